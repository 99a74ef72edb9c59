import { assertPlace, distanceKm, ELLIPSOID } from './geodesic.ts'
import type { LngLat } from './types.ts'

const { equatorKm, flattening } = ELLIPSOID
const poleKm = equatorKm * (1 - flattening)

/** Where Andoyer–Lambert is asked, and how far it is not trusted; see `andoyerLambertKm`. */
const SHELL_MAX_KM = 10_000
const SHELL_SLACK_KM = 0.1
/** Far above the rounding of an angle that is made from a dot product: 2e-8 where the angle is small. */
const ANGLE_SLACK_RAD = 1e-6
/** No cosine is so large, and none so small as its negative: rounding may take one past ±1. */
const NEVER = 2
const RADIAN = Math.PI / 180

/** Places made ready for `ranksFrom`, in the order in which they were given. */
export interface PlaceIndex {
  readonly count: number
  /** Longitude and latitude of each place. */
  readonly places: Float64Array
  /** x, y, z of each place; see `auxiliaryVector`. */
  readonly vectors: Float64Array
}

/**
 * Makes places ready for `ranksFrom`, `zonesFrom` and `nearLimitsFrom`; do it once for each set of cities.
 * @throws RangeError when one is not a place.
 */
export function indexPlaces(input: readonly (LngLat | { readonly at: LngLat })[]): PlaceIndex {
  const count = input.length
  const places = new Float64Array(2 * count)
  const vectors = new Float64Array(3 * count)
  input.forEach((place, i) => {
    const at = isLngLat(place) ? place : place.at
    assertPlace(at)
    places.set(at, 2 * i)
    vectors.set(auxiliaryVector(at), 3 * i)
  })
  return { count, places, vectors }
}

/** `in` would not do: arrays have a method `at`. */
const isLngLat = (place: LngLat | { readonly at: LngLat }): place is LngLat => Array.isArray(place)

type Vector = readonly [x: number, y: number, z: number]

/**
 * On the sphere with reduced latitude β, tan β = (1 - f) tan φ. There the ellipsoid's line element is
 * ds² = (a² sin² β + b² cos² β) dβ² + a² cos² β dλ², so that every curve, and therefore every distance, is between b
 * and a times as long as on the unit sphere. This is what the first pass of `ranksFrom` rests on.
 */
function auxiliaryVector([lng, lat]: LngLat): Vector {
  const equatorward = Math.cos(lat * RADIAN)
  const poleward = (1 - flattening) * Math.sin(lat * RADIAN)
  const length = Math.hypot(equatorward, poleward)
  const c = equatorward / length
  return [c * Math.cos(lng * RADIAN), c * Math.sin(lng * RADIAN), poleward / length]
}

/** The cosines of the angles between which a place may lie on either side of a limit. */
interface Shell {
  readonly limitKm: number
  /** A place at a larger cosine is nearer than the limit. */
  readonly fromCos: number
  /** A place at a smaller cosine is beyond it. */
  readonly toCos: number
}

function shellAround(limitKm: number): Shell {
  const from = Math.min(Math.PI, limitKm / equatorKm) - ANGLE_SLACK_RAD
  const to = Math.min(Math.PI, limitKm / poleKm + ANGLE_SLACK_RAD)
  return {
    limitKm,
    fromCos: from > 0 ? Math.cos(from) : NEVER,
    toCos: to < Math.PI ? Math.cos(to) : -NEVER,
  }
}

/**
 * For each place, in the order of the input, how many of the limits it lies beyond: its distance is greater than the
 * limit. A place exactly at a limit is not beyond it.
 *
 * Exact: every rank is the one that GeographicLib's distance gives. The bounds b·σ ≤ distance ≤ a·σ (see
 * `auxiliaryVector`) settle all but a shell of 0.3 % around each limit, `andoyerLambertKm` all of that but 0.2 km, and
 * GeographicLib the rest.
 * @throws RangeError when `at` is no place.
 */
export function ranksFrom(index: PlaceIndex, at: LngLat, limitsKm: readonly number[]): Uint8Array {
  const { count, vectors } = index
  const from = originOf(at)
  const { x, y, z } = from
  const ranks = new Uint8Array(count)
  for (const { limitKm, fromCos, toCos } of limitsKm.map(shellAround)) {
    for (let i = 0, k = 0; i < count; i++, k += 3) {
      const cosine = x * vectors[k]! + y * vectors[k + 1]! + z * vectors[k + 2]!
      if (cosine > fromCos) continue
      if (cosine < toCos || kmNear(limitKm, index, i, from) > limitKm) ranks[i]!++
    }
  }
  return ranks
}

/** Where distances are counted from. */
interface Origin {
  readonly at: LngLat
  readonly x: number
  readonly y: number
  readonly z: number
}

/** @throws RangeError when `at` is no place. */
export function originOf(at: LngLat): Origin {
  assertPlace(at)
  const [x, y, z] = auxiliaryVector(at)
  return { at, x, y, z }
}

/**
 * Distance in km to place `i`, on the right side of `limitKm` and within 0.1 km: exact where it is near the limit, and
 * where Andoyer–Lambert is not to be trusted.
 */
export function kmNear(limitKm: number, index: PlaceIndex, i: number, from: Origin): number {
  const { vectors, places } = index
  const [x, y, z] = [vectors[3 * i]!, vectors[3 * i + 1]!, vectors[3 * i + 2]!]
  if (limitKm <= SHELL_MAX_KM) {
    const km = andoyerLambertKm(from.x * x + from.y * y + from.z * z, from.z, z)
    if (Math.abs(km - limitKm) > SHELL_SLACK_KM) return km
  }
  return distanceKm(from.at, [places[2 * i]!, places[2 * i + 1]!])
}

/**
 * Distance by Andoyer–Lambert: the great circle on reduced latitudes, corrected to the first order of the flattening
 * (P. D. Thomas, "Spheroidal geodesics, reference systems, and local geometry", 1970). `cosine` is that of the angle σ
 * between two auxiliary vectors, `z1` and `z2` are their sines of reduced latitude.
 *
 * What it leaves out is of the order f²a = 0.07 km. Worst error below 10,001 km, over a grid of latitudes, azimuths and
 * distances: 0.013 km; `SHELL_SLACK_KM` is seven times that. Towards the antipode it grows without bound.
 */
function andoyerLambertKm(cosine: number, z1: number, z2: number): number {
  const angle = Math.acos(cosine)
  const sine = Math.sqrt(1 - cosine * cosine)
  const along = ((angle - sine) * (z1 + z2) ** 2) / (1 + cosine)
  const across = ((angle + sine) * (z1 - z2) ** 2) / (1 - cosine)
  return equatorKm * (angle - (flattening / 4) * (along + across))
}
