import { expect, it } from 'vitest'
import { wrapped } from '../../../src/map/svg/still/wrapped.ts'

/** As wide as it has letters. */
const LETTERS = { of: (text: string) => [...text].length }
const inLines = (text: string, width: number) => wrapped(text, width, 400, 14, LETTERS)

it('puts as many words into a line as fit', () => {
  expect(inLines('From Kaliningrad 767 of 823 cities', 16)).toEqual([
    'From Kaliningrad',
    '767 of 823',
    'cities',
  ])
})

it('parts a link that is longer than a line, behind its signs where it can, and loses nothing of it', () => {
  const link = 'https://example.org/a/map/#v=1&p=54.71,20.51~Here;48.83,9.8!m.9m729&x=2950159&l=de'
  const lines = inLines(link, 30)
  expect(lines.join('')).toBe(link)
  expect(lines.every((line) => line.length <= 30)).toBe(true)
  expect(lines.slice(0, -1).every((line) => /[&;,/]$/.test(line))).toBe(true)
  expect(inLines('a'.repeat(70), 30).map(({ length }) => length)).toEqual([30, 30, 10])
})
