import { expect, it } from 'vitest'
import { englishWords } from '../../src/i18n/words.ts'
import type { Action } from '../../src/model/actions.ts'
import { INITIAL_STATE } from '../../src/model/initial.ts'
import { createStore } from '../../src/model/store.ts'
import { spokenAfter } from '../../src/ui/status/spoken.ts'
import { FIRST_ATLAS } from '../model/atlas.ts'
import { cityNamed } from './catalogue.ts'

/** What is said after the last of these actions, done from the first view on. */
function saidAfter(...actions: readonly Action[]): string | null {
  const store = createStore(INITIAL_STATE)
  for (const action of actions) store.dispatch(action)
  const last = actions.at(-1)
  return last ? spokenAfter(last, store.getState(), FIRST_ATLAS, englishWords) : null
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
    /^Placed\. From Wiesbaden, \d+ of \d+ cities /,
  )
})

it('says where a move that was given up has come back to', () => {
  const cancelled: Action = { kind: 'launchPointMoveCancelled', id: 'A' }
  expect(saidAfter(moved(false), cancelled)).toContain('back at Kaliningrad')
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
