import { expect, it } from 'vitest'
import { NOTHING_ASKED, windowOf } from '../../src/ui/cities/window.ts'

const line = (before: number) => ({ before })

it('opens the table three rows before the first line', () => {
  expect(windowOf([line(45), line(812)], 818, NOTHING_ASKED)).toEqual({ first: 42, end: 142 })
})

it('opens at the top when no line falls among the rows, or the line is near the top', () => {
  expect(windowOf([], 818, NOTHING_ASKED)).toEqual({ first: 0, end: 100 })
  expect(windowOf([line(2)], 818, NOTHING_ASKED).first).toBe(0)
})

it('never reaches beyond the rows', () => {
  expect(windowOf([], 7, NOTHING_ASKED)).toEqual({ first: 0, end: 7 })
  expect(windowOf([line(75)], 80, { above: 9, below: 9 })).toEqual({ first: 0, end: 80 })
  expect(windowOf([], 0, NOTHING_ASKED)).toEqual({ first: 0, end: 0 })
})

it('grows by what was asked, at the end where it was asked', () => {
  expect(windowOf([line(503)], 818, { above: 2, below: 1 })).toEqual({ first: 300, end: 700 })
})
