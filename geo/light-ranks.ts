import { distanceKm } from './geodesic.ts'
import type { LngLat } from './types.ts'

/*
 * What `cells.ts` and `ranks.ts` give, as plainly as can be. The first picture is built with this in their place, since
 * it ranks once and waits for every byte; what follows a drag needs them.
 */

interface PlaceList {
  readonly count: number
  readonly places: readonly LngLat[]
}

export const indexPlaces = (places: readonly (LngLat | { readonly at: LngLat })[]): PlaceList => ({
  count: places.length,
  places: places.map((place) => (isLngLat(place) ? place : place.at)),
})

/** `in` would not do: arrays have a method `at`. */
const isLngLat = (place: LngLat | { readonly at: LngLat }): place is LngLat => Array.isArray(place)

/** No order is better than another here. */
export const inCellOrder = <Place>(places: readonly Place[]): readonly Place[] => places

/** As `ranksFrom` of `ranks.ts`, for an `at` that is a place. */
export function ranksFrom(
  { count, places }: PlaceList,
  at: LngLat,
  limitsKm: readonly number[],
  out: Uint8Array = new Uint8Array(count),
): Uint8Array {
  places.forEach((place, i) => {
    const nearlyKm = sphereKm(at, place)
    out[i] = limitsKm.filter((limit) =>
      Math.abs(nearlyKm - limit) > limit * SLACK ? nearlyKm > limit : distanceKm(at, place) > limit,
    ).length
  })
  return out
}

/** A sphere is at most 0.6 % wrong. */
const SLACK = 0.02
const EARTH_KM = 6371
const RADIAN = Math.PI / 180

function sphereKm([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number {
  const [a, b] = [lat1 * RADIAN, lat2 * RADIAN]
  const along = Math.cos(a) * Math.cos(b) * Math.cos((lng2 - lng1) * RADIAN)
  return EARTH_KM * Math.acos(Math.min(1, Math.sin(a) * Math.sin(b) + along))
}
