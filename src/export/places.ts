import type { City, Verdict } from '../../geo/index.ts'
import { namesOf, type PointName } from '../derive/names.ts'
import type { LaunchPoint } from '../state/state.ts'
import { verdictFrom } from '../derive/table.ts'
import { answerOf } from '../derive/verdicts.ts'
import type { MapAnswer, MapData } from './types.ts'

/** A launch point with what it is called. */
export interface NamedPoint {
  readonly point: LaunchPoint
  readonly name: PointName
}

export function namedPoints({ state, atlas, words }: MapAnswer): readonly NamedPoint[] {
  const { launchPoints } = state.scenario
  const names = namesOf(launchPoints, atlas, words, state.preferences.units)
  return launchPoints.map((point, place) => ({ point, name: names[place]! }))
}

/** Every city that the map judges: those that are counted, then the others where they are shown. */
export function judgedCities({ state, atlas }: MapData): readonly City[] {
  const { cities, others } = answerOf(state.scenario, atlas)
  return [...cities, ...others]
}

/** The exact verdicts of a city, one for each launch point. */
export const verdictsOf = (city: City, points: readonly NamedPoint[]): readonly Verdict[] =>
  points.map(({ point }) => verdictFrom(point.at, city))

/** A length to the metre, a direction to a ten-thousandth of a degree. */
export const DECIMALS = { km: 3, degrees: 4 }
