import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LngLat } from '../../geo/index.ts'
import type { Action } from '../../src/state/actions.ts'
import type { Question } from '../../src/state/state.ts'
import { EXTRAS } from '../../src/state/bounds.ts'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { sameChoices } from '../../src/state/same.ts'
import { createStore, type Store } from '../../src/state/store.ts'
import { anyPlace, anyScenario, faultsOf, KALININGRAD, MAGADAN, stateAt } from './states.ts'

const move = (id: string, at: LngLat, settled: boolean): Action => ({
  kind: 'launchPointMoved',
  id,
  at,
  settled,
})

const leftOut = (missile: string): Action => ({
  kind: 'unknownLeftOut',
  unknown: { missiles: [missile], cities: [] },
})

const firstPlace = (store: Store) => store.getState().scenario.launchPoints[0]?.at

const undoAll = (store: Store): number => {
  let steps = 0
  for (; store.canUndo(); steps++) store.dispatch({ kind: 'undone' })
  return steps
}

describe('steps', () => {
  it('makes one step of one drag', () => {
    const store = createStore(stateAt(KALININGRAD))
    store.dispatch({ kind: 'launchPointPickedUp', id: 'A' })
    for (let lng = 0; lng < 30; lng++) store.dispatch(move('A', [lng, 50], false))
    expect(store.canUndo()).toBe(false)
    store.dispatch(move('A', MAGADAN, true))
    store.dispatch({ kind: 'undone' })
    expect(firstPlace(store)).toEqual(KALININGRAD)
    expect(store.canUndo()).toBe(false)
    store.dispatch({ kind: 'redone' })
    expect(firstPlace(store)).toEqual(MAGADAN)
    expect(store.canRedo()).toBe(false)
  })

  it('takes a missile back, and makes none of what the catalogue leaves out', () => {
    const store = createStore(stateAt(KALININGRAD))
    const ringsIn = () => store.getState().scenario.launchPoints[0]?.rings.length
    store.dispatch({ kind: 'missileAdded', id: 'A', missile: '9m729' })
    store.dispatch(leftOut('moon'))
    store.dispatch({ kind: 'undone' })
    expect([ringsIn(), store.canUndo()]).toEqual([2, false])
    store.dispatch({ kind: 'redone' })
    expect(ringsIn()).toBe(3)
    store.dispatch(leftOut('9m729'))
    expect([ringsIn(), store.canRedo()]).toEqual([2, false])
    store.dispatch({ kind: 'undone' })
    expect([ringsIn(), store.canUndo()]).toEqual([2, false])
  })

  it('makes none of a cancelled drag, of one that ends where it began, and of looking around', () => {
    const store = createStore(stateAt(KALININGRAD))
    store.dispatch(move('A', MAGADAN, false))
    store.dispatch({ kind: 'launchPointMoveCancelled', id: 'A' })
    store.dispatch(move('A', MAGADAN, false))
    store.dispatch(move('A', KALININGRAD, true))
    store.dispatch({ kind: 'cameraMoved', camera: { centre: [3, 4], zoom: 5 } })
    store.dispatch({ kind: 'viewChosen', view: 'globe' })
    store.dispatch({ kind: 'unitsChosen', units: 'mi' })
    expect(store.canUndo()).toBe(false)
  })

  it('takes back choices but not where the reader looks', () => {
    const store = createStore(stateAt(KALININGRAD))
    store.dispatch({ kind: 'cityChosen', id: 2_950_159 })
    store.dispatch({ kind: 'cameraMoved', camera: { centre: [3, 4], zoom: 5 } })
    store.dispatch({ kind: 'viewChosen', view: 'globe' })
    store.dispatch({ kind: 'undone' })
    const { cities, camera, view } = store.getState().scenario
    expect(cities.chosen).toBeNull()
    expect(camera).toEqual({ centre: [3, 4], zoom: 5 })
    expect(view).toBe('globe')
  })

  it('forgets what could be brought forward when another step is made', () => {
    const store = createStore(stateAt(KALININGRAD))
    store.dispatch(move('A', MAGADAN, true))
    store.dispatch({ kind: 'undone' })
    store.dispatch(move('A', [1, 2], true))
    expect(store.canRedo()).toBe(false)
  })

  it('puts a held point back before it takes a step back', () => {
    const store = createStore(stateAt(KALININGRAD))
    store.dispatch(move('A', [1, 2], true))
    store.dispatch(move('A', MAGADAN, false))
    store.dispatch({ kind: 'undone' })
    expect(firstPlace(store)).toEqual(KALININGRAD)
    expect(store.getState().session.held).toBeNull()
    store.dispatch({ kind: 'redone' })
    expect(firstPlace(store)).toEqual([1, 2])
  })

  it('holds at least fifty', () => {
    const store = createStore(stateAt(KALININGRAD))
    for (let i = 0; i < 60; i++) store.dispatch(move('A', [i, 0], true))
    expect(undoAll(store)).toBe(60)
    expect(firstPlace(store)).toEqual(KALININGRAD)
  })

  it('makes a step of an opened link, and of nothing that equals what is', () => {
    const store = createStore(stateAt(KALININGRAD))
    store.dispatch({ kind: 'stateOpened', state: stateAt(KALININGRAD) })
    expect(store.canUndo()).toBe(false)
    store.dispatch({ kind: 'stateOpened', state: stateAt(MAGADAN) })
    store.dispatch({ kind: 'undone' })
    expect(firstPlace(store)).toEqual(KALININGRAD)
  })

  it('tells its listeners state and action until they leave', () => {
    const store = createStore(stateAt(KALININGRAD))
    const heard: string[] = []
    const leave = store.subscribe((state, action) =>
      heard.push(`${action.kind} ${state.scenario.view}`),
    )
    store.dispatch({ kind: 'viewChosen', view: 'globe' })
    leave()
    store.dispatch({ kind: 'viewChosen', view: 'mercator' })
    expect(heard).toEqual(['viewChosen globe'])
  })
})

function letGo(store: Store): void {
  const { held } = store.getState().session
  if (held) store.dispatch({ kind: 'launchPointMoveCancelled', id: held.id })
}

const anyPointId = fc.constantFrom(...'ABCDEFGHZ')

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    kind: fc.constant('launchPointAdded' as const),
    at: anyPlace,
    name: fc.option(fc.string({ unit: 'binary' })),
  }),
  fc.record({ kind: fc.constant('launchPointPickedUp' as const), id: anyPointId }),
  fc.record({
    kind: fc.constant('launchPointMoved' as const),
    id: anyPointId,
    at: anyPlace,
    settled: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('launchPointMoveCancelled' as const), id: anyPointId }),
  fc.record({
    kind: fc.constant('launchPointNamed' as const),
    id: anyPointId,
    name: fc.option(fc.string({ unit: 'binary' })),
  }),
  fc.record({ kind: fc.constant('launchPointRemoved' as const), id: anyPointId }),
  fc.record({ kind: fc.constant('cityChosen' as const), id: fc.option(fc.nat()) }),
  fc.record({ kind: fc.constant('minPopulationChosen' as const), minPopulation: fc.double() }),
  fc.record({
    kind: fc.constant('layerToggled' as const),
    layer: fc.constantFrom('bands' as const, 'labels' as const),
  }),
  fc.record({ kind: fc.constant('extraToggled' as const), extra: fc.constantFrom(...EXTRAS) }),
  fc.record({
    kind: fc.constant('cameraMoved' as const),
    camera: fc.record({ centre: anyPlace, zoom: fc.integer() }),
  }),
  fc.record({
    kind: fc.constant('viewChosen' as const),
    view: fc.constantFrom('globe' as const, 'mercator' as const),
  }),
  fc.record({
    kind: fc.constant('stateOpened' as const),
    state: fc.record({
      scenario: anyScenario,
      locked: fc.constant(false),
      activity: fc.constant(INITIAL_STATE.activity),
      presenting: fc.constant(false),
      preferences: fc.constant(INITIAL_STATE.preferences),
      session: fc.constant(INITIAL_STATE.session),
    }),
  }),
  fc.record({
    kind: fc.constant('dateChosen' as const),
    date: fc.constantFrom(null, '1976-01-01', '2019-08-02'),
  }),
  fc.record({
    kind: fc.constant('questionAsked' as const),
    question: fc.constantFrom<Question>(
      { kind: 'band' },
      { kind: 'city', missile: 'ss-20' },
      { kind: 'own-claim', says: 'a\u202Eb' },
    ),
    scene: fc.constantFrom(
      { launchPoints: [], chosen: null },
      { launchPoints: [{ at: [200, 95] as const, name: '', missiles: ['ss-20'] }], chosen: 1 },
    ),
  }),
  fc.constantFrom<Action>({ kind: 'undone' }, { kind: 'redone' }),
)

it('takes an extra back as one step', () => {
  const store = createStore(INITIAL_STATE)
  store.dispatch({ kind: 'extraToggled', extra: 'alliances' })
  store.dispatch({ kind: 'undone' })
  expect(store.getState().scenario.extras).toEqual([])
  store.dispatch({ kind: 'redone' })
  expect(store.getState().scenario.extras).toEqual(['alliances'])
})

it('takes the timeline back as one step, however far it was moved', () => {
  const store = createStore(INITIAL_STATE)
  for (const date of ['1987-12-08', '1988-01-01', '2019-08-02']) {
    store.dispatch({ kind: 'dateChosen', date })
  }
  store.dispatch({ kind: 'undone' })
  expect(store.getState().scenario.onDate).toBeNull()
  store.dispatch({ kind: 'redone' })
  expect(store.getState().scenario.onDate).toBe('2019-08-02')
})

describe('whatever happens', () => {
  it('stays a valid state, and undo with redo leads back to it', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 80 }), (actions) => {
        const store = createStore(INITIAL_STATE)
        for (const action of actions) {
          store.dispatch(action)
          expect(faultsOf(store.getState().scenario)).toEqual([])
        }
        letGo(store)
        const last = store.getState().scenario
        const redoable = store.canRedo()
        const steps = undoAll(store)
        for (let i = 0; i < steps; i++) store.dispatch({ kind: 'redone' })
        expect(sameChoices(store.getState().scenario, last)).toBe(true)
        expect(store.canRedo()).toBe(redoable)
      }),
      { numRuns: 300 },
    )
  })

  it('undoes everything back to the beginning', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 60 }), (actions) => {
        const store = createStore(INITIAL_STATE)
        for (const action of actions) store.dispatch(action)
        letGo(store)
        undoAll(store)
        const { scenario } = store.getState()
        expect(sameChoices(scenario, INITIAL_STATE.scenario)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
