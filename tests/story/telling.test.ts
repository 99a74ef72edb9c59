import { describe, expect, it } from 'vitest'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { linkOf } from '../../src/state/link.ts'
import { stateOf } from '../../src/state/link-read.ts'
import { createStore } from '../../src/state/store.ts'
import type { AppState } from '../../src/state/state.ts'
import { isAsTold, openingOf, toldIn } from '../../src/story/telling.ts'
import { STORIES } from './fixture.ts'

const [story] = STORIES
if (!story) throw new Error('The fixture has no story')
const { preferences } = INITIAL_STATE

/** A reader at the step of this place. */
function storeAt(place: number) {
  const store = createStore(INITIAL_STATE)
  const opening = openingOf(story!, place)
  if (opening) store.dispatch(opening)
  return store
}

const activityOf = (hash: string): AppState['activity'] =>
  stateOf(hash, { preferences }).state.activity

describe('the step that is told', () => {
  it('is found by the ids of a link', () => {
    const told = toldIn(STORIES, activityOf('v=1&s=line.berlin'))
    expect(told?.step.title).toBe('Berlin')
    expect(told?.place).toBe(1)
  })

  it.each(['v=1', 'v=1&s=quiz', 'v=1&s=line.nowhere', 'v=1&s=other.berlin'])(
    'is none for %s',
    (hash) => expect(toldIn(STORIES, activityOf(hash))).toBeNull(),
  )

  it('is none before the stories are loaded', () => {
    expect(toldIn(null, activityOf('v=1&s=line.berlin'))).toBeNull()
  })
})

describe('opening a step', () => {
  it('shows what its link says, and goes into the address with it', () => {
    const { scenario, activity } = storeAt(1).getState()
    expect(scenario.cities.chosen).toBe(2950159)
    const link = linkOf(storeAt(1).getState())
    expect(link).toBe('z=v&p=54.71,20.51&x=2950159&s=line.berlin&v=1')
    expect(activityOf(link)).toEqual(activity)
  })

  it('is nothing before the first step and after the last', () => {
    expect(openingOf(story, -1)).toBeNull()
    expect(openingOf(story, story.steps.length)).toBeNull()
  })

  it('can be undone like any other change of the map', () => {
    const store = storeAt(1)
    store.dispatch({ kind: 'undone' })
    expect(store.getState().scenario.cities.chosen).toBeNull()
  })
})

describe('a map is still what the step shows', () => {
  const [, , magadan] = story.steps
  const scenario = storeAt(2).getState().scenario
  if (!magadan) throw new Error('The fixture has fewer steps')

  it('as it was opened, and where a flight ended a little beside its goal', () => {
    expect(isAsTold(magadan, scenario)).toBe(true)
    const camera = { centre: [150.01, 59.99], zoom: 2.01 } as const
    expect(isAsTold(magadan, { ...scenario, camera })).toBe(true)
  })

  it.each<readonly [string, Partial<typeof scenario>]>([
    ['moved', { camera: { centre: [140, 60], zoom: 2 } }],
    ['zoomed', { camera: { centre: [150, 60], zoom: 3 } }],
    ['as a globe', { view: 'globe' }],
    ['on a day', { onDate: '1987-12-08' }],
    ['without points', { launchPoints: [] }],
  ])('but not %s', (_, change) => {
    expect(isAsTold(magadan, { ...scenario, ...change })).toBe(false)
  })
})
