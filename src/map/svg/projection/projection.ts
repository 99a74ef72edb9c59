import type { LngLat } from '../../../../geo/index.ts'
import type { Camera } from '../../../state/state.ts'
import type { Box, ScreenPoint } from '../../screen/geometry.ts'
import type { Projector } from '../../screen/projector.ts'
import type { Unit } from '../../screen/sphere.ts'
import type { LineSink, Outline } from '../../screen/outline.ts'

/** Size of the map, px. */
export interface Size {
  readonly widthPx: number
  readonly heightPx: number
}

/**
 * Where a camera of one view puts every place, line and area of the Earth on the screen. Edges are straight on the
 * screen, so lines bring their own vertices.
 */
interface Projecting extends Projector {
  readonly camera: Camera
  /** What is drawn of the plane beyond the screen, so that a small move needs no new drawing. */
  readonly window: Box
  /** Px of a place without regard to what can be seen. */
  pxOf(at: LngLat): ScreenPoint
  /** False when nothing in the cap is in the window. */
  canShow(part: { readonly cap: Cap }): boolean
  /** A line, cut where it goes out of sight, once in each world copy in the window. */
  drawLine(line: Outline, sink: LineSink): void
  /** All that lies on one side of a loop, as loops for the even-odd rule: closed along the edge of what can be seen. */
  drawArea(loop: Outline, sink: LineSink, side: Side): void
}

/** All places within `reachDeg` of `middle`. */
export interface Cap {
  readonly middle: Unit
  readonly reachDeg: number
}

export type Side = 'right' | 'left'

export interface MercatorProjection extends Projecting {
  readonly kind: 'mercator'
  /** Px of the Mercator square's origin and side, in the world copy 0. */
  readonly square: Plane
  /** World copies of the Mercator square in the window. */
  readonly copies: readonly number[]
}

/** The globe in perspective, or true distances from a place. */
export interface AzimuthalProjection extends Projecting {
  readonly kind: 'globe' | 'true-distance'
  /** The edge of what can be seen: its angle from the middle of the disc, and where it lies on the screen. */
  readonly edgeDeg: number
  readonly disc: { readonly xPx: number; readonly yPx: number; readonly radiusPx: number }
  /** Radians of a true-distance plane; null on the globe, on which a move is no move in a plane. */
  readonly plane: (Plane & { readonly aspect: LngLat }) | null
}

export type Projection = MercatorProjection | AzimuthalProjection

/** px = scale · plane + (xPx, yPx) */
export interface Plane {
  readonly scale: number
  readonly xPx: number
  readonly yPx: number
}

/** Share of the screen that the window adds on each side. */
const MARGIN = 0.3

export const windowOf = ({ widthPx, heightPx }: Size): Box => ({
  left: -MARGIN * widthPx,
  right: (1 + MARGIN) * widthPx,
  top: -MARGIN * heightPx,
  bottom: (1 + MARGIN) * heightPx,
})

/** How the drawing made for `from` has to be moved to stand right for `to`; null where it cannot. */
export function moveBetween(from: Projection, to: Projection): Plane | null {
  const [a, b] = [planeOf(from), planeOf(to)]
  if (from.kind !== to.kind || !a || !b || aspectOf(from) !== aspectOf(to)) return null
  const scale = b.scale / a.scale
  return { scale, xPx: b.xPx - scale * a.xPx, yPx: b.yPx - scale * a.yPx }
}

const planeOf = (projection: Projection): Plane | null =>
  projection.kind === 'mercator' ? projection.square : projection.plane

const aspectOf = (projection: Projection): string =>
  projection.kind === 'mercator' ? '' : String(projection.plane?.aspect)

export function drawLoop(loop: readonly ScreenPoint[], sink: LineSink): void {
  sink.begin()
  for (const [x, y] of loop) sink.point(x, y)
  sink.end(true)
}
