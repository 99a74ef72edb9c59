import { type LngLat, wrapLongitude } from '../../../../geo/index.ts'
import type { LaunchMark } from '../../../derive/picture-types.ts'
import type { Camera, View } from '../../../state/state.ts'
import { MAX_ZOOM, MIN_ZOOM } from '../../screen/fit.ts'
import { lngLatOfSquare, MERCATOR_EDGE, squareOf } from '../../screen/projector.ts'
import { globeProjection, globeRadiusPx, trueDistanceProjection, zoomAt } from './azimuthal.ts'
import { mercatorProjection, WORLD_PX } from './mercator.ts'
import type { Projection, Size } from './projection.ts'

/**
 * How a camera sees the Earth, with its place and zoom put into the bounds of the view. `aspect` is where true distances
 * are counted from; null takes the camera's own place.
 */
export function projectionOf(
  view: View,
  camera: Camera,
  size: Size,
  aspect: LngLat | null,
): Projection {
  const bounded = boundedCamera(view, camera, size)
  if (view === 'mercator') return mercatorProjection(bounded, size)
  if (view === 'globe') return globeProjection(bounded, size)
  return trueDistanceProjection(bounded, size, aspect ?? bounded.centre)
}

/** True distances are counted from the first launch point; while it is held, from where it was picked up, so that the ground rests. */
export const aspectOf = (launchPoints: readonly LaunchMark[]): LngLat | null =>
  launchPoints[0]?.from ?? launchPoints[0]?.at ?? null

/** The nearest camera that MapLibre would allow: both engines show the same place. */
export function boundedCamera(view: View, camera: Camera, size: Size): Camera {
  const centre: LngLat = [wrapLongitude(camera.centre[0]), camera.centre[1]]
  return view === 'mercator'
    ? boundedOnMercator({ centre, zoom: camera.zoom }, size)
    : boundedOnGlobe({ centre, zoom: camera.zoom }, size)
}

/** The Mercator world always fills the height of the view. */
function boundedOnMercator({ centre, zoom }: Camera, { heightPx }: Size): Camera {
  const leastZoom = Math.max(MIN_ZOOM, Math.log2(heightPx / WORLD_PX))
  const bounded = Math.max(leastZoom, Math.min(MAX_ZOOM, zoom))
  const half = Math.min(0.5, heightPx / 2 / (WORLD_PX * 2 ** bounded))
  const [x, y] = squareOf(centre)
  const within = Math.max(half, Math.min(1 - half, y))
  return {
    centre: within === y ? centre : [centre[0], lngLatOfSquare(x, within)[1]],
    zoom: bounded,
  }
}

/** The globe is nowhere smaller than at the lowest zoom on the equator; near a pole the camera stays off it when zoomed in. */
function boundedOnGlobe({ centre: [lng, lat], zoom }: Camera, size: Size): Camera {
  const leastZoom = zoomAt({ centre: [0, 0], zoom: MIN_ZOOM }, lat)
  const bounded = Math.max(leastZoom, Math.min(MAX_ZOOM, zoom))
  const most = farthestLat(bounded, size)
  return { centre: [lng, Math.max(-most, Math.min(most, lat))], zoom: bounded }
}

/** MapLibre's rule: beyond Mercator's edge the camera may go as far as the ground there fits into the view. */
function farthestLat(zoom: number, { widthPx, heightPx }: Size): number {
  const beyondDeg = 90 - MERCATOR_EDGE
  const radiusPx = globeRadiusPx({ centre: [0, MERCATOR_EDGE], zoom })
  const beyondPx = radiusPx * beyondDeg * (Math.PI / 180)
  const reachPx = Math.min(widthPx, heightPx) / 2
  const fade = Math.max(0, Math.min(1, (4 * reachPx - beyondPx) / (3 * reachPx)))
  return MERCATOR_EDGE + (beyondDeg * Math.min(beyondPx, reachPx) * fade) / beyondPx
}
