import { assertPlace, distanceKm } from './geodesic.ts'
import type { LngLat } from './types.ts'

/*
 * What `cells.ts` and `ranks.ts` give, as plainly as can be: every distance is asked for. The first picture is built
 * with this in their place, since it ranks once and waits for every byte; what follows a drag needs them.
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

/** As `ranksFrom` of `ranks.ts`. @throws RangeError when `at` is no place. */
export function ranksFrom(
  { count, places }: PlaceList,
  at: LngLat,
  limitsKm: readonly number[],
  out: Uint8Array = new Uint8Array(count),
): Uint8Array {
  assertPlace(at)
  places.forEach((place, i) => {
    const km = distanceKm(at, place)
    out[i] = limitsKm.filter((limit) => km > limit).length
  })
  return out
}
