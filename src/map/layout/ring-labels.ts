import { unwrapLongitude } from '../../../geo/index.ts'
import type { RingMark } from '../../derive/picture-types.ts'
import { overlaps, type Box, type ScreenPoint } from '../screen/geometry.ts'
import type { Projector } from '../screen/projector.ts'
import { ringPlace, ringRadiusDeg, ringShape, type RingShape } from '../screen/sphere.ts'
import { boxOfLabel, inSight, type LineLabel, upright } from './line-label.ts'

/** A ring's distance, written along its line. */
export interface RingLabel extends LineLabel {
  /** The ring's place in the Picture. */
  readonly ring: number
  readonly colour: number
  readonly xPx: number
  readonly yPx: number
  /** Of the gap in lines, round the middle of the label. */
  readonly gapPx: number
  /** Places in the Picture of the rings whose lines have the gap: its own, and those that run through the label beside it. */
  readonly cuts: readonly number[]
}

/** Fixed azimuths, so that labels stay where they are during a drag; lower sides first, where a map of the north has room. */
const AZIMUTHS_LARGE = [180, 135, 225, 90, 270, 45, 315, 0, 157.5, 202.5, 112.5, 247.5, 67.5, 292.5]
const AZIMUTHS_SMALL = [60, 300, 120, 240, 0, 180, 90, 270]
const AIR_PX = 5
const SMALLEST_RADIUS_PX = 36
const SMALL_RING_PX = 260
/** Labels of one large ring; one fewer for each other large ring, down to one. */
const LABELS_A_RING = 3
/** Labels of one ring stand at least this far apart. */
const APART_PX = 260
const STEPS = 8
/** No label goes farther round its ring than this: longer ones would stand on their heads. */
const MAX_ARC_DEG = 110
/** Lines run through the letters that are this near to their middle; for letters of 13 px. */
const HALF_LETTER_PX = 9

/**
 * Where the distances are written: at most three places a ring, in sight, clear of `taken` boxes and of each other, and
 * none where the ring is too small to carry one. `widthOf` measures a text in px.
 */
export function ringLabels(
  rings: readonly RingMark[],
  projector: Projector,
  widthOf: (text: string) => number,
  taken: readonly Box[],
): RingLabel[] {
  const placed: RingLabel[] = []
  const shapes = rings.map(({ at, km }) => ringShape(at, km))
  const sizes = rings.map((mark, ring) => radiusPx(mark, shapes[ring]!, projector))
  const largeRings = sizes.filter((sizePx) => sizePx > SMALL_RING_PX).length
  const most = Math.max(1, LABELS_A_RING + 1 - largeRings)
  for (const [ring, mark] of rings.entries()) {
    const shape = shapes[ring]!
    const large = sizes[ring]! > SMALL_RING_PX
    const own: RingLabel[] = []
    for (const azimuthDeg of azimuthsOf(rings, ring, large)) {
      if (own.length >= (large ? most : 1)) break
      const label = labelAt(ring, mark, shape, azimuthDeg, widthOf, projector)
      if (!label || !isFree(label, placed, taken) || own.some((other) => near(other, label)))
        continue
      const cuts = ringsThrough(label, azimuthDeg, rings, shapes, projector)
      own.push({ ...label, cuts })
      placed.push({ ...label, cuts })
    }
  }
  return placed
}

/** How large a ring looks, at the azimuth where it is seen best. */
function radiusPx({ at }: RingMark, shape: RingShape, projector: Projector): number {
  const centre = projector.project(at)
  const seen = [0, 90, 180, 270]
    .map((azimuthDeg) => projector.project(ringPlace(shape, azimuthDeg)))
    .filter(({ visible }) => visible)
    .map(({ xPx, yPx }) => Math.hypot(xPx - centre.xPx, yPx - centre.yPx))
  return seen.length === 0 ? 0 : Math.max(...seen)
}

/**
 * A launch point's first two rings, as a rule the treaty's, begin at the same azimuth; each further one begins one
 * farther on, so that rings close to each other are not labelled side by side.
 */
function azimuthsOf(rings: readonly RingMark[], ring: number, large: boolean): readonly number[] {
  const azimuths = large ? AZIMUTHS_LARGE : AZIMUTHS_SMALL
  const { launchPoint } = rings[ring]!
  const before = rings.slice(0, ring).filter((other) => other.launchPoint === launchPoint).length
  const first = Math.max(0, before - 1) % azimuths.length
  return [...azimuths.slice(first), ...azimuths.slice(0, first)]
}

function labelAt(
  ring: number,
  mark: RingMark,
  shape: RingShape,
  azimuthDeg: number,
  widthOf: (text: string) => number,
  projector: Projector,
): RingLabel | null {
  const pxPerDegree = alongPxPerDegree(shape, azimuthDeg, projector)
  if (!(pxPerDegree * (180 / Math.PI) >= SMALLEST_RADIUS_PX)) return null
  const fits = (label: string) => label !== '' && widthOf(label) <= MAX_ARC_DEG * pxPerDegree
  const text = [mark.label, mark.shortLabel].find(fits)
  if (text === undefined) return null
  const halfDeg = widthOf(text) / 2 / pxPerDegree
  const middle = ringPlace(shape, azimuthDeg)
  const copy = projector.copyOf(middle)
  const places = Array.from({ length: STEPS + 1 }, (_, step) => {
    const [lng, lat] = ringPlace(shape, azimuthDeg + halfDeg * ((2 * step) / STEPS - 1))
    const turns = Math.round((middle[0] - lng) / 360)
    return projector.project([lng + 360 * turns, lat], copy)
  })
  if (
    !places.every((place) => place.visible && place.beyond === null && inSight(place, projector))
  ) {
    return null
  }
  const line = upright(places.map(({ xPx, yPx }): ScreenPoint => [xPx, yPx]))
  const [xPx, yPx] = line[STEPS / 2]!
  const reach = Math.max(...line.map(([x, y]) => Math.hypot(x - xPx, y - yPx)))
  return { ring, text, colour: mark.colour, xPx, yPx, line, gapPx: reach + AIR_PX, cuts: [ring] }
}

/** The label's own ring, and those round the same point that its letters would stand upon. */
function ringsThrough(
  { ring, xPx, yPx }: RingLabel,
  azimuthDeg: number,
  rings: readonly RingMark[],
  shapes: readonly RingShape[],
  projector: Projector,
): readonly number[] {
  const { launchPoint } = rings[ring]!
  return [...rings.keys()].filter((index) => {
    if (rings[index]!.launchPoint !== launchPoint) return false
    const place = projector.project(ringPlace(shapes[index]!, azimuthDeg))
    return Math.hypot(place.xPx - xPx, place.yPx - yPx) < HALF_LETTER_PX
  })
}

/** Px on the screen for a degree of azimuth along the ring; NaN where it is out of sight. */
function alongPxPerDegree(shape: RingShape, azimuthDeg: number, projector: Projector): number {
  const step = 30 / Math.max(ringRadiusDeg(shape), 30)
  const before = ringPlace(shape, azimuthDeg - step / 2)
  const [lng, lat] = ringPlace(shape, azimuthDeg + step / 2)
  const copy = projector.copyOf(before)
  const a = projector.project(before, copy)
  const b = projector.project([unwrapLongitude(lng, before[0]), lat], copy)
  if (!a.visible || !b.visible) return Number.NaN
  return Math.hypot(b.xPx - a.xPx, b.yPx - a.yPx) / step
}

const near = (a: RingLabel, b: RingLabel): boolean =>
  Math.hypot(a.xPx - b.xPx, a.yPx - b.yPx) < APART_PX

function isFree(label: RingLabel, placed: readonly RingLabel[], taken: readonly Box[]): boolean {
  const box = boxOfLabel(label, 10)
  return ![...taken, ...placed.map((other) => boxOfLabel(other, 10))].some((other) =>
    overlaps(box, other),
  )
}
