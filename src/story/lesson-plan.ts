import type { Source } from '../../geo/index.ts'
import type { Units } from '../i18n/measures.ts'
import type { Words } from '../i18n/words.ts'
import type { LoadedCities } from '../data/loaded-cities.ts'
import { filled } from './filled.ts'
import type { Asked, Step, Story } from '../data/stories.ts'
import { filledAsked, scenarioOf, scenarioWith, worksheetOf } from './worksheet.ts'

/** A step as a teacher needs it, with its figures filled in. */
export interface PlannedStep extends Omit<Step, 'link' | 'sources'> {
  /** Whole minutes; those of all steps add up to the story's. */
  readonly minutes: number
  /** Absolute address of the step. */
  readonly address: string
}

export interface LessonPlan {
  readonly steps: readonly PlannedStep[]
  readonly questions: readonly Asked[]
  readonly misconceptions: readonly Asked[]
  /** What the steps rest on, each once, in their order; those that are not loaded are left out. */
  readonly sources: readonly Source[]
}

/**
 * A story as a plan for a lesson.
 * @param root Absolute address of the page, with `/` at its end.
 * @throws RangeError as `filled` does.
 */
export function lessonPlanOf(
  story: Story,
  known: readonly Source[],
  root: string,
  atlas: LoadedCities,
  words: Words,
  units: Units,
): LessonPlan {
  const scenarios = story.steps.map(scenarioOf)
  const minutes = sharedMinutes(story.minutes, story.steps.length)
  const ids = [...new Set(story.steps.flatMap(({ sources }) => sources))]
  return {
    steps: story.steps.map((step, i) => {
      const scenario = scenarioOf(step)
      const fill = (text: string): string => filled(text, scenario, atlas, words, units)
      return {
        id: step.id,
        title: fill(step.title),
        say: fill(step.say),
        notes: fill(step.notes),
        asked: step.asked && filledAsked(step.asked, scenario, atlas, words, units),
        minutes: minutes[i] ?? 0,
        address: `${root}#${step.link}&s=${story.id}.${step.id}`,
      }
    }),
    questions: worksheetOf(story, atlas, words, units).questions,
    misconceptions: story.misconceptions.map((asked) =>
      filledAsked(
        asked,
        scenarioWith(`${asked.question} ${asked.answer}`, scenarios),
        atlas,
        words,
        units,
      ),
    ),
    sources: ids.flatMap((id) => known.find((source) => source.id === id) ?? []),
  }
}

/** Whole minutes for each of so many steps, as even as they can be; the sum is kept. */
export const sharedMinutes = (minutes: number, steps: number): readonly number[] =>
  Array.from(
    { length: steps },
    (_, i) => Math.round(((i + 1) * minutes) / steps) - Math.round((i * minutes) / steps),
  )
