import type { LngLat } from '../../../../geo/index.ts'
import type { Camera } from '../../../state/state.ts'
import type { ScreenPoint } from '../../screen/geometry.ts'
import {
  combined,
  cross,
  dot,
  lngLatOf,
  normalised,
  northOf,
  unitOf,
  type Unit,
} from '../../screen/sphere.ts'
import { zoomAt } from './azimuthal.ts'
import type { Projection } from './projection.ts'

/** The camera after the ground under `from` was dragged to `to`. Not bounded yet. */
export function draggedCamera(
  projection: Projection,
  [fromX, fromY]: ScreenPoint,
  [toX, toY]: ScreenPoint,
): Camera {
  const { kind, camera, widthPx, heightPx } = projection
  const centre =
    kind === 'globe'
      ? turnedCentre(
          camera.centre,
          unitOf(projection.nearestPlace(toX, toY)),
          unitOf(projection.nearestPlace(fromX, fromY)),
        )
      : projection.nearestPlace(widthPx / 2 + fromX - toX, heightPx / 2 + fromY - toY)
  return { centre, zoom: kind === 'mercator' ? camera.zoom : zoomAt(camera, centre[1]) }
}

/** The camera of a map whose middle was moved by this many px in the window while the ground stays where it is there. */
export function cameraAfterMove(projection: Projection, [right, down]: ScreenPoint): Camera {
  const middle: ScreenPoint = [projection.widthPx / 2, projection.heightPx / 2]
  return draggedCamera(projection, middle, [middle[0] - right, middle[1] - down])
}

/** The camera after a zoom during which the ground under `around` stays there. `projectionAt` looks through a camera. */
export function zoomedCamera(
  projection: Projection,
  steps: number,
  around: ScreenPoint,
  projectionAt: (camera: Camera) => Projection,
): Camera {
  const { camera } = projection
  const place = projection.unproject(...around)
  const zoomed = projectionAt({ centre: camera.centre, zoom: camera.zoom + steps })
  if (!place) return zoomed.camera
  const { xPx, yPx, visible } = zoomed.project(place)
  return visible ? draggedCamera(zoomed, [xPx, yPx], around) : zoomed.camera
}

/**
 * Where a turn of the globe that brings `from` to `to` brings the centre. North stays up, so a turn over a pole ends at
 * the pole.
 */
function turnedCentre(centre: LngLat, from: Unit, to: Unit): LngLat {
  const axis = cross(from, to)
  const sine = Math.hypot(...axis)
  if (sine < 1e-12) return centre
  const turn = (v: Unit): Unit => turned(v, normalised(axis), sine, dot(from, to))
  const [lng, lat] = lngLatOf(turn(unitOf(centre)))
  const isOverPole = dot(turn(northOf(centre)), northOf([lng, lat])) < 0
  return isOverPole ? [centre[0], lat > 0 ? 90 : -90] : [lng, lat]
}

/** Rodrigues' rotation of `v` about a unit axis. */
function turned(v: Unit, axis: Unit, sine: number, cosine: number): Unit {
  const sideways = combined(cosine, v, sine, cross(axis, v))
  return combined(1, sideways, dot(axis, v) * (1 - cosine), axis)
}
