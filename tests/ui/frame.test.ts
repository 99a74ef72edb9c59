import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Action } from '../../src/state/actions.ts'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { createStore } from '../../src/state/store.ts'
import { answerOf } from '../../src/derive/verdicts.ts'
import { Frame } from '../../src/ui/frame/Frame.tsx'
import { FIRST_ATLAS } from '../derive/atlas.ts'
import { cityNamed } from './catalogue.ts'
import { appPartsOf } from './app-parts.ts'

const nothing = () => undefined

/** The page as markup after these actions. */
function pageAfter(...actions: readonly Action[]): string {
  const store = createStore(INITIAL_STATE)
  for (const action of actions) store.dispatch(action)
  return renderToString(
    createElement(Frame, {
      ...appPartsOf(store),
      mapSlot: nothing,
      mapProblem: null,
      isSettled: false,
    }),
  )
}

const text = (markup: string): string =>
  markup
    .replaceAll(/<!-- -->/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')

describe('the first view', () => {
  let page = ''
  beforeAll(() => {
    page = pageAfter()
  })

  it('says the answer in a heading, with the count whole', () => {
    const { counts } = answerOf(INITIAL_STATE.scenario, FIRST_ATLAS)
    expect(page).toContain(
      `<strong class="answer-count">${counts.within} of ${counts.total}</strong>`,
    )
  })

  it('opens the table where the band begins', () => {
    expect(text(page)).toMatch(/Bytom 497.km 193° 3.km 500.km: the band begins Chorzów 501/)
  })

  it('tells how the table is sorted', () => {
    expect(page.match(/aria-sort="[a-z]+"/g)).toEqual(['aria-sort="ascending"'])
  })

  it('is one stop for Tab in the table', () => {
    expect(page.match(/class="city-name"[^>]*tabindex="0"/gi)).toHaveLength(1)
  })

  it('has one live region and one main heading', () => {
    expect(page.match(/<output|role="status"|aria-live/g)).toHaveLength(1)
    expect(page.match(/<h1/g)).toHaveLength(1)
  })

  it('writes no style into the markup', () => {
    expect(page).not.toMatch(/style=|<style/)
  })
})

it('pins the chosen city, with a way to let it go', () => {
  const page = pageAfter({ kind: 'cityChosen', id: cityNamed('Berlin').id })
  const pinned = /<tbody class="pinned">(.*?)<\/tbody>/.exec(page)?.[1] ?? ''
  expect(text(pinned)).toContain('Berlin')
  expect(pinned).toContain('Stop showing Berlin')
})

it('gives each of two launch points a column, largest cities first', () => {
  const page = pageAfter({ kind: 'launchPointAdded', at: [8.25, 50.08], name: null })
  expect(text(page)).toMatch(/km from A km from B Istanbul 14\.8.m 1,646.km/)
})

it('invites without launch points, and shows no chips', () => {
  const page = pageAfter({ kind: 'launchPointRemoved', id: 'A' })
  expect(text(page)).toContain('Put a launch point on the map')
  expect(page).not.toContain('class="chip"')
})
