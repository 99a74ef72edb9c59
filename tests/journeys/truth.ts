import { distanceKm, type LngLat } from '../../geo/index.ts'
import { loadCities } from '../../geo/scripts/cities.ts'
import { INITIAL_PREFERENCES } from '../../src/state/initial.ts'
import { stateOf } from '../../src/state/link-read.ts'

const CORE = loadCities('core').filter(({ suburb }) => !suburb)

/** What the page must say for its address, counted with GeographicLib city by city. */
export function truthFor(address: string): {
  within: number
  below: number
  beyond: number
  total: number
} {
  const { scenario } = stateOf(new URL(address).hash, { preferences: INITIAL_PREFERENCES }).state
  const cities = CORE.filter(({ population }) => population >= scenario.cities.minPopulation)
  const places: readonly LngLat[] = scenario.launchPoints.map(({ at }) => at)
  const counts = { within: 0, below: 0, beyond: 0, total: cities.length }
  for (const city of cities) {
    const distances = places.map((place) => distanceKm(place, city.at))
    if (distances.some((km) => km >= 500 && km <= 5500)) counts.within++
    else if (distances.some((km) => km < 500)) counts.below++
    else counts.beyond++
  }
  return counts
}
