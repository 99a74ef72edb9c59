import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { createStore } from '../../src/state/store.ts'
import { AppProvider } from '../../src/ui/store.ts'
import { Timeline } from '../../src/ui/time/Timeline.tsx'
import { events } from '../geo/catalogue-data.ts'
import { appPartsOf } from './app-parts.ts'

/** The timeline on a day, as markup. */
function timelineOn(date: string): string {
  const store = createStore(INITIAL_STATE)
  store.dispatch({ kind: 'dateChosen', date })
  const parts = appPartsOf(store)
  const markup = renderToString(
    createElement(AppProvider, { value: parts }, createElement(Timeline, { date })),
  )
  expect(store.getState().scenario.onDate).toBe(date)
  return markup
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 27, 12) })
})

afterEach(() => {
  vi.useRealTimers()
})

describe('a day beyond the timeline', () => {
  it.each([
    ['9999-12-31', '27 November 2026', 'Ended on 2 August 2019'],
    ['0001-01-01', '1 January 1976', 'Not signed yet'],
  ])('%s is shown as its end: %s', (date, shown, phase) => {
    const markup = timelineOn(date)
    expect(markup).toContain(`<h3>${shown}</h3>`)
    expect(markup).toContain(`aria-valuetext="${shown}"`)
    expect(markup).toContain(phase)
    expect(markup).not.toMatch(/9999|January 1(?!\d)/)
  })
})

it('names the treaty wherever it says that nothing was banned', () => {
  for (const date of ['1976-01-01', '1988-01-01']) {
    expect(timelineOn(date)).toContain('nothing was banned by this treaty')
  }
})

it('has room for the tick of every event, that of this month too', () => {
  const { firstDay } = events.at(-1)!
  vi.setSystemTime(new Date(`${firstDay}T12:00:00`))
  const markup = timelineOn('1987-12-08')
  const [, left, width] = /viewBox="(\S+) 0 (\d+) 6"/.exec(markup)!.map(Number)
  const ticks = [...markup.matchAll(/<rect x="(-?\d+)" width="(\d+)"/g)].map(([, x, w]) => [
    Number(x),
    Number(x) + Number(w),
  ])
  expect(ticks).toHaveLength(events.length)
  expect(Math.min(...ticks.map(([from]) => from!))).toBeGreaterThanOrEqual(left!)
  expect(Math.max(...ticks.map(([, to]) => to!))).toBeLessThanOrEqual(left! + width!)
})
