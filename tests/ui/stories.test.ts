import { createElement, type ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Action } from '../../src/state/actions.ts'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { createStore } from '../../src/state/store.ts'
import { openingOf, toldIn } from '../../src/story/telling.ts'
import { Presenter } from '../../src/ui/present/Presenter.tsx'
import { AppProvider } from '../../src/ui/store.ts'
import { StoryList } from '../../src/ui/stories/StoryList.tsx'
import { StoryPanel } from '../../src/ui/stories/StoryPanel.tsx'
import { STORIES } from '../story/fixture.ts'
import { appPartsOf } from './app-parts.ts'

const nothing = () => undefined
const [story] = STORIES
if (!story) throw new Error('The fixture has no story')

/** What is read in a part of the page after these actions. */
function read(part: (store: ReturnType<typeof createStore>) => ReactElement, actions: Action[]) {
  const store = createStore(INITIAL_STATE)
  for (const action of actions) store.dispatch(action)
  const parts = appPartsOf(store, { stories: STORIES })
  const markup = renderToString(createElement(AppProvider, { value: parts }, part(store)))
  const text = markup
    .replaceAll(/<!-- -->/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[\s\u00A0]+/g, ' ')
  return { markup, text }
}

const stepAt = (place: number): Action => openingOf(story, place)!

const panel = (...actions: Action[]) =>
  read((store) => {
    const told = toldIn(STORIES, store.getState().activity)
    return createElement(StoryPanel, { told: told! })
  }, actions)

describe('the panel of a step', () => {
  it('tells story, place, title and what the class reads, with figures worked out', () => {
    const { text } = panel(stepAt(1))
    expect(text).toContain('The line at 500 km Step 2 of 3 Berlin')
    expect(text).toContain('Berlin is 529 km away, 29 km inside the band.')
    expect(text).toContain('Next: Far in the east')
  })

  it('asks, and holds the answer back', () => {
    const { markup, text } = panel(stepAt(0))
    expect(text).toContain('Is Warsaw in the band? Show the answer No: 278 km.')
    expect(markup).toMatch(/<details><summary>Show the answer/)
  })

  it('names its sources', () => {
    expect(panel(stepAt(0)).text).toContain('INF Treaty text')
  })

  it.each([
    [0, ['Back']],
    [1, []],
    [2, ['Next']],
  ])('at %i has nothing to do for %j', (place, labels) => {
    const ended = [...panel(stepAt(place)).markup.matchAll(/aria-disabled="true">(\w+)</g)]
    expect(ended.map(([, label]) => label)).toEqual(labels)
  })

  it('offers its map again only when that has been changed', () => {
    expect(panel(stepAt(1)).text).not.toContain('Back to this step’s map')
    const moved: Action = { kind: 'launchPointMoved', id: 'A', at: [10, 50], settled: true }
    expect(panel(stepAt(1), moved).text).toContain('Back to this step’s map')
    expect(panel(stepAt(1), moved, stepAt(1)).text).not.toContain('Back to this step’s map')
  })
})

it('lists stories with what they are about and how long they take', () => {
  const { text } = read(() => createElement(StoryList, { onChosen: nothing }), [])
  expect(text).toContain('The line at 500 km Three looks at a line. 6 minutes')
})

describe('on a wall', () => {
  const onWall: Action = { kind: 'presentingChosen', on: true }

  it('stands the step, with two buttons to turn over', () => {
    const { text, markup } = read(() => createElement(Presenter), [stepAt(1), onWall])
    expect(text).toContain('Berlin Step 2 of 3 Berlin is 529 km away')
    expect(text).toContain('Back Next')
    expect(markup).toContain('title="Black screen"')
  })

  it('stands the answer without a story, and also for a step that is not known', () => {
    const unknown: Action = { ...stepAt(1), step: 'nowhere' } as Action
    for (const actions of [[onWall], [unknown, onWall]]) {
      const { text } = read(() => createElement(Presenter), actions)
      expect(text).toContain('in the banned band')
      expect(text).not.toContain('Next')
    }
  })
})
