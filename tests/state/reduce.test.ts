import { describe, expect, it } from 'vitest'
import type { LngLat } from '../../geo/index.ts'
import type { Action } from '../../src/state/actions.ts'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { reduce } from '../../src/state/reduce.ts'
import { missileIdsOf } from '../../src/data/missiles.ts'
import type { AppState } from '../../src/state/state.ts'
import { KALININGRAD, MAGADAN, stateAt, WIESBADEN } from './states.ts'

const after = (state: AppState, ...actions: readonly Action[]): AppState =>
  actions.reduce(reduce, state)

const pointsOf = (state: AppState) =>
  state.scenario.launchPoints.map(({ id, at, name }) => [id, at, name])

const add = (at: LngLat, name: string | null = null): Action => ({
  kind: 'launchPointAdded',
  at,
  name,
})
const move = (id: string, at: LngLat, settled = true): Action => ({
  kind: 'launchPointMoved',
  id,
  at,
  settled,
})

describe('adding and removing', () => {
  it('gives the lowest free letter and keeps the points in its order', () => {
    const state = after(
      stateAt(KALININGRAD, WIESBADEN),
      { kind: 'launchPointRemoved', id: 'A' },
      add(MAGADAN, 'Far\u202E east '),
    )
    expect(pointsOf(state)).toEqual([
      ['A', MAGADAN, 'Far east'],
      ['B', WIESBADEN, null],
    ])
  })

  it('answers a ninth point with a word and changes nothing else', () => {
    const eight = after(stateAt(), ...Array.from({ length: 8 }, (_, i) => add([i, i])))
    const nine = reduce(eight, add([9, 9]))
    expect(nine.scenario).toBe(eight.scenario)
    expect(nine.session.notice).toEqual({ kind: 'too-many-points' })
  })

  it('offers to take a removal back', () => {
    const state = after(stateAt(KALININGRAD), { kind: 'launchPointRemoved', id: 'A' })
    expect(pointsOf(state)).toEqual([])
    expect(state.session.notice).toEqual({ kind: 'removed', id: 'A' })
  })

  it('puts two points on one place', () => {
    expect(pointsOf(after(stateAt(KALININGRAD), add(KALININGRAD)))).toHaveLength(2)
  })

  it('lets go of a point that is removed while held', () => {
    const state = after(
      stateAt(KALININGRAD),
      { kind: 'launchPointPickedUp', id: 'A' },
      { kind: 'launchPointRemoved', id: 'A' },
    )
    expect(state.session.held).toBeNull()
  })
})

describe('moving', () => {
  it.each([
    ['past the antimeridian', [190, 10], [-170, 10]],
    ['onto it', [180, 10], [-180, 10]],
    ['a hair before it, by rounding', [179.99999, 10], [-180, 10]],
    ['far beyond, as a hostile page might', [1e9, 10], [-80, 10]],
    ['beyond a pole', [5, 95], [5, 90]],
    ['to a tenth of a thousandth of a degree', [1.234567, -7.654321], [1.2346, -7.6543]],
    ['to minus zero', [-0, -0], [0, 0]],
  ] as const)('keeps a place on the Earth: %s', (_, to, kept) => {
    const [point] = after(stateAt(KALININGRAD), move('A', to)).scenario.launchPoints
    expect(point?.at.map((value) => Object.is(value, -0))).toEqual([false, false])
    expect(point?.at).toEqual(kept)
  })

  it('refuses a place that is none', () => {
    expect(() => reduce(stateAt(KALININGRAD), move('A', [Number.NaN, 0]))).toThrow(/finite/)
  })

  it('leaves the other points as they are, by identity', () => {
    const before = stateAt(KALININGRAD, WIESBADEN)
    const state = after(before, move('A', MAGADAN, false))
    expect(state.scenario.launchPoints[1]).toBe(before.scenario.launchPoints[1])
    expect(state.scenario.cities).toBe(before.scenario.cities)
  })

  it('holds a point from its first unsettled move, and takes its name off', () => {
    const named = after(stateAt(KALININGRAD), { kind: 'launchPointNamed', id: 'A', name: 'Mine' })
    const held = after(named, move('A', WIESBADEN, false))
    expect(held.session.held).toEqual({
      id: 'A',
      from: KALININGRAD,
      name: 'Mine',
      byKeys: false,
    })
    expect(pointsOf(held)).toEqual([['A', WIESBADEN, null]])
    expect(pointsOf(after(held, { kind: 'launchPointMoveCancelled', id: 'A' }))).toEqual([
      ['A', KALININGRAD, 'Mine'],
    ])
    expect(pointsOf(after(held, move('A', KALININGRAD)))).toEqual([['A', KALININGRAD, 'Mine']])
    expect(after(held, move('A', MAGADAN)).session.held).toBeNull()
  })

  it('does nothing for a point that is gone', () => {
    expect(reduce(INITIAL_STATE, move('C', MAGADAN))).toBe(INITIAL_STATE)
    expect(reduce(INITIAL_STATE, { kind: 'launchPointMoveCancelled', id: 'A' })).toBe(INITIAL_STATE)
  })
})

describe('choosing', () => {
  it('gives the same state for a choice already made', () => {
    const again: readonly Action[] = [
      { kind: 'viewChosen', view: 'mercator' },
      { kind: 'cityChosen', id: null },
      { kind: 'minPopulationChosen', minPopulation: 100_000 },
      { kind: 'coverageChosen', coverage: null },
      { kind: 'launchPointNamed', id: 'A', name: '  ' },
      { kind: 'noticeDismissed' },
    ]
    for (const action of again) expect(reduce(INITIAL_STATE, action)).toBe(INITIAL_STATE)
  })

  it('keeps hidden layers in their own order', () => {
    const state = after(
      INITIAL_STATE,
      { kind: 'layerToggled', layer: 'labels' },
      { kind: 'layerToggled', layer: 'bands' },
      { kind: 'layerToggled', layer: 'graticule' },
      { kind: 'layerToggled', layer: 'graticule' },
    )
    expect(state.scenario.hidden).toEqual(['bands', 'labels'])
  })

  it('takes extras in and out, and leaves hidden layers alone', () => {
    const on = reduce(INITIAL_STATE, { kind: 'extraToggled', extra: 'alliances' })
    expect(on.scenario.extras).toEqual(['alliances'])
    expect(on.scenario.hidden).toBe(INITIAL_STATE.scenario.hidden)
    const off = reduce(on, { kind: 'extraToggled', extra: 'alliances' })
    expect(off.scenario.extras).toEqual([])
    expect(reduce(on, { kind: 'stateOpened', state: on }).scenario.extras).toBe(on.scenario.extras)
  })

  it('tints the alliances with the first date, and leaves them to the reader from then on', () => {
    const first = reduce(INITIAL_STATE, { kind: 'dateChosen', date: '1987-12-08' })
    expect(first.scenario).toMatchObject({ onDate: '1987-12-08', extras: ['alliances'] })
    const second = after(
      first,
      { kind: 'extraToggled', extra: 'alliances' },
      { kind: 'dateChosen', date: '2019-08-02' },
    )
    expect(second.scenario).toMatchObject({ onDate: '2019-08-02', extras: [] })
    expect(reduce(second, { kind: 'dateChosen', date: null }).scenario.onDate).toBeNull()
  })

  it('brings the places of a question with it', () => {
    const state = reduce(stateAt(KALININGRAD, WIESBADEN), {
      kind: 'questionAsked',
      question: { kind: 'published-claim', claim: 'iskander-berlin' },
      scene: { launchPoints: [{ at: MAGADAN, name: 'Magadan', missiles: ['ss-20'] }], chosen: 7 },
    })
    expect(pointsOf(state)).toEqual([['A', MAGADAN, 'Magadan']])
    expect(missileIdsOf(state.scenario.launchPoints[0]!)).toEqual(['ss-20'])
    expect(state.scenario).toMatchObject({ cities: { chosen: 7 }, camera: null })
    const back = reduce(state, { kind: 'questionAsked', question: { kind: 'band' } })
    expect(back.scenario.launchPoints).toBe(state.scenario.launchPoints)
  })

  it('takes what cannot be seen out of a sentence, and cuts it at 140 signs', () => {
    const says = `a\u202Eb\n${'é'.repeat(200)}`
    const { scenario } = reduce(INITIAL_STATE, {
      kind: 'questionAsked',
      question: { kind: 'own-claim', says },
    })
    expect(scenario.question).toEqual({ kind: 'own-claim', says: `ab${'é'.repeat(138)}` })
  })

  it('keeps the camera within what a flat map can show', () => {
    const state = reduce(INITIAL_STATE, {
      kind: 'cameraMoved',
      camera: { centre: [181.000049, 89], zoom: 99 },
    })
    expect(state.scenario.camera).toEqual({ centre: [-179, 85], zoom: 12 })
  })

  it('keeps what an opened state has in common with this one, by identity', () => {
    const before = stateAt(KALININGRAD, WIESBADEN)
    const opened = reduce(before, { kind: 'stateOpened', state: stateAt(KALININGRAD, MAGADAN) })
    expect(opened.scenario.launchPoints[0]).toBe(before.scenario.launchPoints[0])
    expect(opened.scenario.cities).toBe(before.scenario.cities)
    const same = reduce(before, { kind: 'stateOpened', state: stateAt(KALININGRAD, WIESBADEN) })
    expect(same.scenario.launchPoints).toBe(before.scenario.launchPoints)
  })
})

const carry = (missile: string): Action => ({ kind: 'missileAdded', id: 'A', missile })
const carriedIn = (state: AppState) => state.scenario.launchPoints.map(missileIdsOf)

describe('missiles', () => {
  it('are added beside the limits, once, and taken off again', () => {
    const state = after(stateAt(KALININGRAD, WIESBADEN), carry('9m729'), carry('9m729/russia'))
    expect(carriedIn(state)).toEqual([['9m729', '9m729/russia'], []])
    expect(reduce(state, carry('9m729'))).toBe(state)
    const removed = reduce(state, { kind: 'missileRemoved', id: 'A', missile: '9m729' })
    expect(carriedIn(removed)).toEqual([['9m729/russia'], []])
    expect(removed.scenario.launchPoints[1]).toBe(state.scenario.launchPoints[1])
  })

  it('end at eight rings, with a word', () => {
    const full = after(stateAt(KALININGRAD), ...[...'abcdef'].map(carry))
    expect(full.scenario.launchPoints[0]?.rings).toHaveLength(8)
    const more = reduce(full, carry('g'))
    expect(more.scenario).toBe(full.scenario)
    expect(more.session.notice).toEqual({ kind: 'too-many-rings', id: 'A' })
  })

  it('stay with a point that is moved, and come with one that is added', () => {
    const moved = after(stateAt(KALININGRAD), carry('ss-20'), move('A', MAGADAN))
    expect(carriedIn(moved)).toEqual([['ss-20']])
    const eight = [...'abcdefgh']
    const added = reduce(stateAt(), { ...add(MAGADAN), missiles: eight } as Action)
    expect(carriedIn(added)).toEqual([[...'abcdef']])
  })

  it('that the catalogue does not know are left out, with the quiet note', () => {
    const state = after(stateAt(KALININGRAD), carry('9m729'), carry('moon'), carry('9m729/moon'))
    const unknown = { missiles: ['moon', '9m729/moon'], cities: [] }
    const looked = reduce(state, { kind: 'unknownLeftOut', unknown })
    expect(carriedIn(looked)).toEqual([['9m729']])
    expect(looked.session.notice).toEqual({ kind: 'link-unread', problems: 2, pointsLost: false })
  })
})

it('cities that no data hold are left out, and what else the note says stays said', () => {
  const cities = { ...INITIAL_STATE.scenario.cities, chosen: 1, labelled: [2_950_159, 2] }
  const state: AppState = {
    ...INITIAL_STATE,
    scenario: { ...INITIAL_STATE.scenario, cities },
    session: {
      ...INITIAL_STATE.session,
      notice: { kind: 'link-unread', problems: 1, pointsLost: true },
    },
  }
  const unknown = { missiles: [], cities: [1, 2] }
  const looked = reduce(state, { kind: 'unknownLeftOut', unknown })
  expect(looked.scenario.cities).toMatchObject({ chosen: null, labelled: [2_950_159] })
  expect(looked.session.notice).toEqual({ kind: 'link-unread', problems: 2, pointsLost: true })
  expect(reduce(looked, { kind: 'unknownLeftOut', unknown })).toBe(looked)
})

describe('the menu of a place', () => {
  const menu = { at: MAGADAN, launchPoint: null, city: null, px: [10, 20] } as const
  const asked: Action = { kind: 'menuAsked', menu }

  it('is open until it is closed or the map is another', () => {
    const open = after(stateAt(KALININGRAD), asked)
    expect(open.session.menu).toBe(menu)
    expect(after(open, { kind: 'menuClosed' }).session.menu).toBeNull()
    expect(after(open, { kind: 'unitsChosen', units: 'mi' }).session.menu).toBe(menu)
    expect(after(open, add(MAGADAN)).session.menu).toBeNull()
    const camera = { centre: [0, 50], zoom: 3 } as const
    expect(after(open, { kind: 'cameraMoved', camera }).session.menu).toBeNull()
  })
})
