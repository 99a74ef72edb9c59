import { describe, expect, it } from 'vitest'
import { type Snapshot, snapshotsOf } from '../../src/data/snapshot.ts'
import type { Action } from '../../src/state/actions.ts'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { createStore } from '../../src/state/store.ts'
import { FIRST_DATA } from './data.ts'

const opened = () => snapshotsOf(createStore(INITIAL_STATE), FIRST_DATA)
const MILES: Action = { kind: 'unitsChosen', units: 'mi' }

describe('the snapshots', () => {
  it('are the same object until state or data are another', () => {
    const snapshots = opened()
    const first = snapshots.now()
    expect(snapshots.now()).toBe(first)
    snapshots.store.dispatch(MILES)
    const second = snapshots.now()
    expect(second.state.preferences.units).toBe('mi')
    expect(second.data).toBe(first.data)
    snapshots.put(() => ({ stories: [] }))
    expect(snapshots.now().state).toBe(second.state)
    expect(snapshots.now().data).toEqual({ ...FIRST_DATA, stories: [] })
    expect(first).toEqual({ state: INITIAL_STATE, data: FIRST_DATA })
  })

  it('tell every listener of every change, in the order in which they were made', () => {
    const snapshots = opened()
    const heard: (string | null)[] = []
    snapshots.subscribe((_, action) => {
      // What follows from an action is told after it, also to those who come later in the row.
      if (action?.kind === 'unitsChosen') snapshots.put(() => ({ stories: [] }))
    })
    const stop = snapshots.subscribe((now: Snapshot, action) => {
      heard.push(action?.kind ?? null)
      expect(now).toBe(snapshots.now())
    })
    snapshots.store.dispatch(MILES)
    stop()
    snapshots.store.dispatch({ kind: 'undone' })
    expect(heard).toEqual(['unitsChosen', null])
  })
})
