import { sameChoices } from './same.ts'
import type { AppState, Scenario } from './state.ts'

/** Steps to take back and to bring forward, the newest last in both. */
export interface History {
  readonly past: readonly Scenario[]
  readonly future: readonly Scenario[]
  /** While a launch point is held: the scenario before it was picked up. The whole hold is one step. */
  readonly pending: Scenario | null
}

export const NO_HISTORY: History = { past: [], future: [], pending: null }

/** More than a lesson takes; each step shares its untouched parts with its neighbours. */
const MAX_STEPS = 200

/** The history after an action led from `before` to `after`. Camera and view are no steps; a cancelled hold leaves none. */
export function recorded(history: History, before: AppState, after: AppState): History {
  const origin = history.pending ?? before.scenario
  if (after.session.held !== null) {
    return history.pending === null ? { ...history, pending: origin } : history
  }
  if (sameChoices(origin, after.scenario)) {
    return history.pending === null ? history : { ...history, pending: null }
  }
  return { past: [...history.past, origin].slice(-MAX_STEPS), future: [], pending: null }
}

/** A step and the history without it. */
export interface Step {
  readonly history: History
  readonly scenario: Scenario
}

/** One step back from `now`, whose camera and view stay; null when there is none. */
export function stepBack(history: History, now: Scenario): Step | null {
  const scenario = history.past.at(-1)
  if (!scenario) return null
  return {
    scenario: withEyeOf(now, scenario),
    history: { past: history.past.slice(0, -1), future: [...history.future, now], pending: null },
  }
}

/** One step forward from `now`, whose camera and view stay; null when there is none. */
export function stepForward(history: History, now: Scenario): Step | null {
  const scenario = history.future.at(-1)
  if (!scenario) return null
  return {
    scenario: withEyeOf(now, scenario),
    history: { past: [...history.past, now], future: history.future.slice(0, -1), pending: null },
  }
}

const withEyeOf = (now: Scenario, step: Scenario): Scenario => ({
  ...step,
  camera: now.camera,
  view: now.view,
})
