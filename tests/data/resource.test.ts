import { describe, expect, it } from 'vitest'
import { keepLoaded, type Resource } from '../../src/data/resource.ts'
import { type Data, snapshotsOf, statusOf } from '../../src/data/snapshot.ts'
import type { Action } from '../../src/state/actions.ts'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { createStore } from '../../src/state/store.ts'
import { FIRST_DATA } from './data.ts'

/** On and off. */
const TOGGLE: Action = { kind: 'extraToggled', extra: 'alliances' }
const member = { id: 'x' } as unknown as Data['memberships'][number]

/** The end of a load that has begun. */
interface Ending {
  arrive(change: Partial<Data>): Promise<void>
  fail(): Promise<void>
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Alliances, loaded for one language at a time, by hand. */
function kept(over: Partial<Resource> = {}) {
  const snapshots = snapshotsOf(createStore(INITIAL_STATE), FIRST_DATA)
  const begun: Ending[] = []
  const failures: string[] = []
  const resource: Resource = {
    parts: ({ scenario }) => [scenario.extras],
    when: ({ state }) => state.scenario.extras.includes('alliances'),
    edition: ({ state }) => state.preferences.language,
    load: () =>
      new Promise((resolve, reject) => {
        begun.push({
          arrive(change) {
            resolve(() => change)
            return settled()
          },
          fail() {
            reject(new Error('offline'))
            return settled()
          },
        })
      }),
    ...over,
  }
  const ask = keepLoaded(snapshots, { alliances: resource }, (name) => failures.push(name))
  const { dispatch } = snapshots.store
  const status = () => statusOf(snapshots.now().data, 'alliances')
  return { snapshots, begun, failures, ask, dispatch, status }
}

describe('a resource', () => {
  it('is idle until it is wanted, then loading, then ready', async () => {
    const { snapshots, begun, dispatch, status } = kept()
    expect([status(), begun.length]).toEqual(['idle', 0])
    dispatch(TOGGLE)
    dispatch({ kind: 'unitsChosen', units: 'mi' })
    expect([status(), begun.length]).toEqual(['loading', 1])
    await begun[0]?.arrive({ memberships: [member] })
    expect(status()).toBe('ready')
    expect(snapshots.now().data.memberships).toEqual([member])
    dispatch(TOGGLE)
    dispatch(TOGGLE)
    expect(begun).toHaveLength(1)
  })

  it('tells once of a failure, and is tried again when it is wanted anew or asked for', async () => {
    const { begun, failures, ask, dispatch, status } = kept()
    dispatch(TOGGLE)
    await begun[0]?.fail()
    expect([status(), failures]).toEqual(['failed', ['alliances']])
    dispatch({ kind: 'unitsChosen', units: 'mi' })
    dispatch(TOGGLE)
    expect(begun).toHaveLength(1)
    dispatch(TOGGLE)
    await begun[1]?.fail()
    ask('alliances')
    ask('alliances')
    expect([status(), begun.length]).toEqual(['loading', 3])
  })

  it('is asked for whatever is shown', async () => {
    const { begun, ask, status } = kept()
    ask('alliances')
    await begun[0]?.arrive({})
    ask('alliances')
    expect([status(), begun.length]).toEqual(['ready', 1])
  })

  it('is loaded anew in another edition, and what comes late of the one before is left', async () => {
    const { snapshots, begun, ask, dispatch, status } = kept()
    ask('alliances')
    dispatch({ kind: 'languageChosen', language: 'de' })
    expect(begun).toHaveLength(2)
    await begun[1]?.arrive({ memberships: [member] })
    await begun[0]?.arrive({ memberships: [] })
    expect(snapshots.now().data.memberships).toEqual([member])
    expect(status()).toBe('ready')
  })

  it('waits until a held launch point is let go', () => {
    const { begun, dispatch } = kept({
      parts: ({ scenario }) => [scenario.launchPoints],
      when: () => true,
    })
    const [point] = INITIAL_STATE.scenario.launchPoints
    expect(begun).toHaveLength(1)
    void begun[0]?.fail()
    return settled().then(() => {
      const id = point?.id ?? ''
      dispatch({ kind: 'launchPointPickedUp', id, byKeys: false })
      dispatch({ kind: 'launchPointMoved', id, at: [1, 50], settled: false })
      expect(begun).toHaveLength(1)
      dispatch({ kind: 'launchPointMoved', id, at: [1, 51], settled: true })
      expect(begun).toHaveLength(2)
      return null
    })
  })
})
