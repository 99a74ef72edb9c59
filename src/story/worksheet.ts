import type { City } from '../../geo/index.ts'
import type { Units } from '../i18n/measures.ts'
import type { Words } from '../i18n/words.ts'
import { INITIAL_STATE } from '../state/initial.ts'
import { stateOf } from '../state/link-read.ts'
import type { Scenario } from '../state/state.ts'
import { rowOf, type TableRow } from '../derive/table.ts'
import { type LoadedCities, cityOf } from '../data/loaded-cities.ts'
import { filled } from './filled.ts'
import type { Asked, Step, Story } from '../data/stories.ts'

/** A city that the questions ask about, as a numbered dot on the blank map. */
export interface NumberedCity {
  readonly row: TableRow
  /** From 1, in the order in which the questions name them. */
  readonly number: number
}

export interface Worksheet {
  /** What the blank map shows. */
  readonly scenario: Scenario
  readonly cities: readonly NumberedCity[]
  /** With their figures filled in. */
  readonly questions: readonly Asked[]
}

/** What a step shows; a link that cannot be read shows the default map. */
export const scenarioOf = ({ link }: Pick<Step, 'link'>): Scenario =>
  stateOf(link, INITIAL_STATE).state.scenario

/**
 * A story's questions with the map that they are asked about: that of the first step that has every launch point which
 * they name, else of the first step. A question whose launch points another step has is filled by that step.
 * @throws RangeError as `filled` does.
 */
export function worksheetOf(
  story: Story,
  atlas: LoadedCities,
  words: Words,
  units: Units,
): Worksheet {
  const scenarios = story.steps.map(scenarioOf)
  const all = story.questions.map(textOf).join(' ')
  const scenario = scenarioWith(all, scenarios)
  const cities = citiesIn(all, atlas)
  return {
    scenario,
    cities: cities.map((city, i) => ({ row: rowOf(city, scenario.launchPoints), number: i + 1 })),
    questions: story.questions.map((asked) =>
      filledAsked(
        asked,
        scenarioWith(textOf(asked), [scenario, ...scenarios]),
        atlas,
        words,
        units,
      ),
    ),
  }
}

/** A question and its answer, filled. @throws RangeError as `filled` does. */
export const filledAsked = (
  { question, answer }: Asked,
  scenario: Scenario,
  atlas: LoadedCities,
  words: Words,
  units: Units,
): Asked => ({
  question: filled(question, scenario, atlas, words, units),
  answer: filled(answer, scenario, atlas, words, units),
})

const textOf = ({ question, answer }: Asked): string => `${question} ${answer}`

/** The first scenario that has every launch point of a text's places for figures; INITIAL where there is none at all. */
export function scenarioWith(text: string, scenarios: readonly Scenario[]): Scenario {
  const letters = [...text.matchAll(/\{(?:km|margin|point) ([A-H])\b/g)].map(([, id]) => id)
  const has = ({ launchPoints }: Scenario): boolean =>
    letters.every((letter) => launchPoints.some(({ id }) => id === letter))
  return scenarios.find(has) ?? scenarios[0] ?? INITIAL_STATE.scenario
}

/** The cities that a text has figures of, each once; those that are not loaded are left out. */
function citiesIn(text: string, atlas: LoadedCities): readonly City[] {
  const ids = [...text.matchAll(/\{(?:city|(?:km|margin) [A-H]) (\d+)\}/g)].map(([, id]) =>
    Number(id),
  )
  return [...new Set(ids)].flatMap((id) => cityOf(id, atlas) ?? [])
}
