import type { Action } from '../state/actions.ts'
import { INITIAL_PREFERENCES } from '../state/initial.ts'
import { stateOf } from '../state/link-read.ts'
import { memoize } from '../memo/memory.ts'
import { sameChoices } from '../state/same.ts'
import type { Activity, Camera, Scenario } from '../state/state.ts'
import type { Step, StepPlan, Story } from '../data/stories.ts'

/** The step that is told now. */
export interface Told {
  readonly story: Story
  readonly step: Step
  /** Among the story's steps, from 0. */
  readonly place: number
}

/** The step of an activity; null without one, and for a story or a step that is not known. */
export function toldIn(stories: readonly Story[] | null, activity: Activity): Told | null {
  if (activity.kind !== 'story') return null
  const story = stories?.find(({ id }) => id === activity.story)
  const place = story?.steps.findIndex(({ id }) => id === activity.step) ?? -1
  const step = story?.steps[place]
  return story && step ? { story, step, place } : null
}

/** What a step shows. */
export const scenarioOf = memoize(
  ({ link }: StepPlan): Scenario =>
    stateOf(link, { preferences: INITIAL_PREFERENCES }).state.scenario,
)

/** What opens the step at a place, from 0; null where the story has none. */
export function openingOf(story: Story, place: number): Action | null {
  const step = story.steps[place]
  return step
    ? { kind: 'stepOpened', story: story.id, step: step.id, scenario: scenarioOf(step) }
    : null
}

/** Engines tell where a flight has ended, which may miss its goal by less than can be seen. */
const UNSEEN = { zoom: 0.02, degrees: 0.05 }

const sameCamera = (a: Camera | null, b: Camera | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    Math.abs(a.zoom - b.zoom) < UNSEEN.zoom &&
    a.centre.every((degrees, i) => Math.abs(degrees - b.centre[i]!) < UNSEEN.degrees))

/** Whether a map is still what the step shows. */
export function isAsTold(step: StepPlan, now: Scenario): boolean {
  const told = scenarioOf(step)
  return (
    sameChoices(told, now) &&
    told.onDate === now.onDate &&
    told.view === now.view &&
    sameCamera(told.camera, now.camera)
  )
}
