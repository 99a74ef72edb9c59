import { describe, expect, it } from 'vitest'
import type { Action } from '../../src/state/actions.ts'
import { authorsMapAfter, isAsAuthored } from '../../src/state/authors-map.ts'
import { createStore } from '../../src/state/store.ts'
import { INITIAL_PREFERENCES } from '../../src/state/initial.ts'
import { stateOf } from '../../src/state/link-read.ts'
import type { AppState } from '../../src/state/state.ts'

const stateAt = (link: string): AppState =>
  stateOf(link, { preferences: INITIAL_PREFERENCES }).state

/** Whether the map of a link still counts as its author's after these actions. */
function stays(link: string, ...actions: readonly Action[]): boolean {
  const store = createStore(stateAt(link))
  let authored = store.getState()
  for (const action of actions) {
    store.dispatch(action)
    authored = authorsMapAfter(authored, action)
  }
  return isAsAuthored(store.getState(), authored)
}

describe("the map of a frame's author", () => {
  it.each<[string, Action]>([
    ['a launch point is moved', { kind: 'launchPointMoved', id: 'A', at: [0, 50], settled: true }],
    ['one is added', { kind: 'launchPointAdded', at: [0, 50], name: null }],
    ['a city is chosen', { kind: 'cityChosen', id: 2_950_159 }],
    ['the view is moved', { kind: 'cameraMoved', camera: { centre: [0, 50], zoom: 3 } }],
    ['another view is taken', { kind: 'viewChosen', view: 'globe' }],
    ['the alliances are tinted', { kind: 'extraToggled', extra: 'alliances' }],
  ])('is another when %s', (_, action) => {
    expect(stays('v=1&p=54.71,20.51', action)).toBe(false)
  })

  it.each<[string, Action]>([
    ['the reader takes miles', { kind: 'unitsChosen', units: 'mi' }],
    ['the article sets another', { kind: 'stateOpened', state: stateAt('v=1&p=40,20') }],
    ['a launch point is only picked up', { kind: 'launchPointPickedUp', id: 'A' }],
  ])('is the same when %s', (_, action) => {
    expect(stays('v=1&p=54.71,20.51', action)).toBe(true)
  })

  it('is the same when its link names a missile that nobody knows', () => {
    const lookedUp: Action = {
      kind: 'unknownLeftOut',
      unknown: { missiles: ['no-such'], cities: [] },
    }
    expect(stays('v=1&p=54.71,20.51!m.9m729!m.no-such', lookedUp)).toBe(true)
  })

  it('is back when a step is taken back', () => {
    const add: Action = { kind: 'launchPointAdded', at: [0, 50], name: null }
    expect(stays('v=1&p=54.71,20.51', add, { kind: 'undone' })).toBe(true)
  })
})
