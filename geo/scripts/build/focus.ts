type Box = readonly [west: number, south: number, east: number, north: number]
type Place = readonly [lng: number, lat: number]

/** How much of the detail that Europe gets is kept elsewhere, from 0 to 1. */
export interface Focus {
  eurasia: number
  elsewhere: number
}

export type Region = 'europe' | 'eurasia' | 'elsewhere' | 'antarctica'

/** Europe to the Urals, the Mediterranean and the Near East. */
const EUROPE: Box = [-25, 33, 70, 72]
/** The rest of what 5,500 km rings around Europe and Russia mostly cross. */
const EURASIA: Box = [-30, 5, 192, 82]
const ANTARCTICA: Box = [-180, -90, 180, -60]

/** Mercator blows Antarctica up; it is on the map only so that a ring does not hang over water. */
const ANTARCTIC_SHARE = 0.05

const boxHolds = ([west, south, east, north]: Box, [lng, lat]: Place): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north

export const regionOf = (place: Place): Region =>
  boxHolds(EUROPE, place)
    ? 'europe'
    : boxHolds(EURASIA, place)
      ? 'eurasia'
      : boxHolds(ANTARCTICA, place)
        ? 'antarctica'
        : 'elsewhere'

/** Weight of what lies at a place when a level is thinned. */
export function focusOf(place: Place, focus: Focus): number {
  const region = regionOf(place)
  if (region === 'europe') return 1
  if (region === 'antarctica') return focus.elsewhere * ANTARCTIC_SHARE
  return focus[region]
}
