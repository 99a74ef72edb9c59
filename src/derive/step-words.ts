import type { Words } from '../i18n/words.ts'
import { samePlace } from '../state/bounds.ts'
import { sameCities, samePoint, samePoints, sameQuestion } from '../state/same.ts'
import type { LaunchPoint, Scenario } from '../state/state.ts'

type StepWords = Words['status']['steps']

/** What a step of the reader's did, in a few words: "launch point B moved". Several things at once are not told apart. */
export function stepText(from: Scenario, to: Scenario, { status: { steps } }: Words): string {
  if (!sameQuestion(from.question, to.question)) return steps.question
  const changes = [
    ...pointSteps(from.launchPoints, to.launchPoints, steps),
    ...citySteps(from, to, steps),
  ]
  const [only = steps.map] = changes
  return changes.length > 1 ? steps.several : only
}

function pointSteps(
  from: readonly LaunchPoint[],
  to: readonly LaunchPoint[],
  steps: StepWords,
): readonly string[] {
  if (samePoints(from, to)) return []
  const removed = from.filter((point) => !to.some(({ id }) => id === point.id))
  return [
    ...removed.map(({ id }) => steps.removed(id)),
    ...to.flatMap((point) => {
      const before = from.find(({ id }) => id === point.id)
      if (!before) return [steps.added(point.id)]
      return samePoint(before, point) ? [] : [pointStep(before, point, steps)]
    }),
  ]
}

/** A move takes the name off, so it counts first. */
function pointStep(from: LaunchPoint, to: LaunchPoint, steps: StepWords): string {
  if (!samePlace(from.at, to.at)) return steps.moved(to.id)
  return from.name === to.name ? steps.missiles(to.id) : steps.named(to.id)
}

function citySteps(from: Scenario, to: Scenario, steps: StepWords): readonly string[] {
  const isChosen = from.cities.chosen !== to.cities.chosen
  const others = { ...from.cities, chosen: to.cities.chosen }
  const isFiltered = from.coverage !== to.coverage || !sameCities(others, to.cities)
  return [...(isChosen ? [steps.city] : []), ...(isFiltered ? [steps.cities] : [])]
}
