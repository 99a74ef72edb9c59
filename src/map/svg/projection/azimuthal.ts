import type { LngLat } from '../../../../geo/index.ts'
import type { Camera } from '../../../state/state.ts'
import { MERCATOR_EDGE } from '../../screen/projector.ts'
import {
  angleDeg,
  combined,
  cross,
  dot,
  lngLatOf,
  normalised,
  northOf,
  unitOf,
  type Unit,
} from '../../screen/sphere.ts'
import { Disc, type DiscView } from './disc.ts'
import { WORLD_PX } from './mercator.ts'
import { windowOf, type AzimuthalProjection, type Size } from './projection.ts'

const DEGREE = Math.PI / 180
/** MapLibre's camera stands this many map heights above the ground: 0.5 / tan(0.6435 / 2). */
const CAMERA_HEIGHTS = 1.5
/** How far inside the edge a place is put that is dragged beyond it: share of the cosine, so that it stays in sight. */
const INSIDE_EDGE = 0.999
/** Short of the antipode, which a true-distance map stretches to its whole edge. */
const EQUIDISTANT_EDGE_DEG = 179.9

/** The globe's radius in px: at the middle of the view the scale is that of Web Mercator. Past Mercator's edge it stays. */
export const globeRadiusPx = ({ centre, zoom }: Camera): number =>
  (WORLD_PX * 2 ** zoom) / (2 * Math.PI * scaleAt(centre[1]))

/** Zoom at another latitude that keeps the globe's size. */
export const zoomAt = ({ centre, zoom }: Camera, lat: number): number =>
  zoom + Math.log2(scaleAt(lat) / scaleAt(centre[1]))

const scaleAt = (lat: number): number => Math.cos(Math.min(Math.abs(lat), MERCATOR_EDGE) * DEGREE)

/** A projection round one place: everything follows from how far on the screen each angle lies. */
interface Radial {
  readonly kind: AzimuthalProjection['kind']
  readonly aspect: LngLat
  readonly edgeDeg: number
  readonly edgePx: number
  /** Px of a unit sideways, where the cosine of the angle from the middle of the disc is `cos`. */
  spread(cos: number): number
  /** Angle from the middle of the disc; null beyond its edge. */
  angleAt(px: number): number | null
}

/** MapLibre's globe: seen in perspective from above the middle of the view. */
export function globeProjection(camera: Camera, size: Size): AzimuthalProjection {
  const radiusPx = globeRadiusPx(camera)
  const cameraPx = CAMERA_HEIGHTS * size.heightPx
  const eye = 1 + cameraPx / radiusPx
  const angleAt = (px: number) => {
    const slope = Math.atan2(px, cameraPx)
    const sine = eye * Math.sin(slope)
    return sine > 1 ? null : Math.asin(sine) - slope
  }
  const edgeDeg = Math.acos(1 / eye) / DEGREE
  const cornerAngle = angleAt(cornerPx(size))
  return azimuthal(camera, size, cornerAngle === null ? edgeDeg : cornerAngle / DEGREE, null, {
    kind: 'globe',
    aspect: camera.centre,
    edgeDeg,
    edgePx: cameraPx / Math.sqrt(eye * eye - 1),
    spread: (cos) => cameraPx / (eye - cos),
    angleAt,
  })
}

/** Distances and directions from `aspect` are true (on the sphere of {@link unitOf}: at most 0.4 % off those on the ellipsoid). */
export function trueDistanceProjection(
  camera: Camera,
  size: Size,
  aspect: LngLat,
): AzimuthalProjection {
  const radiusPx = globeRadiusPx(camera)
  // Sideways everything is larger than along the radius.
  const reachDeg = Math.min(180, cornerPx(size) / radiusPx / DEGREE)
  return azimuthal(camera, size, reachDeg, radiusPx, {
    kind: 'true-distance',
    aspect,
    edgeDeg: EQUIDISTANT_EDGE_DEG,
    edgePx: Math.PI * radiusPx,
    spread(cos) {
      const angle = Math.acos(Math.max(-1, Math.min(1, cos)))
      return angle < 1e-4 ? radiusPx : (radiusPx * angle) / Math.sin(angle)
    },
    angleAt: (px) => (px > Math.PI * radiusPx ? null : px / radiusPx),
  })
}

/** From the middle of the view to the corners of the window. */
function cornerPx(size: Size): number {
  const { left, top } = windowOf(size)
  return Math.hypot(size.widthPx / 2 - left, size.heightPx / 2 - top)
}

/** All that is in the window lies within `reachDeg` of the camera's place. */
function azimuthal(
  camera: Camera,
  size: Size,
  reachDeg: number,
  radiusPx: number | null,
  radial: Radial,
): AzimuthalProjection {
  const { kind, aspect, edgeDeg, edgePx, spread } = radial
  const axes = axesAt(aspect)
  const middle = unitOf(camera.centre)
  const cosEdge = Math.cos(edgeDeg * DEGREE)
  const offsetOf = (place: Unit): readonly [number, number] => {
    const px = spread(dot(place, axes.up))
    return [px * dot(place, axes.east), -px * dot(place, axes.north)]
  }
  const [eastPx, downPx] = offsetOf(middle)
  const xPx = size.widthPx / 2 - eastPx
  const yPx = size.heightPx / 2 - downPx
  const view: DiscView = { axes, cosEdge, disc: { xPx, yPx, radiusPx: edgePx }, spread }
  const pxOf = (place: Unit) => {
    const [x, y] = offsetOf(place)
    return [xPx + x, yPx + y] as const
  }
  return {
    kind,
    camera,
    ...size,
    window: windowOf(size),
    edgeDeg,
    disc: view.disc,
    plane: radiusPx === null ? null : { scale: radiusPx, xPx, yPx, aspect },
    ...unprojecting(radial, view),
    pxOf: (at) => pxOf(unitOf(at)),
    copyOf: () => 0,
    project(at) {
      const place = unitOf(at)
      const [x, y] = pxOf(place)
      return { xPx: x, yPx: y, visible: dot(place, axes.up) > cosEdge, beyond: null }
    },
    canShow: ({ cap }) =>
      angleDeg(cap.middle, middle) <= cap.reachDeg + reachDeg &&
      angleDeg(cap.middle, axes.up) <= cap.reachDeg + edgeDeg,
    drawLine: (line, sink) => new Disc(view, sink).drawLine(line),
    drawArea: (loop, sink, side) => new Disc(view, sink).drawArea(loop, side),
  }
}

function unprojecting(
  { angleAt }: Radial,
  { axes: { east, north, up }, cosEdge, disc: { xPx, yPx } }: DiscView,
): Pick<AzimuthalProjection, 'unproject' | 'nearestPlace'> {
  const inside = Math.acos(1 - (1 - cosEdge) * INSIDE_EDGE)
  const reachOf = (x: number, y: number) => Math.hypot(x - xPx, y - yPx)
  const placeAt = (angle: number, x: number, y: number): LngLat => {
    const reach = reachOf(x, y) || 1
    const sideways = combined((x - xPx) / reach, east, (yPx - y) / reach, north)
    return lngLatOf(combined(Math.cos(angle), up, Math.sin(angle), sideways))
  }
  return {
    unproject(x, y) {
      const angle = angleAt(reachOf(x, y))
      return angle === null ? null : placeAt(angle, x, y)
    },
    nearestPlace: (x, y) => placeAt(Math.min(angleAt(reachOf(x, y)) ?? inside, inside), x, y),
  }
}

function axesAt(aspect: LngLat): DiscView['axes'] {
  const up = unitOf(aspect)
  const north = normalised(northOf(aspect))
  return { east: cross(north, up), north, up }
}
