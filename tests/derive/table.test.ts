import { describe, expect, it } from 'vitest'
import { verdictOf } from '../../geo/index.ts'
import { englishWords as words } from '../../src/i18n/english.ts'
import type { Scenario } from '../../src/state/state.ts'
import {
  FIRST_TABLE,
  limitLinesIn,
  type TableChoice,
  tableOf,
  type TableRow,
} from '../../src/derive/table.ts'
import { answerOf } from '../../src/derive/verdicts.ts'
import { FIRST_ATLAS } from './atlas.ts'
import { KALININGRAD, scenarioAt, WIESBADEN } from '../state/states.ts'

const COUNTRIES = new Map([
  ['DE', 'Germany'],
  ['PL', 'Poland'],
])
const names = { words, countryName: (code: string) => COUNTRIES.get(code) ?? code }

const tableFor = (scenario: Scenario, choice: Partial<TableChoice> = {}, most = 10_000) =>
  tableOf(scenario, answerOf(scenario, FIRST_ATLAS), { ...FIRST_TABLE, ...choice }, names, most)

const one = scenarioAt(KALININGRAD)
const two = scenarioAt(KALININGRAD, WIESBADEN)

const found = (search: string) => tableFor(one, { search }).rows.map(({ city }) => city.name)

const distances = (rows: readonly TableRow[], point = 0) =>
  rows.map(({ verdicts }) => verdicts[point]?.distanceKm ?? Number.NaN)

const ascending = (values: readonly number[]): boolean =>
  values.every((value, i) => i === 0 || value >= (values[i - 1] ?? value))

describe('the table', () => {
  it('holds the exact verdict of every counted city', () => {
    const { rows, fitting } = tableFor(two)
    const { cities } = answerOf(two, FIRST_ATLAS)
    expect(fitting).toBe(cities.length)
    expect(rows).toHaveLength(cities.length)
    for (const { city, verdicts } of rows) {
      expect(verdicts).toEqual([verdictOf(city.at, KALININGRAD), verdictOf(city.at, WIESBADEN)])
    }
  })

  it('solves no more rows than are shown', () => {
    const { rows, fitting } = tableFor(one, {}, 20)
    expect(rows).toHaveLength(20)
    expect(fitting).toBeGreaterThan(800)
  })

  it('sorts by distance from the point asked for', () => {
    expect(ascending(distances(tableFor(two).rows))).toBe(true)
    const fromB = tableFor(two, { sortPoint: 'B' }).rows
    expect(ascending(distances(fromB, 1))).toBe(true)
    expect(ascending(distances(fromB, 0))).toBe(false)
    const down = tableFor(two, { descending: true }).rows
    expect(ascending(distances(down).toReversed())).toBe(true)
  })

  it('sorts by name in the order of the language, by people, and by margin on either side', () => {
    const byName = tableFor(one, { sortBy: 'name' }).rows.map(({ city }) => city.name)
    expect(byName.indexOf('Örebro')).toBeLessThan(byName.indexOf('Zagreb'))
    const [largest] = tableFor(one, { sortBy: 'population', descending: true }).rows
    expect(largest?.city.name).toBe('Istanbul')
    const margins = tableFor(one, { sortBy: 'margin' }).rows.map(({ verdicts }) =>
      Math.abs(verdicts[0]?.marginKm ?? 0),
    )
    expect(ascending(margins)).toBe(true)
  })

  it('finds a city with and without its accents, and by country', () => {
    expect(found('malmo')).toEqual(['Malmö'])
    expect(found('MALMÖ')).toEqual(['Malmö'])
    expect(found('germ').length).toBeGreaterThan(50)
    expect(found('no such place')).toEqual([])
  })

  it.each(['below', 'within', 'beyond'] as const)('keeps as many %s as are counted', (zone) => {
    for (const scenario of [one, two]) {
      const { counts } = answerOf(scenario, FIRST_ATLAS)
      expect(tableFor(scenario, { zone }).fitting).toBe(counts[zone])
    }
  })

  it('keeps as many by coverage as the answer says', () => {
    const { several, counts } = answerOf(two, FIRST_ATLAS)
    expect(tableFor({ ...two, coverage: 'any' }).fitting).toBe(counts.within)
    expect(tableFor({ ...two, coverage: 'all' }).fitting).toBe(several?.inAll)
    expect(tableFor({ ...two, coverage: 'none' }).fitting).toBe(several?.inNone)
    expect(tableFor({ ...one, coverage: 'none' }).fitting).toBe(counts.total)
    for (const { bands } of tableFor({ ...two, coverage: 'all' }).rows) expect(bands).toBe(2)
  })

  it('keeps one country', () => {
    const { rows } = tableFor(one, { country: 'DE' })
    expect(new Set(rows.map(({ city }) => city.country))).toEqual(new Set(['DE']))
  })

  it('stands without launch points', () => {
    const { rows } = tableFor(scenarioAt())
    expect(rows[0]?.verdicts).toEqual([])
  })
})

describe('the lines of the limits', () => {
  it('fall where the band begins and ends', () => {
    const { rows } = tableFor(one)
    const { below, within } = answerOf(one, FIRST_ATLAS).counts
    expect(limitLinesIn(rows, 0)).toEqual([
      { before: below, limit: 'begins' },
      { before: below + within, limit: 'ends' },
    ])
    expect(limitLinesIn(rows.toReversed(), 0)).toEqual([
      { before: rows.length - below - within, limit: 'ends' },
      { before: rows.length - below, limit: 'begins' },
    ])
  })

  it('fall together where no city lies between them', () => {
    const { rows } = tableFor(one)
    const outside = rows.filter(({ bands }) => bands === 0)
    const { below } = answerOf(one, FIRST_ATLAS).counts
    expect(limitLinesIn(outside, 0)).toEqual([
      { before: below, limit: 'begins' },
      { before: below, limit: 'ends' },
    ])
  })
})
