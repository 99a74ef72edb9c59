import type { LngLat } from '../../geo/index.ts'
import type { RingMark } from '../../src/derive/picture-types.ts'

/** A plain ring of point A with its distance as label. */
export const ringMark = (at: LngLat, km: number, change: Partial<RingMark> = {}): RingMark => ({
  launchPoint: 'A',
  colour: 0,
  at,
  km,
  label: `${km} km`,
  shortLabel: `${km} km`,
  bandSide: 'none',
  stroke: 'solid',
  doubt: null,
  ...change,
})
