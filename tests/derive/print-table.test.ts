import { describe, expect, it } from 'vitest'
import type { LngLat } from '../../geo/index.ts'
import { printedRows } from '../../src/derive/print-table.ts'
import { answerOf } from '../../src/derive/verdicts.ts'
import { FIRST_ATLAS } from './atlas.ts'
import { KALININGRAD, MAGADAN, pointsAt, scenarioAt, WIESBADEN } from '../state/states.ts'

const rowsFrom = (...places: readonly LngLat[]) =>
  printedRows(answerOf(scenarioAt(...places), FIRST_ATLAS).cities, pointsAt(...places))

describe('the top of the table on paper', () => {
  it('has three cities on each side of each limit, by distance', () => {
    const rows = rowsFrom(KALININGRAD)
    const km = rows.map(({ verdicts }) => verdicts[0]!.distanceKm)
    expect(km).toEqual(km.toSorted((a, b) => a - b))
    const between = (low: number, high: number) => km.filter((one) => one >= low && one < high)
    expect(between(0, 500)).toHaveLength(3)
    expect(between(500, 3000)).toHaveLength(3)
    expect(between(3000, 5500.0001)).toHaveLength(3)
    expect(between(5500.0001, 20_010)).toHaveLength(3)
  })

  it('leaves no nearer city out on any side', () => {
    const { cities } = answerOf(scenarioAt(KALININGRAD), FIRST_ATLAS)
    const printed = new Set(rowsFrom(KALININGRAD).map(({ city }) => city))
    const all = printedRows(cities, pointsAt(KALININGRAD), cities.length)
    const below = all.filter(({ verdicts }) => verdicts[0]!.zone === 'below-limits')
    expect(below.slice(-3).every(({ city }) => printed.has(city))).toBe(true)
    const beyond = all.filter(({ verdicts }) => verdicts[0]!.zone === 'beyond-limits')
    expect(beyond.slice(0, 3).every(({ city }) => printed.has(city))).toBe(true)
  })

  it('is full where a side has no city, each city once', () => {
    // Near Magadan there are hardly any cities: its side nearer than 500 km has fewer than three.
    for (const rows of [rowsFrom(MAGADAN), rowsFrom(WIESBADEN, MAGADAN)]) {
      expect(rows).toHaveLength(12)
      expect(new Set(rows.map(({ city }) => city.id)).size).toBe(12)
    }
  })

  it('has a verdict for each of eight launch points', () => {
    const eight = Array.from({ length: 8 }, (_, i) => [10 + 4 * i, 50] as const)
    expect(rowsFrom(...eight).every(({ verdicts }) => verdicts.length === 8)).toBe(true)
  })

  it('is empty without a launch point or a city', () => {
    expect(rowsFrom()).toEqual([])
    expect(printedRows([], pointsAt(KALININGRAD))).toEqual([])
  })
})
