import { createElement, Fragment, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { countryName } from '../../geo/index.ts'
import { englishWords } from '../../src/i18n/english.ts'
import { ringsWith, TREATY_RINGS } from '../../src/state/bounds.ts'
import type { LaunchPoint } from '../../src/state/state.ts'
import { rowOf } from '../../src/derive/table.ts'
import { columnsOf, markOf, nameColumn } from '../../src/ui/cities/columns.tsx'
import { missiles } from '../geo/catalogue-data.ts'
import { cityNamed, countries } from './catalogue.ts'

const say = {
  words: englishWords,
  units: 'km',
  countryName: (code: string) => countryName(countries, code),
  missiles,
} as const

const points = (count: number): readonly LaunchPoint[] =>
  [...'ABCDEFGH']
    .slice(0, count)
    .map((id, i) => ({ id, at: [20.51 + i, 54.71], name: null, rings: TREATY_RINGS }))

/** What is read of a cell, with what only voices read. */
const read = (cell: ReactNode): string =>
  renderToStaticMarkup(createElement(Fragment, null, cell)).replaceAll(/<[^>]*>/g, '')

const keys = (layout: 'column' | 'full' | 'card', count: number) =>
  columnsOf(layout, points(count), say).map(({ key }) => key)

it('shows what fits beside the map: distances for two launch points, marks for more', () => {
  expect(keys('column', 1)).toEqual(['distance', 'azimuth', 'margin'])
  expect(keys('column', 2)).toEqual(['people', 'A', 'B'])
  expect(columnsOf('column', points(2), say)[1]?.kind).toBe('number')
  expect(keys('column', 4)).toEqual(['people', 'A', 'B', 'C', 'D'])
  expect(columnsOf('column', points(4), say)[1]?.kind).toBe('mark')
  expect(keys('column', 8)).toEqual([...'ABCDEFGH'])
  expect(keys('column', 0)).toEqual(['people'])
})

it('shows everything in the full table', () => {
  expect(keys('full', 1)).toEqual(['country', 'people', 'distance', 'azimuth', 'zone', 'margin'])
  expect(keys('full', 3)).toEqual(['country', 'people', 'A', 'B', 'C', 'bands'])
})

it('has on a card what the full table has, in two lines or a list of launch points', () => {
  const [only] = columnsOf('card', points(1), say)
  const berlin = rowOf(cityNamed('Berlin'), points(1))
  const name = nameColumn('card', points(1), say)
  expect(name.below?.map(({ cell }) => read(cell(berlin)))).toEqual([
    'Germany',
    '3.4\u00A0m',
    '246°',
  ])
  expect(only && read(only.cell(berlin))).toBe('529\u00A0km')
  expect(only?.below?.map(({ cell }) => read(cell(berlin)))).toEqual(['29\u00A0km inside the band'])
  expect(keys('card', 8)).toEqual(['each'])
  const [each] = columnsOf('card', points(8), say)
  expect(each?.heads?.map(({ sortPoint }) => sortPoint)).toEqual([...'ABCDEFGH'])
  expect(each && read(each.cell(rowOf(cityNamed('Berlin'), points(8))))).toMatch(
    /^ALaunch point A 529\u00A0kmB.*HLaunch point H \d+\u00A0km$/,
  )
  expect(nameColumn('full', points(1), say).below).toBeUndefined()
})

it('says a sign aloud, and where a city lies on both sides of a line', () => {
  const baltiysk = points(2).map(({ id, name, rings }) => ({
    id,
    at: [19.92, 54.65] as const,
    name,
    rings,
  }))
  const berlin = rowOf(cityNamed('Berlin'), baltiysk)
  const [, of] = columnsOf('column', baltiysk, say)
  expect(of && renderToStaticMarkup(createElement(Fragment, null, of.cell(berlin)))).toContain(
    'aria-label="nearer than the band, within 10\u00A0km of a line"',
  )
})

it('writes a row as the reader reads it', () => {
  const row = rowOf(cityNamed('Berlin'), points(1))
  const cells = columnsOf('full', points(1), say).map(({ cell }) => read(cell(row)))
  expect(cells).toEqual([
    'Germany',
    '3.4\u00A0m',
    '529\u00A0km',
    '246°',
    'in the band',
    '29\u00A0km',
  ])
})

it('holds each claimant’s figure of a disputed missile against the city', () => {
  const [point] = points(1)
  const carrying = [{ ...point!, rings: ringsWith(['9m729']) }]
  const row = rowOf(cityNamed('Berlin'), carrying)
  const columns = columnsOf('full', carrying, say).slice(6)
  expect(columns.map(({ cell }) => cell(row))).toEqual(['beyond', 'uncertain', 'within'])
  expect(columnsOf('column', carrying, say)).toHaveLength(3)
})

it('tells in how many of the bands a city lies', () => {
  const row = rowOf(cityNamed('Berlin'), points(3))
  expect(columnsOf('full', points(3), say).at(-1)?.cell(row)).toBe('3 of 3')
})

it('half fills the mark of a city that lies on both sides of a line, on either side of it', () => {
  const verdict = { marginKm: 0, azimuthDeg: 0 }
  // 3.4 million people reach 10.18 km, 100,000 reach 1.74 km.
  const berlin = cityNamed('Berlin')
  const small = { ...berlin, population: 100_000 }
  expect(markOf(berlin, { ...verdict, zone: 'within-limits', distanceKm: 510.1 })).toBe('line')
  expect(markOf(berlin, { ...verdict, zone: 'below-limits', distanceKm: 489.9 })).toBe('line')
  expect(markOf(berlin, { ...verdict, zone: 'beyond-limits', distanceKm: 5510.1 })).toBe('line')
  expect(markOf(small, { ...verdict, zone: 'within-limits', distanceKm: 510.1 })).toBe('within')
  expect(markOf(small, { ...verdict, zone: 'below-limits', distanceKm: 498.2 })).toBe('below')
  expect(markOf(small, { ...verdict, zone: 'below-limits', distanceKm: 498.3 })).toBe('line')
  expect(markOf(small, { ...verdict, zone: 'beyond-limits', distanceKm: 5671 })).toBe('beyond')
})
