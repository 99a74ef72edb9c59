import type { RingMark } from '../../derive/picture-types.ts'
import type { Theme } from './theme.ts'

/** A broken line: `share` of each part is drawn, from the middle of the part outward. */
export interface Dash {
  /** Length of a part, in widths of the line; those of a ring are once to twice as long. */
  readonly widths: number
  readonly share: number
}

/**
 * How the lines of rings are broken. A ring is cut from its north into equal parts by azimuth, halved until they are
 * short enough where they are seen: both engines come to the same ones, and they stay where they are when it moves.
 */
export const DASHES: Readonly<Record<Exclude<RingMark['stroke'], 'solid'>, Dash>> = {
  dashed: { widths: 9, share: 0.6 },
  dotted: { widths: 3.5, share: 0.45 },
}

/** Round dots of a circle of the flat map, unlike the dashes of any ring. */
export const flatCircleDots = ({ ringWidthPx, ringCasingPx }: Theme) => ({
  widthPx: ringWidthPx,
  casedPx: ringWidthPx + 2 * ringCasingPx,
  /** Drawn and left out; a stroke of no length has no dot in some browsers. */
  dashesPx: [0.1, 2.5 * ringWidthPx],
})
