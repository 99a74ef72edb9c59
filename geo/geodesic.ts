import geographiclib from 'geographiclib-geodesic'
import { wrapLongitude } from './longitude.ts'
import type { LngLat } from './types.ts'

const { DISTANCE, AZIMUTH, LATITUDE, LONGITUDE, LONG_UNROLL, WGS84 } = geographiclib.Geodesic

/** WGS84 (NGA.STND.0036): equatorial semi-axis in km, and flattening. */
export const ELLIPSOID = { equatorKm: WGS84.a / 1000, flattening: WGS84.f } as const

/** @throws RangeError when a coordinate is not finite or the latitude is beyond ±90. */
export function assertPlace([lng, lat]: LngLat): void {
  if (!(Math.abs(lat) <= 90)) throw new RangeError(`latitude must be from -90 to 90, got ${lat}`)
  if (!Number.isFinite(lng)) throw new RangeError(`longitude must be a finite number, got ${lng}`)
}

/**
 * Length of the shortest geodesic between two places on WGS84, in km; exact to 15 nanometres (C. F. F. Karney,
 * "Algorithms for geodesics", J. Geodesy 87, 2013). This is what "distance" means in this project.
 * @throws RangeError when a place is not one.
 */
export function distanceKm(a: LngLat, b: LngLat): number {
  assertPlace(a)
  assertPlace(b)
  return WGS84.Inverse(a[1], a[0], b[1], b[0], DISTANCE).s12! / 1000
}

/**
 * Distance in km, and azimuth at `a` in degrees clockwise from north, in [0, 360).
 *
 * At a pole "north" is the way along the meridian that `a` is written with: from [0, 90] the azimuth of a place at
 * longitude 30 is 150, from [0, -90] it is 30. Where several geodesics are shortest (opposite poles, identical places)
 * the azimuth is the one that GeographicLib answers; at identical places it means nothing.
 * @throws RangeError when a place is not one.
 */
export function geodesicBetween(a: LngLat, b: LngLat): { distanceKm: number; azimuthDeg: number } {
  assertPlace(a)
  assertPlace(b)
  const { s12, azi1 } = WGS84.Inverse(a[1], a[0], b[1], b[0], DISTANCE | AZIMUTH)
  return { distanceKm: s12! / 1000, azimuthDeg: azimuthFromNorth(azi1!) }
}

/** From [-180, 180] to [0, 360); a negative number so small that adding 360 gives 360 is north, and so is -0. */
function azimuthFromNorth(azimuthDeg: number): number {
  const positive = azimuthDeg < 0 ? azimuthDeg + 360 : azimuthDeg
  return positive === 360 ? 0 : positive + 0
}

/**
 * Where a geodesic ends that leaves `from` at `azimuthDeg` (clockwise from north) and is `lengthKm` long.
 * @throws RangeError when the place is not one, or a number is not finite.
 */
export function destination(from: LngLat, azimuthDeg: number, lengthKm: number): LngLat {
  const { at } = geodesicFrom(from, azimuthDeg, lengthKm)
  return [wrapLongitude(at[0]), at[1]]
}

/**
 * As `destination`, with the longitude unwrapped: it goes on from `from` without a jump at ±180. Also the azimuth at
 * the far end, in degrees, still pointing away from `from`.
 */
export function geodesicFrom(
  from: LngLat,
  azimuthDeg: number,
  lengthKm: number,
): { at: LngLat; onwardDeg: number } {
  assertPlace(from)
  if (!Number.isFinite(azimuthDeg) || !Number.isFinite(lengthKm)) {
    throw new RangeError(`azimuth and length must be finite, got ${azimuthDeg}, ${lengthKm}`)
  }
  const outmask = LATITUDE | LONGITUDE | AZIMUTH | LONG_UNROLL
  const end = WGS84.Direct(from[1], from[0], azimuthDeg, lengthKm * 1000, outmask)
  return { at: [end.lon2!, end.lat2!], onwardDeg: end.azi2! }
}

/**
 * Vertices of the geodesic from `a` to `b`, both included, evenly spaced and at most `maxStepKm` apart. Longitudes are
 * unwrapped from `a`: they run on past ±180 without a jump, save where the path goes straight over a pole.
 * @throws RangeError when a place is not one or `maxStepKm` is not positive.
 */
export function pathBetween(a: LngLat, b: LngLat, maxStepKm = 50): LngLat[] {
  if (!(maxStepKm > 0)) throw new RangeError(`maxStepKm must be above 0, got ${maxStepKm}`)
  const lengthKm = distanceKm(a, b)
  const steps = Math.max(1, Math.ceil(lengthKm / maxStepKm))
  const line = WGS84.InverseLine(a[1], a[0], b[1], b[0])
  return Array.from({ length: steps + 1 }, (_, i): LngLat => {
    if (i === 0) return a
    const metres = ((lengthKm * i) / steps) * 1000
    const { lat2, lon2 } = line.Position(metres, LATITUDE | LONGITUDE | LONG_UNROLL)
    return [lon2!, i === steps ? b[1] : lat2!]
  })
}
