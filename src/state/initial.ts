import { TREATY_RINGS } from './bounds.ts'
import type { AppState, Preferences, Scenario } from './state.ts'

/** The default view is not empty: Kaliningrad. */
export const INITIAL_SCENARIO: Scenario = {
  launchPoints: [{ id: 'A', at: [20.51, 54.71], name: null, rings: TREATY_RINGS }],
  cities: { set: 'core', minPopulation: 100_000, chosen: null, labelled: [] },
  coverage: null,
  question: { kind: 'band' },
  onDate: null,
  camera: null,
  view: 'mercator',
  hidden: [],
  extras: [],
}

export const INITIAL_PREFERENCES: Preferences = {
  language: 'en',
  units: 'km',
  theme: null,
  engine: 'auto',
  letterKeys: true,
}

export const INITIAL_STATE: AppState = {
  scenario: INITIAL_SCENARIO,
  locked: false,
  activity: { kind: 'explore' },
  presenting: false,
  preferences: INITIAL_PREFERENCES,
  session: { held: null, notice: null, menu: null },
}
