import { expect, it } from 'vitest'
import { type City, type LngLat, verdictOf } from '../../geo/index.ts'
import { englishWords } from '../../src/i18n/english.ts'
import type { Action } from '../../src/state/actions.ts'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { createStore } from '../../src/state/store.ts'
import { spokenAfter } from '../../src/derive/spoken.ts'
import { FIRST_ATLAS } from './atlas.ts'
import { cityNamed } from '../ui/catalogue.ts'

/** What is said after the last of these actions, done from the first view on. */
function saidAfter(...actions: readonly Action[]): string | null {
  const store = createStore(INITIAL_STATE)
  let rested = store.getState()
  let said: string | null = null
  store.subscribe((state, action) => {
    said = spokenAfter(action, rested, state, FIRST_ATLAS, englishWords)
    if (state.session.held === null) rested = state
  })
  for (const action of actions) store.dispatch(action)
  return said
}

const moved = (settled: boolean): Action => ({
  kind: 'launchPointMoved',
  id: 'A',
  at: [8.25, 50.08],
  settled,
})

it('is silent during a drag, and tells the answer when it has settled', () => {
  expect(saidAfter(moved(false))).toBeNull()
  expect(saidAfter(moved(false), moved(true))).toMatch(
    /^Placed\. \d+ of 823 cities in the band\. Entered: .*\. Left: .*\.$/,
  )
})

it('says where a move that was given up has come back to', () => {
  const cancelled: Action = { kind: 'launchPointMoveCancelled', id: 'A' }
  expect(saidAfter(moved(false), cancelled)).toContain('back at Kaliningrad')
})

it('says what was undone, and what was done again', () => {
  const added: Action = { kind: 'launchPointAdded', at: [21.01178, 52.22977], name: null }
  const undone: Action = { kind: 'undone' }
  const named: Action = { kind: 'launchPointNamed', id: 'A', name: 'Here' }
  const city: Action = { kind: 'cityChosen', id: cityNamed('Berlin').id }
  const filtered: Action = { kind: 'minPopulationChosen', minPopulation: 500_000 }
  expect(saidAfter(moved(true), undone)).toBe('Undone: launch point A moved.')
  expect(saidAfter(moved(true), undone, { kind: 'redone' })).toBe('Redone: launch point A moved.')
  expect(saidAfter(added, undone)).toBe('Undone: launch point B added.')
  expect(saidAfter(added, { kind: 'launchPointRemoved', id: 'A' }, undone)).toBe(
    'Undone: launch point A removed.',
  )
  expect(saidAfter(named, undone)).toBe('Undone: name of launch point A.')
  expect(saidAfter({ kind: 'missileAdded', id: 'A', missile: '9m729' }, undone)).toBe(
    'Undone: missiles at launch point A.',
  )
  expect(saidAfter(city, undone)).toBe('Undone: city chosen.')
  expect(saidAfter(filtered, undone)).toBe('Undone: choice of cities.')
  expect(
    saidAfter({ kind: 'questionAsked', question: { kind: 'own-claim', says: null } }, undone),
  ).toBe('Undone: question.')
  expect(saidAfter({ kind: 'extraToggled', extra: 'class-line' }, undone)).toBe(
    'Undone: what the map shows.',
  )
  expect(saidAfter(added, city, { kind: 'scenarioReset' }, undone)).toBe('Undone: several changes.')
})

it('says nothing where there is nothing to undo', () => {
  expect(saidAfter({ kind: 'undone' })).toBeNull()
})

it('tells the answer of the first view after a reset', () => {
  expect(saidAfter(moved(true), { kind: 'scenarioReset' })).toBe(
    'From Kaliningrad, 767 of 823 cities with 100,000 people or more lie in the banned band.',
  )
})

it('names a new launch point by its letter and place', () => {
  const added: Action = { kind: 'launchPointAdded', at: [21.01178, 52.22977], name: null }
  expect(saidAfter(added)).toBe('Launch point B added at Warsaw.')
})

it('says nothing of a ninth launch point: the notice does', () => {
  const added: Action = { kind: 'launchPointAdded', at: [10, 50], name: null }
  const other: Action = { kind: 'launchPointAdded', at: [0, 40], name: null }
  expect(saidAfter(...Array.from({ length: 7 }, () => added), other)).toBeNull()
})

it('tells the chosen city by the same words as the page', () => {
  const { id } = cityNamed('Berlin')
  expect(saidAfter({ kind: 'cityChosen', id })).toMatch(/^Berlin: 529.km, 29.km inside the band/)
  expect(saidAfter({ kind: 'cityChosen', id }, { kind: 'cityChosen', id: null })).toBeNull()
})

const isIn = (at: LngLat) => (city: City) => verdictOf(city.at, at).zone === 'within-limits'

it('names what a move has brought into the band and out of it, the largest first', () => {
  const from = INITIAL_STATE.scenario.launchPoints[0]!.at
  const counted = FIRST_ATLAS.core
    .filter(({ suburb, population }) => !suburb && population >= 100_000)
    .toSorted((a, b) => b.population - a.population)
  for (const to of [
    [8.25, 50.08],
    [150.8, 59.56],
    [20.6, 54.8],
    [-9.14, 38.72],
  ] as const) {
    const move: Action = { kind: 'launchPointMoved', id: 'A', at: to, settled: true }
    const line = saidAfter(move)!
    const entered = counted.filter((city) => isIn(to)(city) && !isIn(from)(city))
    const left = counted.filter((city) => isIn(from)(city) && !isIn(to)(city))
    expect(line.length).toBeLessThanOrEqual(150)
    expect(line.includes('Entered: ')).toBe(entered.length > 0)
    expect(line.includes('Left: ')).toBe(left.length > 0)
    const namesIn = (part: string, all: readonly City[]) => {
      const [, text = ''] = new RegExp(`${part}: ([^.]*)\\.`).exec(line) ?? []
      const more = Number(/(\d+) more/.exec(text)?.[1] ?? 0)
      const named = text
        .replace(/(, | and )?[\d,]+ more$/, '')
        .split(/, | and /)
        .filter(Boolean)
      expect(named).toEqual(all.slice(0, named.length).map(({ name }) => name))
      expect(named.length + more).toBe(all.length)
    }
    namesIn('Entered', entered)
    namesIn('Left', left)
  }
})

it('says when a move has changed nothing', () => {
  const back: Action = { kind: 'launchPointMoved', id: 'A', at: [20.51, 54.71], settled: true }
  expect(saidAfter(moved(false), back)).toBe(
    'Placed. 767 of 823 cities in the band. The same cities.',
  )
})
