import { geoAzimuthalEquidistantRaw, geoProjection, type GeoRawProjection } from 'd3-geo'
import type { LngLat } from '../../../geo/index.ts'
import type { Camera } from '../../model/state.ts'
import { MERCATOR_EDGE } from '../projector.ts'
import {
  combined,
  cross,
  dot,
  lngLatOf,
  normalised,
  northOf,
  unitOf,
  type Unit,
} from '../sphere.ts'
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
  readonly raw: GeoRawProjection
  readonly radiusPx: number
  readonly edgeDeg: number
  readonly edgePx: number
  spread(cos: number): number
  /** Angle from the middle of the disc; beyond its edge null. */
  angleAt(px: number): number | null
}

/** MapLibre's globe: seen in perspective from above the middle of the view. */
export function globeProjection(camera: Camera, size: Size): AzimuthalProjection {
  const radiusPx = globeRadiusPx(camera)
  const cameraPx = CAMERA_HEIGHTS * size.heightPx
  const eye = 1 + cameraPx / radiusPx
  return azimuthal(camera, size, camera.centre, {
    kind: 'globe',
    radiusPx,
    raw(lambda, phi) {
      const cos = Math.cos(phi) * Math.cos(lambda)
      const spread = (eye - 1) / (eye - cos)
      return [spread * Math.cos(phi) * Math.sin(lambda), spread * Math.sin(phi)]
    },
    edgeDeg: Math.acos(1 / eye) / DEGREE,
    edgePx: cameraPx / Math.sqrt(eye * eye - 1),
    spread: (cos) => cameraPx / (eye - cos),
    angleAt(px) {
      const slope = Math.atan2(px, cameraPx)
      const sine = eye * Math.sin(slope)
      return sine > 1 ? null : Math.asin(sine) - slope
    },
  })
}

/** Distances and directions from `aspect` are true (on the sphere of {@link unitOf}: at most 0.4 % off those on the ellipsoid). */
export function trueDistanceProjection(
  camera: Camera,
  size: Size,
  aspect: LngLat,
): AzimuthalProjection {
  const radiusPx = globeRadiusPx(camera)
  return azimuthal(camera, size, aspect, {
    kind: 'true-distance',
    radiusPx,
    raw: geoAzimuthalEquidistantRaw,
    edgeDeg: EQUIDISTANT_EDGE_DEG,
    edgePx: Math.PI * radiusPx,
    spread(cos) {
      const angle = Math.acos(Math.max(-1, Math.min(1, cos)))
      return angle < 1e-4 ? radiusPx : (radiusPx * angle) / Math.sin(angle)
    },
    angleAt: (px) => (px > Math.PI * radiusPx ? null : px / radiusPx),
  })
}

function azimuthal(
  camera: Camera,
  size: Size,
  aspect: LngLat,
  radial: Radial,
): AzimuthalProjection {
  const { kind, edgeDeg, spread } = radial
  const axes = axesAt(aspect)
  const window = windowOf(size)
  const middle = unitOf(camera.centre)
  const [eastPx, downPx] = offsetOf(middle)
  const xPx = size.widthPx / 2 - eastPx
  const yPx = size.heightPx / 2 - downPx
  const cosEdge = Math.cos(edgeDeg * DEGREE)

  function offsetOf(place: Unit): readonly [number, number] {
    const px = spread(dot(place, axes.up))
    return [px * dot(place, axes.east), -px * dot(place, axes.north)]
  }
  const placeAt = (angle: number, x: number, y: number): LngLat => {
    const px = Math.hypot(x - xPx, y - yPx) || 1
    const sideways = combined((x - xPx) / px, axes.east, (yPx - y) / px, axes.north)
    return lngLatOf(combined(Math.cos(angle), axes.up, Math.sin(angle), sideways))
  }
  const angleAt = (x: number, y: number) => radial.angleAt(Math.hypot(x - xPx, y - yPx))
  const projection = geoProjection(radial.raw)
    .rotate([-aspect[0], -aspect[1]])
    .scale(radial.radiusPx)
    .translate([xPx, yPx])
    .clipAngle(edgeDeg)
    .precision(0)
  return {
    kind,
    camera,
    ...size,
    window,
    axes,
    edgeDeg,
    middle,
    reachDeg: reachDeg(radial, size),
    disc: { xPx, yPx, radiusPx: radial.edgePx },
    spread,
    plane: kind === 'globe' ? null : { scale: radial.radiusPx, xPx, yPx, aspect },
    streams: (sink) => [projection.stream(sink)],
    pxOf: ([lng, lat]) => projection([lng, lat])!,
    copyOf: () => 0,
    project(at) {
      const place = unitOf(at)
      const [x, y] = offsetOf(place)
      const visible = dot(place, axes.up) > cosEdge
      return { xPx: xPx + x, yPx: yPx + y, visible, beyond: null }
    },
    unproject(x, y) {
      const angle = angleAt(x, y)
      return angle === null ? null : placeAt(angle, x, y)
    },
    nearestPlace(x, y) {
      const inside = Math.acos(1 - (1 - cosEdge) * INSIDE_EDGE)
      return placeAt(Math.min(angleAt(x, y) ?? inside, inside), x, y)
    },
  }
}

function axesAt(aspect: LngLat): AzimuthalProjection['axes'] {
  const up = unitOf(aspect)
  const north = normalised(northOf(aspect))
  return { east: cross(north, up), north, up }
}

/** A px is nowhere less than its share of the radius at the middle of the view, except toward the globe's edge. */
function reachDeg(
  { kind, edgeDeg, radiusPx, angleAt }: Radial,
  { widthPx, heightPx }: Size,
): number {
  const cornerPx = Math.hypot(widthPx, heightPx)
  const angle = kind === 'globe' ? angleAt(cornerPx) : Math.min(Math.PI, cornerPx / radiusPx)
  return angle === null ? edgeDeg : angle / DEGREE
}
