import type { Catalogue } from '../data/missiles.ts'
import type { Scenario } from '../state/state.ts'
import type { LoadedCities } from '../data/loaded-cities.ts'
import { circleQuestion } from './quiz-circle.ts'
import { bandQuestion, citiesOf, nearerQuestion } from './quiz-cities.ts'
import { reachQuestions } from './quiz-reach.ts'
import { startsOf } from './quiz-start.ts'
import type { QuizQuestion } from './quiz-types.ts'
import { randomOf } from './seeded.ts'

/** What a round asks, in this order; what cannot be asked from a place is left out. */
const ROUND = [
  'band',
  'reach',
  'circle',
  'nearer',
  'band',
  'reach',
  'nearer',
  'reach',
] as const satisfies readonly QuizQuestion['kind'][]

/** What a round is about. */
interface Asking {
  readonly launchPoints: Scenario['launchPoints']
  readonly minPopulation: number
}

/**
 * A round of questions about the scenario's launch points, or about sites of the catalogue when there are none. The
 * same for the same seed, whether or not the smaller cities are loaded. Empty only with neither launch point nor site.
 * @param seed Any whole number.
 */
export function questionsOf(
  scenario: Asking,
  atlas: Pick<LoadedCities, 'core'>,
  catalogue: Catalogue,
  seed: number,
): readonly QuizQuestion[] {
  const cities = citiesOf(scenario.minPopulation, atlas)
  const starts = startsOf(scenario.launchPoints, catalogue, seed)
  if (starts.length === 0) return []
  const points = scenario.launchPoints.length === 0 ? [] : starts
  const most = ROUND.filter((kind) => kind === 'reach').length
  const reaches = reachQuestions(points, cities, catalogue, most, randomOf(seed))
  return ROUND.flatMap((kind, place) => {
    const turn = ROUND.slice(0, place).filter((before) => before === kind).length
    const start = starts[turn % starts.length]!
    const random = randomOf(seed * ROUND.length + place)
    const question = kind === 'reach' ? reaches[turn] : MAKERS[kind](start, cities, random)
    return question ?? []
  })
}

const MAKERS = {
  band: bandQuestion,
  nearer: nearerQuestion,
  circle: circleQuestion,
} as const

/** Whether exactly the right answers were chosen. */
export const isRight = ({ right }: QuizQuestion, chosen: readonly string[]): boolean =>
  right.length === chosen.length && right.every((id) => chosen.includes(id))
