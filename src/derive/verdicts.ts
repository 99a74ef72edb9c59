import {
  type City,
  indexPlaces,
  type LngLat,
  type PlaceIndex,
  verdictOf,
  zonesFrom,
} from '../../geo/index.ts'
import { type LoadedCities, byIdOf, cityOf } from '../data/loaded-cities.ts'
import { memoize } from '../memo/memory.ts'
import type { LaunchPoint, Scenario } from '../state/state.ts'
import { wellKnownAmong } from './well-known.ts'
import {
  bandsOver,
  countsOf,
  type Overlap,
  overlapOf,
  withinAny,
  type ZoneCounts,
  zonesOf,
} from './zones.ts'

/** Cities with their zones. */
export interface Judged {
  readonly cities: readonly City[]
  /** Per launch point, over `cities`: 0 below, 1 within, 2 beyond the limits. */
  readonly zonesByPoint: readonly Uint8Array[]
}

/** What follows from a scenario: read by the sentence, the marks, the table and every export, so that they agree. */
export interface Answer extends Judged {
  /** Judged and counted: core cities of at least the chosen population, no suburbs. */
  readonly cities: readonly City[]
  /** Judged but never added to the count: the other cities of the world, when they are asked for. */
  readonly others: readonly City[]
  /** False while smaller cities than are loaded have been asked for. */
  readonly complete: boolean
  /** Per launch point, over `cities`: 0 below, 1 within, 2 beyond the limits. */
  readonly zonesByPoint: readonly Uint8Array[]
  /** The same over `others`. */
  readonly othersZonesByPoint: readonly Uint8Array[]
  /** With several launch points: within at least one band; of the rest, below the limits of at least one; beyond all. */
  readonly counts: ZoneCounts & { readonly total: number }
  /** Null with fewer than two launch points. */
  readonly several: Overlap | null
  readonly byPoint: readonly ZoneCounts[]
  /** How many of `others` lie in at least one band. */
  readonly othersWithin: number
  /** What the map marks: `cities`, `others`, then chosen or labelled cities that are in neither. */
  readonly marked: readonly City[]
  /** At most three each, best known first; with several launch points `inBand` means at least one band, `notInBand` is empty. */
  readonly wellKnown: { readonly inBand: readonly City[]; readonly notInBand: readonly City[] }
}

/**
 * The answer to a scenario, by the cities loaded. The same parts give the very same answer, and a launch point that was
 * not moved is not judged again.
 */
export const answerOf = (
  { launchPoints, cities }: Pick<Scenario, 'launchPoints' | 'cities'>,
  atlas: LoadedCities,
): Answer => answerTo(launchPoints, cities, atlas)

const answerTo = memoize(
  (
    points: readonly LaunchPoint[],
    choice: Scenario['cities'],
    { core, coreFrom, others: loadedOthers }: LoadedCities,
  ): Answer => {
    const cities = countedOf(core, choice.minPopulation)
    const others = choice.set === 'world' ? countedOf(loadedOthers, choice.minPopulation) : NONE
    const marked = markedOf(cities, others, extrasOf(choice, cities, others, core, loadedOthers))
    const zones = points.map(({ at }) => zonesAt(at, marked))
    const counts = countsOf(zonesOf(zones, cities.length))
    return {
      cities,
      others,
      complete: choice.minPopulation >= coreFrom,
      zonesByPoint: zones.map((all) => all.subarray(0, cities.length)),
      othersZonesByPoint: zones.map((all) =>
        all.subarray(cities.length, cities.length + others.length),
      ),
      counts: { total: cities.length, ...(points.length > 0 ? counts : NO_COUNTS) },
      several: points.length > 1 ? overlapOf(zones, cities.length) : null,
      byPoint: zones.map((all) => countsOf(all.subarray(0, cities.length))),
      othersWithin: withinAny(zones, cities.length, cities.length + others.length),
      marked,
      wellKnown: examplesOf(cities, zones, points.length === 1 ? points[0]?.at : undefined),
    }
  },
)

const NONE: readonly City[] = []
const NO_COUNTS: ZoneCounts = { below: 0, within: 0, beyond: 0 }

const countedOf = memoize((all: readonly City[], minPopulation: number): readonly City[] =>
  all.filter(({ suburb, population }) => !suburb && population >= minPopulation),
)

function extrasOf(
  choice: Scenario['cities'],
  cities: readonly City[],
  others: readonly City[],
  core: readonly City[],
  loadedOthers: readonly City[],
): readonly City[] {
  const wanted = new Set(
    choice.chosen === null ? choice.labelled : [choice.chosen, ...choice.labelled],
  )
  if (wanted.size === 0) return NONE
  const extras = [...wanted]
    .filter((id) => !byIdOf(cities).has(id) && !byIdOf(others).has(id))
    .flatMap((id) => cityOf(id, { core, others: loadedOthers }) ?? [])
  return extras.length > 0 ? extras : NONE
}

const markedOf = memoize(
  (cities: readonly City[], others: readonly City[], extras: readonly City[]): readonly City[] =>
    others.length + extras.length === 0 ? cities : [...cities, ...others, ...extras],
)

export const indexOf = memoize((cities: readonly City[]): PlaceIndex =>
  indexPlaces(cities.map(({ at }) => at)),
)

/** The zones of these cities from a place, in their order; see `zonesFrom`. */
export const zonesAt = memoize((at: LngLat, cities: readonly City[]): Uint8Array =>
  zonesFrom(indexOf(cities), at),
)

const wellKnownOf = memoize(wellKnownAmong)

/** A launch point this near lies at the city: "Moscow is not in it" would be no news from Moscow. */
const AT_THE_CITY_KM = 100

function examplesOf(
  cities: readonly City[],
  zones: readonly Uint8Array[],
  only: LngLat | undefined,
): Answer['wellKnown'] {
  const { ranked, missed } = wellKnownOf(cities)
  const inBand: City[] = []
  for (const place of ranked) {
    const city = cities[place]
    if (city && bandsOver(zones, place) > 0) inBand.push(city)
    if (inBand.length === 3) break
  }
  if (!only) return { inBand, notInBand: NONE }
  const notInBand = missed
    .flatMap((place) => (bandsOver(zones, place) > 0 ? [] : (cities[place] ?? [])))
    .map((city) => ({ city, verdict: verdictOf(city.at, only) }))
    .filter(({ verdict }) => verdict.distanceKm > AT_THE_CITY_KM)
    .toSorted((a, b) => b.verdict.marginKm - a.verdict.marginKm)
    .map(({ city }) => city)
  return { inBand, notInBand: notInBand.slice(0, 3) }
}
