import { geodesicBetween } from './geodesic.ts'
import { type PlaceIndex, limitsExceeded } from './ranks.ts'
import { LIMIT_KM } from './treaty.ts'
import type { LngLat, Verdict, Zone } from './types.ts'

/** What the numbers of `zonesFrom` mean. */
export const ZONES: readonly [Zone, Zone, Zone] = ['below-limits', 'within-limits', 'beyond-limits']

/**
 * Zones of many places at once, exact and fast: 0 below, 1 within, 2 beyond the limits (see `ZONES`), in the order in
 * which the index was given them. Equal to `verdictOf` for every place: 500 and 5,500 km exactly are in the band.
 * @throws RangeError when `at` is no place.
 */
export function zonesFrom(index: PlaceIndex, at: LngLat): Uint8Array {
  return limitsExceeded(index, at, [JUST_BELOW_LOWER_KM, LIMIT_KM.upper])
}

/** A place at a limit is not beyond it; one exactly at the lower limit is in the band, so it must be beyond this. */
const JUST_BELOW_LOWER_KM = LIMIT_KM.lower * (1 - Number.EPSILON / 2)

/**
 * One place seen from a launch point.
 * @throws RangeError when one of the two is no place.
 */
export function verdictOf(place: LngLat, at: LngLat): Verdict {
  const { distanceKm, azimuthDeg } = geodesicBetween(at, place)
  const marginKm = Math.min(distanceKm - LIMIT_KM.lower, LIMIT_KM.upper - distanceKm)
  return { distanceKm, azimuthDeg, zone: zoneAt(distanceKm), marginKm }
}

function zoneAt(km: number): Zone {
  if (km < LIMIT_KM.lower) return 'below-limits'
  return km <= LIMIT_KM.upper ? 'within-limits' : 'beyond-limits'
}
