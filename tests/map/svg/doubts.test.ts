import { describe, expect, it } from 'vitest'
import { destination, distanceKm, geodesicBetween, type LngLat } from '../../../geo/index.ts'
import { doubtPathsOf } from '../../../src/map/svg/drawing/doubt-paths.ts'
import type { Projection } from '../../../src/map/svg/projection/projection.ts'
import { ringsAndBands } from '../../../src/map/svg/drawing/ring-paths.ts'
import { projectionOf } from '../../../src/map/svg/projection/view.ts'
import { THEMES } from '../../../src/map/style/theme.ts'
import type { Doubt, RingMark } from '../../../src/derive/picture-types.ts'
import { ringMark } from '../ring-mark.ts'
import { holds, loopsOf } from './path-data.ts'

const SIZE = { widthPx: 640, heightPx: 480 }
const KALININGRAD: LngLat = [20.51, 54.71]
const FLAT = projectionOf('mercator', { centre: [20, 55], zoom: 3 }, SIZE, null)
const FADE_PX = THEMES.light.doubt.fadePx

const pathsOn = (projection: Projection) => ringsAndBands()(projection, THEMES.light)

const doubtOf = (km: number, doubt: Doubt) => {
  const ring = ringMark(KALININGRAD, km, { doubt })
  const { ringPaths, view } = pathsOn(FLAT)
  return doubtPathsOf(ring, ringPaths(ring).lines, view)!
}

/** Px of a place in a direction from Kaliningrad. */
const pxAt = (azimuthDeg: number, km: number): readonly [number, number] => {
  const { xPx, yPx } = FLAT.project(destination(KALININGRAD, azimuthDeg, km))
  return [xPx, yPx]
}

const strokesOf = (stroke: RingMark['stroke'], km = 900, projection = FLAT) => {
  const ring = ringMark(KALININGRAD, km, { stroke })
  return pathsOn(projection).ringPaths(ring).strokes
}
const lengthOf = (line: readonly (readonly [number, number])[]) =>
  line.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - line[i]![0], y - line[i]![1]), 0)

describe('a doubt with two ends', () => {
  const { area, ends, fades } = doubtOf(900, { lowKm: 700, highKm: 1000 })

  it('is hatched from the low one to the high one', () => {
    const loops = loopsOf(area)
    for (const azimuthDeg of [0, 70, 140, 250]) {
      const held = [650, 720, 900, 980, 1050].map((km) => holds(loops, ...pxAt(azimuthDeg, km)))
      expect(held).toEqual([false, true, true, true, false])
    }
  })

  it('has a line at each, and fades nowhere', () => {
    const kms = loopsOf(ends).map(([first]) =>
      distanceKm(KALININGRAD, FLAT.unproject(...(first as [number, number]))!),
    )
    expect(kms.map((km) => Math.round(km / 10) * 10)).toEqual([700, 1000])
    expect(fades.join('')).toBe('')
  })
})

describe('a doubt without an end', () => {
  const outward = doubtOf(800, { lowKm: 800, highKm: null })
  const inward = doubtOf(800, { lowKm: null, highKm: 800 })
  const [x, y] = pxAt(90, 800)
  /** In how many steps of the fade a place lies, to the east of the ring. */
  const steps = ({ fades }: typeof outward, awayPx: number) =>
    fades.filter((fade) => holds(loopsOf(fade), x + awayPx, y)).length

  it('has no line but the ring itself', () => {
    expect([outward.ends, outward.area, inward.ends, inward.area]).toEqual(['', '', '', ''])
  })

  it('fades out step by step, on its side only', () => {
    const at = [0.1, 0.3, 0.5, 0.7, 0.9, 1.1].map((share) => share * FADE_PX)
    expect(at.map((px) => steps(outward, px))).toEqual([5, 4, 3, 2, 1, 0])
    expect(at.map((px) => steps(inward, -px))).toEqual([5, 4, 3, 2, 1, 0])
    expect(at.map((px) => steps(outward, -px))).toEqual([0, 0, 0, 0, 0, 0])
    expect(at.map((px) => steps(inward, px))).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('stays within a ring that is smaller than the fade', () => {
    const small = doubtOf(150, { lowKm: null, highKm: 150 })
    const disc = { launchPoint: 'A', at: KALININGRAD, innerKm: 0, outerKm: 150 }
    const within = loopsOf(pathsOn(FLAT).bandArea(disc))
    for (const [px, py] of loopsOf(small.fades.at(-1)!).flat()) {
      const [cx, cy] = pxAt(0, 0)
      // A little nearer to the middle, so that places on the ring itself are decided.
      expect(holds(within, px + (cx - px) * 0.03, py + (cy - py) * 0.03)).toBe(true)
    }
  })
})

describe('a broken line', () => {
  it('is one line when it is solid', () => {
    expect(strokesOf('solid')).toHaveLength(1)
  })

  it('is cut into as many equal parts as a power of two, from north', () => {
    const above = projectionOf('globe', { centre: KALININGRAD, zoom: 2 }, SIZE, null)
    const dashes = strokesOf('dashed', 900, above)
    expect(Math.log2(dashes.length) % 1).toBe(0)
    for (const [index, [first]] of dashes.entries()) {
      const { azimuthDeg } = geodesicBetween(KALININGRAD, above.unproject(...first!)!)
      // A fifth of a part is left out before each dash. A tenth of a px is a third of a degree here.
      expect(Math.abs(azimuthDeg - (360 * (index + 0.2)) / dashes.length)).toBeLessThan(0.4)
    }
    for (const dash of dashes) {
      expect(lengthOf(dash)).toBeGreaterThan(0.55 * 18)
      expect(lengthOf(dash)).toBeLessThan(0.65 * 36)
    }
  })

  it('has dots much shorter than dashes', () => {
    const dots = strokesOf('dotted')
    expect(Math.max(...dots.map(lengthOf))).toBeLessThan(0.7 * 14)
    expect(dots.length).toBeGreaterThan(strokesOf('dashed').length)
  })

  it('is whole over the antimeridian and round the pole, and made only where it can be seen', () => {
    const wide = projectionOf('mercator', { centre: [180, 60], zoom: 1 }, SIZE, null)
    expect(Math.max(...strokesOf('dashed', 5500, wide).map(lengthOf))).toBeLessThan(0.8 * 36)
    const close = projectionOf(
      'mercator',
      { centre: destination(KALININGRAD, 100, 5500), zoom: 10 },
      SIZE,
      null,
    )
    const near = strokesOf('dashed', 5500, close)
    expect(near.length).toBeGreaterThan(10)
    expect(near.length).toBeLessThan(200)
  })
})
