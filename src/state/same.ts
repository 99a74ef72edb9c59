import { samePlace } from './bounds.ts'
import type { LaunchPoint, Question, RingSpec, Scenario } from './state.ts'

function sameRing(a: RingSpec, b: RingSpec): boolean {
  switch (a.kind) {
    case 'treaty-limit':
      return b.kind === a.kind && b.limitKm === a.limitKm
    case 'missile':
      return b.kind === a.kind && b.missile === a.missile
    case 'custom':
      return b.kind === a.kind && b.km === a.km
  }
}

const sameList = <T>(
  a: readonly T[],
  b: readonly T[],
  same: (x: T, y: T) => boolean = Object.is,
): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((x, i) => {
      const y = b[i]
      return y !== undefined && same(x, y)
    }))

export const samePoint = (a: LaunchPoint, b: LaunchPoint): boolean =>
  a === b ||
  (a.id === b.id &&
    a.name === b.name &&
    samePlace(a.at, b.at) &&
    sameList(a.rings, b.rings, sameRing))

export const samePoints = (a: readonly LaunchPoint[], b: readonly LaunchPoint[]): boolean =>
  sameList(a, b, samePoint)

export function sameQuestion(a: Question, b: Question): boolean {
  switch (a.kind) {
    case 'band':
      return b.kind === a.kind
    case 'city':
      return b.kind === a.kind && b.missile === a.missile
    case 'published-claim':
      return b.kind === a.kind && b.claim === a.claim
    case 'own-claim':
      return b.kind === a.kind && b.says === a.says
  }
}

export const sameCities = (a: Scenario['cities'], b: Scenario['cities']): boolean =>
  a === b ||
  (a.set === b.set &&
    a.minPopulation === b.minPopulation &&
    a.chosen === b.chosen &&
    sameList(a.labelled, b.labelled))

/** Whether two scenarios differ at most in what is no step for undo: camera, view, and the day on an open timeline. */
export const sameChoices = (a: Scenario, b: Scenario): boolean =>
  a === b ||
  (samePoints(a.launchPoints, b.launchPoints) &&
    sameCities(a.cities, b.cities) &&
    a.coverage === b.coverage &&
    sameQuestion(a.question, b.question) &&
    (a.onDate === null) === (b.onDate === null) &&
    sameList(a.hidden, b.hidden) &&
    sameList(a.extras, b.extras))

/** `next`, with every part that equals its like in `now` replaced by that, so that nothing of it is computed or drawn again. */
export function reconciled(now: Scenario, next: Scenario): Scenario {
  const launchPoints = next.launchPoints.map(
    (point) => now.launchPoints.find((old) => samePoint(old, point)) ?? point,
  )
  return {
    ...next,
    launchPoints: sameList(now.launchPoints, launchPoints) ? now.launchPoints : launchPoints,
    cities: sameCities(now.cities, next.cities) ? now.cities : next.cities,
    question: sameQuestion(now.question, next.question) ? now.question : next.question,
    hidden: sameList(now.hidden, next.hidden) ? now.hidden : next.hidden,
    extras: sameList(now.extras, next.extras) ? now.extras : next.extras,
  }
}
