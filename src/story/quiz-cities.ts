import { type City, cityRadiusKm, limitReasons, FIRST_FROM_PEOPLE } from '../../geo/index.ts'
import { verdictFrom } from '../derive/table.ts'
import type { LoadedCities } from '../data/loaded-cities.ts'
import { wellKnownAmong } from '../derive/well-known.ts'
import type { BandQuestion, NearerQuestion, SeenCity, Start } from './quiz-types.ts'
import { shuffled } from './seeded.ts'

/** With fewer on the map there would be little to choose from. */
const FEWEST = 24
/** Many readers can place the first of the ranking. */
const KNOWN = 24
const CHOICES = 4
/** A city this near to a limit is worth thinking about. */
const NEAR_LIMIT_KM = 150
/** A city nearer than this is the launch point itself to most eyes. */
const AT_THE_CITY_KM = 100
/** Two distances that differ by less cannot be told apart on a map, by more are no question. */
const NEARER_BY_KM = { least: 60, most: 500 } as const

/**
 * The cities that questions are made of, best known first: those of the map, or all from 100,000 people where the map
 * shows only a few. Never the smaller ones, so that the questions stay when those are loaded.
 */
export function citiesOf(
  minPopulation: number,
  { core }: Pick<LoadedCities, 'core'>,
): readonly City[] {
  const large = core.filter((city) => !city.suburb && city.population >= FIRST_FROM_PEOPLE)
  const shown = large.filter(({ population }) => population >= minPopulation)
  const pool = shown.length < FEWEST ? large : shown
  return wellKnownAmong(pool).ranked.flatMap((place) => pool[place] ?? [])
}

const seenFrom = ({ point }: Start, cities: readonly City[]): readonly SeenCity[] =>
  cities
    .map((city) => ({ city, verdict: verdictFrom(point.at, city) }))
    .filter(({ verdict }) => verdict.distanceKm >= AT_THE_CITY_KM)

const idOf = ({ city }: SeenCity): string => String(city.id)

const isInBand = ({ verdict }: SeenCity): boolean => verdict.zone === 'within-limits'

/** Which of four cities lie in the band; null where all lie on one side of the limits. None is too close to call. */
export function bandQuestion(
  start: Start,
  cities: readonly City[],
  random: () => number,
): BandQuestion | null {
  const clear = seenFrom(start, cities).filter((seen) => isClear(start, seen))
  const inside = shuffled(clear.filter(isInBand).slice(0, KNOWN), random)
  const outside = shuffled(clear.filter((seen) => !isInBand(seen)).slice(0, KNOWN / 2), random)
  const [within] = inside
  const [without] = outside
  if (!within || !without) return null
  const near = clear.filter(({ verdict }) => Math.abs(verdict.marginKm) <= NEAR_LIMIT_KM)
  const others = shuffled([...inside.slice(1, 3), ...outside.slice(1, 3)], random)
  const wanted = [...shuffled(near.slice(0, CHOICES), random).slice(0, 1), within, without]
  const asked = shuffled([...new Set([...wanted, ...others])].slice(0, CHOICES), random)
  return {
    kind: 'band',
    start,
    cities: asked,
    choices: asked.map(idOf),
    right: asked.filter(isInBand).map(idOf),
  }
}

/** Whether neither the city's extent nor what is known of the site leaves its zone open. */
const isClear = ({ site }: Start, { city, verdict }: SeenCity): boolean =>
  limitReasons(verdict.distanceKm, {
    sitePrecisionKm: site?.precisionKm ?? 0,
    cityRadiusKm: cityRadiusKm(city.population),
  }).length === 0

/** Which of two well-known cities is nearer; null where no two differ by a fair length. */
export function nearerQuestion(
  start: Start,
  cities: readonly City[],
  random: () => number,
): NearerQuestion | null {
  const known = shuffled(seenFrom(start, cities.slice(0, KNOWN)), random)
  const pair = known
    .flatMap((one, place) => known.slice(place + 1).map((other) => [one, other] as const))
    .find(([one, other]) => isFair(one, other))
  if (!pair) return null
  const [one, other] = pair
  const nearer = one.verdict.distanceKm < other.verdict.distanceKm ? one : other
  return { kind: 'nearer', start, cities: pair, choices: pair.map(idOf), right: [idOf(nearer)] }
}

function isFair(one: SeenCity, other: SeenCity): boolean {
  const byKm = Math.abs(one.verdict.distanceKm - other.verdict.distanceKm)
  return byKm >= NEARER_BY_KM.least && byKm <= NEARER_BY_KM.most
}
