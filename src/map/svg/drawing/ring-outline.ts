import { type LngLat, unwrapLongitude } from '../../../../geo/index.ts'
import type { ScreenPoint } from '../../screen/geometry.ts'
import { ringPlace, type RingShape } from '../../screen/sphere.ts'
import type { Dash } from '../../style/strokes.ts'
import { Outline } from '../../screen/outline.ts'
import type { Projection } from '../projection/projection.ts'

const FIRST_STEPS = 48
const MAX_HALVINGS = 11
/** How far a drawn ring may lie from the true one where it is in sight, px. */
const MAX_DRIFT_PX = 0.2

/** A place on a ring, with where this view puts it. */
interface Vertex {
  readonly azimuthDeg: number
  readonly at: LngLat
  readonly px: ScreenPoint
}

/** A ring as a loop, clockwise as seen from above its launch point. */
export const ringOutline = (vertices: readonly Vertex[]): Outline =>
  outlineOf(vertices.map(({ at }) => at))

/**
 * From north by east to north again, the vertices of a ring that this view needs: those parts that are in sight bend
 * truly, the others coarsely.
 */
export function ringVertices(shape: RingShape, projection: Projection): readonly Vertex[] {
  const vertexAt = (azimuthDeg: number): Vertex => {
    const at = ringPlace(shape, azimuthDeg)
    return { azimuthDeg, at, px: projection.pxOf(at) }
  }
  const addBetween = (a: Vertex, b: Vertex, halvings: number): void => {
    if (halvings > MAX_HALVINGS || !mayBeSeen(a.px, b.px, projection)) return
    const middle = vertexAt((a.azimuthDeg + b.azimuthDeg) / 2)
    if (driftPx(a.px, middle.px, b.px) <= MAX_DRIFT_PX) return
    addBetween(a, middle, halvings + 1)
    line.push(middle)
    addBetween(middle, b, halvings + 1)
  }
  const first = vertexAt(0)
  const line = [first]
  for (let step = 1; step <= FIRST_STEPS; step++) {
    const azimuthDeg = (360 * step) / FIRST_STEPS
    const next = step === FIRST_STEPS ? { ...first, azimuthDeg } : vertexAt(azimuthDeg)
    addBetween(line.at(-1)!, next, 0)
    line.push(next)
  }
  return line
}

/**
 * The drawn parts of a broken line of `widthPx` round a ring, as far as they can be in sight.
 * @param vertices The ring's, for `projection`.
 */
export function ringDashes(
  shape: RingShape,
  vertices: readonly Vertex[],
  projection: Projection,
  { widths, share }: Dash,
  widthPx: number,
): readonly Outline[] {
  const dashes: LngLat[][] = []
  let endDeg = Number.NaN
  for (const [index, b] of vertices.entries()) {
    const a = vertices[index - 1]
    if (!a || !mayBeSeen(a.px, b.px, projection)) continue
    const turnPx = (lengthPx(a.px, b.px, projection) * 360) / (b.azimuthDeg - a.azimuthDeg)
    const halvings = Math.floor(Math.log2(turnPx / (widths * widthPx)))
    const partDeg = 360 / 2 ** Math.max(1, halvings)
    for (let part = Math.floor(a.azimuthDeg / partDeg); part * partDeg < b.azimuthDeg; part++) {
      const fromDeg = Math.max(a.azimuthDeg, (part + 0.5 - share / 2) * partDeg)
      const toDeg = Math.min(b.azimuthDeg, (part + 0.5 + share / 2) * partDeg)
      if (fromDeg >= toDeg) continue
      if (fromDeg !== endDeg) dashes.push([ringPlace(shape, fromDeg)])
      dashes.at(-1)!.push(ringPlace(shape, toDeg))
      endDeg = toDeg
    }
  }
  return dashes.map(outlineOf)
}

/** Each longitude the short way from the one before. */
function outlineOf(places: readonly LngLat[]): Outline {
  let last = places[0]?.[0] ?? 0
  const degrees = places.flatMap(([lng, lat]) => {
    last = unwrapLongitude(lng, last)
    return [last, lat]
  })
  return new Outline(degrees)
}

/** The short way, which on the flat map may lead over the edge of the world. */
function lengthPx([ax, ay]: ScreenPoint, [bx, by]: ScreenPoint, projection: Projection): number {
  const straight = bx - ax
  if (projection.kind !== 'mercator') return Math.hypot(straight, by - ay)
  const worldPx = projection.square.scale
  return Math.hypot(straight - worldPx * Math.round(straight / worldPx), by - ay)
}

/** Whether a piece between two vertices can reach the window. A world that repeats within it is seen everywhere. */
function mayBeSeen([ax, ay]: ScreenPoint, [bx, by]: ScreenPoint, projection: Projection): boolean {
  const { left, right, top, bottom } = projection.window
  if (projection.kind === 'mercator' && projection.copies.length > 1) return true
  const reach = Math.hypot(bx - ax, by - ay) / 2
  return (
    Math.max(ax, bx) + reach > left &&
    Math.min(ax, bx) - reach < right &&
    Math.max(ay, by) + reach > top &&
    Math.min(ay, by) - reach < bottom
  )
}

/** Distance of the middle vertex from the straight line between the others. */
function driftPx([ax, ay]: ScreenPoint, [mx, my]: ScreenPoint, [bx, by]: ScreenPoint): number {
  const length = Math.hypot(bx - ax, by - ay)
  if (length === 0) return Math.hypot(mx - ax, my - ay)
  return Math.abs((bx - ax) * (my - ay) - (by - ay) * (mx - ax)) / length
}
