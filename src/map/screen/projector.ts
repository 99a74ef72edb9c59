import type { LngLat } from '../../../geo/index.ts'

/** A place on the screen, CSS px from the map's top left corner. */
interface ScreenPlace {
  readonly xPx: number
  readonly yPx: number
  /** False behind the globe. */
  readonly visible: boolean
  /** Set where the place lies beyond the edge of the Mercator world (85.05°), on which it is then drawn. */
  readonly beyond: 'north' | 'south' | null
}

/** What the overlay needs to know of the frame just drawn; every engine has one. */
export interface Projector {
  readonly widthPx: number
  readonly heightPx: number
  /** In the world copy nearest to the middle of the view, or in `copy`. */
  project(at: LngLat, copy?: number): ScreenPlace
  /** Number of the world copy that {@link project} would choose; 0 on a globe. */
  copyOf(at: LngLat): number
  /** null where there is no ground. */
  unproject(xPx: number, yPx: number): LngLat | null
  /** The place there, or the nearest one in sight: along the horizon, or at the edge of the world. */
  nearestPlace(xPx: number, yPx: number): LngLat
}

/** Whether a place is seen within the bounds of the view. */
export function isInView(projector: Projector, at: LngLat): boolean {
  const { xPx, yPx, visible } = projector.project(at)
  return visible && xPx >= 0 && yPx >= 0 && xPx <= projector.widthPx && yPx <= projector.heightPx
}

/** Latitude at which the square Web Mercator world ends, degrees. */
export const MERCATOR_EDGE = (Math.atan(Math.sinh(Math.PI)) * 180) / Math.PI

/** Web Mercator square: x and y from 0 to 1, y down. Latitudes beyond the edge are put on it. */
export function squareOf([lng, lat]: LngLat): readonly [x: number, y: number] {
  const clamped = Math.max(-MERCATOR_EDGE, Math.min(MERCATOR_EDGE, lat))
  const y = 0.5 - Math.asinh(Math.tan((clamped * Math.PI) / 180)) / (2 * Math.PI)
  return [lng / 360 + 0.5, y]
}

/** Longitude is not wrapped. */
export const lngLatOfSquare = (x: number, y: number): LngLat => [
  (x - 0.5) * 360,
  (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI,
]
