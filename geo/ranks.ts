import { assertPlace, distanceKm, ELLIPSOID } from './geodesic.ts'
import type { LngLat } from './types.ts'

const { equatorKm, flattening } = ELLIPSOID
const poleKm = equatorKm * (1 - flattening)

/** How far Andoyer–Lambert is not trusted; see `andoyerLambertKm`. */
const SLACK_KM = 0.1
/** Far above the rounding of an angle that is made from a dot product: 2e-8 where the angle is small. */
const ANGLE_SLACK_RAD = 1e-6
const RADIAN = Math.PI / 180

/** Places made ready for `limitsExceeded`, in the order in which they were given. */
export interface PlaceIndex {
  readonly places: readonly LngLat[]
  /** x, y, z of each place; see `auxiliaryVector`. */
  readonly vectors: Float64Array
}

/**
 * Makes places ready for `limitsExceeded`, `zonesFrom` and `nearLimitsFrom`; do it once for each set of cities.
 * @throws RangeError when one is not a place.
 */
export function indexPlaces(places: readonly LngLat[]): PlaceIndex {
  const vectors = new Float64Array(3 * places.length)
  places.forEach((at, i) => vectors.set(auxiliaryVector(at), 3 * i))
  return { places, vectors }
}

type Vector = readonly [x: number, y: number, z: number]

/**
 * On the sphere with reduced latitude β, tan β = (1 - f) tan φ. There the ellipsoid's line element is
 * ds² = (a² sin² β + b² cos² β) dβ² + a² cos² β dλ², so that every curve, and therefore every distance, is between b
 * and a times as long as on the unit sphere. This is what the first pass of `limitsExceeded` rests on.
 * @throws RangeError when it is no place.
 */
function auxiliaryVector(at: LngLat): Vector {
  assertPlace(at)
  const [lng, lat] = at
  const equatorward = Math.cos(lat * RADIAN)
  const poleward = (1 - flattening) * Math.sin(lat * RADIAN)
  const length = Math.hypot(equatorward, poleward)
  const c = equatorward / length
  return [c * Math.cos(lng * RADIAN), c * Math.sin(lng * RADIAN), poleward / length]
}

/**
 * For each place, in the order of the input, how many of the limits it lies beyond: its distance is greater than the
 * limit. A place exactly at a limit is not beyond it. Limits lie from 1 to 10,000 km.
 *
 * Exact: every rank is the one that GeographicLib's distance gives. The bounds b·σ ≤ distance ≤ a·σ (see
 * `auxiliaryVector`) settle all but a shell of 0.3 % around each limit, `andoyerLambertKm` all of that but 0.2 km, and
 * GeographicLib the rest.
 * @throws RangeError when `at` is no place.
 */
export function limitsExceeded(
  { places, vectors }: PlaceIndex,
  at: LngLat,
  limitsKm: readonly number[],
): Uint8Array {
  const [x, y, z] = auxiliaryVector(at)
  const ranks = new Uint8Array(places.length)
  for (const limitKm of limitsKm) {
    const nearer = Math.cos(limitKm / equatorKm - ANGLE_SLACK_RAD)
    const beyond = Math.cos(limitKm / poleKm + ANGLE_SLACK_RAD)
    for (let i = 0, k = 0; i < ranks.length; i++, k += 3) {
      const cosine = x * vectors[k]! + y * vectors[k + 1]! + z * vectors[k + 2]!
      if (cosine > nearer) continue
      if (cosine < beyond || kmNear(limitKm, at, places[i]!) > limitKm) ranks[i]!++
    }
  }
  return ranks
}

/**
 * Distance in km, within 0.1 km and on the right side of `limitKm`: exact where it is near. Both lie below 10,000 km.
 * @throws RangeError when a place is not one.
 */
export function kmNear(limitKm: number, a: LngLat, b: LngLat): number {
  const km = andoyerLambertKm(a, b)
  return Math.abs(km - limitKm) > SLACK_KM ? km : distanceKm(a, b)
}

/**
 * Distance by Andoyer–Lambert: the great circle on reduced latitudes, corrected to the first order of the flattening
 * (P. D. Thomas, "Spheroidal geodesics, reference systems, and local geometry", 1970).
 *
 * What it leaves out is of the order f²a = 0.07 km. Worst error below 10,001 km, over a grid of latitudes, azimuths and
 * distances: 0.013 km; `SLACK_KM` is seven times that. Towards the antipode it grows without bound.
 */
function andoyerLambertKm(a: LngLat, b: LngLat): number {
  const [x1, y1, z1] = auxiliaryVector(a)
  const [x2, y2, z2] = auxiliaryVector(b)
  const cosine = x1 * x2 + y1 * y2 + z1 * z2
  const angle = Math.acos(cosine)
  const sine = Math.sqrt(1 - cosine * cosine)
  const along = ((angle - sine) * (z1 + z2) ** 2) / (1 + cosine)
  const across = ((angle + sine) * (z1 - z2) ** 2) / (1 - cosine)
  return equatorKm * (angle - (flattening / 4) * (along + across))
}
