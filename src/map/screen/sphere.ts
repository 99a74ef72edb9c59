import { ringSeries, type LngLat } from '../../../geo/index.ts'

/**
 * The Earth as both engines picture it: geodetic latitude read as the latitude on a sphere, for the globe and for Web
 * Mercator alike. Axes as MapLibre's unit sphere: x to 90° E, y to the North Pole, z to 0° E.
 */
export type Unit = readonly [x: number, y: number, z: number]

const DEGREE = Math.PI / 180
const POLE_COSINE = 1e-9

export function unitOf([lng, lat]: LngLat): Unit {
  const cosLat = Math.cos(lat * DEGREE)
  return [Math.sin(lng * DEGREE) * cosLat, Math.sin(lat * DEGREE), Math.cos(lng * DEGREE) * cosLat]
}

/** Longitude in [-180, 180). */
export function lngLatOf([x, y, z]: Unit): LngLat {
  const lng = Math.atan2(x, z) / DEGREE
  return [lng >= 180 ? -180 : lng, Math.atan2(y, Math.hypot(x, z)) / DEGREE]
}

export const dot = (a: Unit, b: Unit): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

export const cross = (a: Unit, b: Unit): Unit => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

/** @throws RangeError for the null vector, which has no direction. */
export function normalised(v: Unit): Unit {
  const length = Math.hypot(...v)
  if (!(length > 0)) throw new RangeError('The null vector has no direction')
  return [v[0] / length, v[1] / length, v[2] / length]
}

/** a·p + b·q, not normalised. */
export const combined = (a: number, p: Unit, b: number, q: Unit): Unit => [
  a * p[0] + b * q[0],
  a * p[1] + b * q[1],
  a * p[2] + b * q[2],
]

/** Angle between two unit vectors in degrees, well-conditioned everywhere. */
export const angleDeg = (a: Unit, b: Unit): number =>
  Math.atan2(Math.hypot(...cross(a, b)), dot(a, b)) / DEGREE

/** A unit vector that points north at `at`; on a pole, along the meridian of its longitude. */
export function northOf([lng, lat]: LngLat): Unit {
  const sinLat = Math.sin(lat * DEGREE)
  return [
    -Math.sin(lng * DEGREE) * sinLat,
    Math.max(Math.cos(lat * DEGREE), POLE_COSINE),
    -Math.cos(lng * DEGREE) * sinLat,
  ]
}

/** A true ring in the engines' picture: its angular radius is a cosine series in the azimuth seen there. */
export interface RingShape {
  readonly centre: Unit
  readonly north: Unit
  /** Radians, a0 to a4. */
  readonly series: readonly number[]
}

const shapes = new Map<string, RingShape>()
const SHAPES_KEPT = 256

/** The shape of the ring `km` from `at`; remembered, since a ring is asked for many times while it rests. */
export function ringShape(at: LngLat, km: number): RingShape {
  const key = `${at[0]},${at[1]},${km}`
  const known = shapes.get(key)
  if (known) return known
  if (shapes.size >= SHAPES_KEPT) shapes.clear()
  const shape = { centre: unitOf(at), north: northOf(at), series: ringSeries(at, km) }
  shapes.set(key, shape)
  return shape
}

/** Where a ring lies in the direction `azimuthDeg`, as seen in the engines' picture. */
export function ringPlace({ centre, north, series }: RingShape, azimuthDeg: number): LngLat {
  const azimuth = azimuthDeg * DEGREE
  const radius = series.reduce((sum, a, k) => sum + a * Math.cos(k * azimuth), 0)
  const east = cross(north, centre)
  const outward = combined(Math.cos(azimuth), north, Math.sin(azimuth), east)
  return lngLatOf(combined(Math.cos(radius), centre, Math.sin(radius), outward))
}

/** Mean angular radius in degrees. */
export const ringRadiusDeg = ({ series }: RingShape): number => (series[0] ?? 0) / DEGREE
