import { type City, type Verdict } from '../../geo/index.ts'
import { askedCityOf, type CityAnswer, cityAnswersOf } from '../derive/city-question.ts'
import { namesIn } from '../derive/in-snapshot.ts'
import type { PointName } from '../derive/names.ts'
import { verdictFrom } from '../derive/table.ts'
import { answerOf } from '../derive/verdicts.ts'
import type { LaunchPoint } from '../state/state.ts'
import type { MapAnswer } from './types.ts'

/** A launch point with what it is called. */
export interface NamedPoint {
  readonly point: LaunchPoint
  readonly name: PointName
}

/** The launch points that the map draws: none while it asks about a city. */
export function namedPoints({ state, data }: MapAnswer): readonly NamedPoint[] {
  if (askedCityOf(state.scenario, data.atlas)) return []
  const names = namesIn({ state, data })
  return state.scenario.launchPoints.map((point, place) => ({ point, name: names[place]! }))
}

/** The city that the map asks about, and what the catalogue answers; null where it asks something else. */
export function askedCity({ state, data }: MapAnswer): {
  readonly city: City
  /** As a `RingSpec` has it; null for the limits of the treaty. */
  readonly missile: string | null
  readonly answers: readonly CityAnswer[]
} | null {
  const { question } = state.scenario
  const city = askedCityOf(state.scenario, data.atlas)
  if (!city || question.kind !== 'city') return null
  const { missile } = question
  return { city, missile, answers: cityAnswersOf(city, missile, data.catalogue).answers }
}

/** A city that the map marks. */
export interface MarkedCity {
  readonly city: City
  /** Whether the sentence counts it: not the other cities of the world, nor one that was chosen or labelled only. */
  readonly isCounted: boolean
}

export function markedCities({ state, data }: MapAnswer): readonly MarkedCity[] {
  const { cities, marked } = answerOf(state.scenario, data.atlas)
  return marked.map((city, place) => ({ city, isCounted: place < cities.length }))
}

/** The exact verdicts of a city, one for each launch point. */
export const verdictsOf = (city: City, points: readonly NamedPoint[]): readonly Verdict[] =>
  points.map(({ point }) => verdictFrom(point.at, city))
