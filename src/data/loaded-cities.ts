import { type City, type CityId, FIRST_FROM_PEOPLE } from '../../geo/index.ts'
import { memoize } from '../memo/memory.ts'
import type { Scenario } from '../state/state.ts'

/** The cities that are loaded now; the lists keep their identity until more are loaded. */
export interface LoadedCities {
  /** European and Russian cities, suburbs among them. */
  readonly core: readonly City[]
  /** All core cities of at least this many people are loaded. */
  readonly coreFrom: number
  /** The other cities of the world; empty until they are asked for. */
  readonly others: readonly City[]
}

/** What a page knows before it has loaded more than the first tier. */
export const firstCities = (cities: readonly City[]): LoadedCities => ({
  core: cities,
  coreFrom: FIRST_FROM_PEOPLE,
  others: [],
})

/** The cities of a list by their ids. */
export const byIdOf = memoize(
  (cities: readonly City[]) => new Map(cities.map((city) => [city.id, city])),
)

/** A loaded city by its id, suburbs included. */
export function cityOf(id: CityId, atlas: Pick<LoadedCities, 'core' | 'others'>): City | null {
  return byIdOf(atlas.core).get(id) ?? byIdOf(atlas.others).get(id) ?? null
}

/** The cities that a link names. */
export const namedCities = ({ chosen, labelled }: Scenario['cities']): readonly CityId[] =>
  chosen === null ? labelled : [chosen, ...labelled]
