import type { Action, NewPoint, UnknownNames } from './actions.ts'
import {
  normalizeCamera,
  EXTRAS,
  freeLetter,
  normalizeLabel,
  LAYERS,
  LETTERS,
  MAX_RINGS,
  normalizePlace,
  normalizePopulation,
  normalizeQuestion,
  ringsWith,
  samePlace,
} from './bounds.ts'
import { INITIAL_SCENARIO, INITIAL_STATE } from './initial.ts'
import { reconciled } from './same.ts'
import type { AppState, LaunchPoint, Notice, RingSpec, Scenario, Session } from './state.ts'

/** What a locked map refuses. */
function changesPoints(action: Action): boolean {
  switch (action.kind) {
    case 'launchPointAdded':
    case 'launchPointPickedUp':
    case 'launchPointMoved':
    case 'launchPointNamed':
    case 'launchPointRemoved':
    case 'missileAdded':
    case 'missileRemoved':
    case 'scenarioReset':
      return true
    default:
      return action.kind === 'questionAsked' && action.scene !== undefined
  }
}

/**
 * The next state. Pure; returns the same object when nothing changes, and keeps the identity of every part that an
 * action leaves alone. `undone` and `redone` change nothing here: the store holds the steps.
 * @throws RangeError for a place that is not finite.
 */
export function reduce(state: AppState, action: Action): AppState {
  const next = reduced(state, action)
  // A menu stands at a place of the map that was asked about, not of the next one.
  return next.scenario === state.scenario ? next : withSession(next, { menu: null })
}

function reduced(state: AppState, action: Action): AppState {
  const { scenario, preferences } = state
  if (state.locked && changesPoints(action)) return state
  switch (action.kind) {
    case 'launchPointAdded':
      return added(state, action)
    case 'launchPointPickedUp':
      return pickedUp(state, action.id, action.byKeys)
    case 'launchPointMoved':
      return moved(state, action)
    case 'launchPointMoveCancelled':
      return moveCancelled(state, action.id)
    case 'launchPointNamed':
      return withPoint(state, action.id, (point) => ({
        ...point,
        name: normalizeLabel(action.name),
      }))
    case 'launchPointRemoved':
      return removed(state, action.id)
    case 'missileAdded':
      return missileAdded(state, action.id, action.missile)
    case 'missileRemoved':
      return withPoint(state, action.id, (point) =>
        withRings(point, (ring) => ring.kind !== 'missile' || ring.missile !== action.missile),
      )
    case 'unknownLeftOut':
      return unknownLeftOut(state, action.unknown)
    case 'cityChosen':
      return withCities(state, { chosen: action.id })
    case 'citySetChosen':
      return withCities(state, { set: action.set })
    case 'minPopulationChosen':
      return withCities(state, { minPopulation: normalizePopulation(action.minPopulation) })
    case 'coverageChosen':
      return withScenario(state, { coverage: action.coverage })
    case 'questionAsked':
      return questionAsked(state, action)
    case 'dateChosen':
      return dateChosen(state, action.date)
    case 'viewChosen':
      return withScenario(state, { view: action.view })
    case 'cameraMoved':
      return withScenario(state, { camera: normalizeCamera(action.camera) })
    case 'layerToggled':
      return withScenario(state, { hidden: toggled(LAYERS, scenario.hidden, action.layer) })
    case 'extraToggled':
      return withScenario(state, { extras: toggled(EXTRAS, scenario.extras, action.extra) })
    case 'unitsChosen':
      return { ...state, preferences: { ...preferences, units: action.units } }
    case 'themeChosen':
      return { ...state, preferences: { ...preferences, theme: action.theme } }
    case 'engineChosen':
      return { ...state, preferences: { ...preferences, engine: action.engine } }
    case 'languageChosen':
      return { ...state, preferences: { ...preferences, language: action.language } }
    case 'letterKeysChosen':
      return { ...state, preferences: { ...preferences, letterKeys: action.on } }
    case 'stepOpened':
      return {
        ...state,
        activity: { kind: 'story', story: action.story, step: action.step },
        scenario: reconciled(scenario, action.scenario),
        session: INITIAL_STATE.session,
      }
    case 'quizOpened':
      return { ...state, activity: { kind: 'quiz' } }
    case 'activityLeft':
      return { ...state, activity: { kind: 'explore' } }
    case 'presentingChosen':
      return changed(state, { presenting: action.on })
    case 'scenarioReset':
      return { ...state, scenario: reconciled(scenario, INITIAL_SCENARIO) }
    case 'stateOpened':
      return { ...action.state, scenario: reconciled(scenario, action.state.scenario) }
    case 'noticeGiven':
      return withSession(state, { notice: action.notice })
    case 'noticeDismissed':
      return withSession(state, { notice: null })
    case 'menuAsked':
      return withSession(state, { menu: action.menu })
    case 'menuClosed':
      return withSession(state, { menu: null })
    case 'undone':
    case 'redone':
      return state
  }
}

/** The same object when every given part is what it was. */
function changed<T extends object>(whole: T, parts: Partial<T>): T {
  const keys = Object.keys(parts) as (keyof T)[]
  return keys.every((key) => whole[key] === parts[key]) ? whole : { ...whole, ...parts }
}

function withScenario(state: AppState, parts: Partial<Scenario>): AppState {
  return changed(state, { scenario: changed(state.scenario, parts) })
}

function withCities(state: AppState, parts: Partial<Scenario['cities']>): AppState {
  return withScenario(state, { cities: changed(state.scenario.cities, parts) })
}

function withSession(state: AppState, parts: Partial<Session>): AppState {
  return changed(state, { session: changed(state.session, parts) })
}

const withNotice = (state: AppState, notice: Notice | null): AppState =>
  withSession(state, { notice })

const pointOf = (state: AppState, id: string): LaunchPoint | undefined =>
  state.scenario.launchPoints.find((point) => point.id === id)

function withPoint(
  state: AppState,
  id: string,
  change: (point: LaunchPoint) => LaunchPoint,
): AppState {
  if (!pointOf(state, id)) return state
  const launchPoints = state.scenario.launchPoints.map((point) =>
    point.id === id ? changed(point, change(point)) : point,
  )
  const same = launchPoints.every((point, i) => point === state.scenario.launchPoints[i])
  return same ? state : withScenario(state, { launchPoints })
}

function added(
  state: AppState,
  { at, name, missiles = [] }: Extract<Action, { kind: 'launchPointAdded' }>,
): AppState {
  const { launchPoints } = state.scenario
  const id = freeLetter(launchPoints)
  if (id === null) return withNotice(state, { kind: 'too-many-points' })
  const inOrder = [...launchPoints, pointWith(id, { at, name, missiles })].toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  )
  return withNotice(withScenario(state, { launchPoints: inOrder }), null)
}

const pointWith = (id: string, { at, name, missiles }: NewPoint): LaunchPoint => ({
  id,
  at: normalizePlace(at),
  name: normalizeLabel(name),
  rings: ringsWith(missiles),
})

function removed(state: AppState, id: string): AppState {
  if (!pointOf(state, id)) return state
  const launchPoints = state.scenario.launchPoints.filter((point) => point.id !== id)
  const held = state.session.held?.id === id ? null : state.session.held
  return withSession(withScenario(state, { launchPoints }), {
    held,
    notice: { kind: 'removed', id },
  })
}

/** The same point when it loses no ring. */
function withRings(point: LaunchPoint, keeps: (ring: RingSpec) => boolean): LaunchPoint {
  const rings = point.rings.filter(keeps)
  return rings.length === point.rings.length ? point : { ...point, rings }
}

function missileAdded(state: AppState, id: string, missile: string): AppState {
  const rings = pointOf(state, id)?.rings ?? []
  if (rings.some((ring) => ring.kind === 'missile' && ring.missile === missile)) return state
  if (rings.length >= MAX_RINGS) return withNotice(state, { kind: 'too-many-rings', id })
  return withPoint(state, id, (point) => ({
    ...point,
    rings: [...point.rings, { kind: 'missile', missile }],
  }))
}

function questionAsked(
  state: AppState,
  { question, scene }: Extract<Action, { kind: 'questionAsked' }>,
): AppState {
  const asked = withScenario(state, { question: normalizeQuestion(question) })
  if (!scene) return asked
  const launchPoints = LETTERS.flatMap((id, i) => {
    const point = scene.launchPoints[i]
    return point ? pointWith(id, point) : []
  })
  const { scenario } = withCities(asked, { chosen: scene.chosen })
  return {
    ...asked,
    scenario: reconciled(state.scenario, { ...scenario, launchPoints, camera: null }),
    session: INITIAL_STATE.session,
  }
}

function dateChosen(state: AppState, date: string | null): AppState {
  const { onDate, extras } = state.scenario
  const isFirst = onDate === null && date !== null && !extras.includes('alliances')
  const shown = isFirst ? toggled(EXTRAS, extras, 'alliances') : extras
  return withScenario(state, { onDate: date, extras: shown })
}

function unknownLeftOut(state: AppState, { missiles, cities }: UnknownNames): AppState {
  const without = state.scenario.launchPoints.reduce(
    (so, { id }) =>
      withPoint(so, id, (point) =>
        withRings(point, (ring) => ring.kind !== 'missile' || !missiles.includes(ring.missile)),
      ),
    state,
  )
  const { chosen, labelled } = state.scenario.cities
  const after = withCities(without, {
    ...(chosen !== null && cities.includes(chosen) && { chosen: null }),
    ...(labelled.some((id) => cities.includes(id)) && {
      labelled: labelled.filter((id) => !cities.includes(id)),
    }),
  })
  if (after === state) return state
  const { notice } = state.session
  return withNotice(after, {
    kind: 'link-unread',
    problems: missiles.length + cities.length,
    pointsLost: notice?.kind === 'link-unread' && notice.pointsLost,
  })
}

function pickedUp(state: AppState, id: string, byKeys = false): AppState {
  const point = pointOf(state, id)
  if (!point || state.session.held?.id === id) return state
  return withSession(state, { held: { id, from: point.at, name: point.name, byKeys } })
}

/** A move that comes without a pick-up picks up; a point put back where it was keeps its name. */
function moved(state: AppState, action: Extract<Action, { kind: 'launchPointMoved' }>): AppState {
  const { id, settled, name = null } = action
  const before = pickedUp(state, id)
  const { held } = before.session
  if (held?.id !== id) return state
  const at = normalizePlace(action.at)
  const here = samePlace(at, held.from)
    ? { at: held.from, name: action.name === undefined ? held.name : normalizeLabel(name) }
    : { at, name: normalizeLabel(name) }
  const after = withPoint(before, id, (point) =>
    samePlace(point.at, here.at) ? { ...point, name: here.name } : { ...point, ...here },
  )
  return settled ? withSession(after, { held: null }) : after
}

function moveCancelled(state: AppState, id: string): AppState {
  const { held } = state.session
  if (held?.id !== id) return state
  const back = withPoint(state, id, (point) => ({ ...point, at: held.from, name: held.name }))
  return withSession(back, { held: null })
}

/** What is listed with one name taken in or out, in the order of all names. */
const toggled = <Name>(
  all: readonly Name[],
  listed: readonly Name[],
  name: Name,
): readonly Name[] => all.filter((each) => listed.includes(each) !== (each === name))
