import { describe, expect, it } from 'vitest'
import { type City, type LngLat, type Verdict, verdictOf } from '../../geo/index.ts'
import { cityMarksOf } from '../../src/derive/city-marks.ts'
import { countriesOf } from '../../src/derive/countries.ts'
import { MARK } from '../../src/derive/picture-types.ts'
import type { Scenario } from '../../src/state/state.ts'
import { answerOf } from '../../src/derive/verdicts.ts'
import { FIRST_ATLAS, FULL_ATLAS } from './atlas.ts'
import { KALININGRAD, MAGADAN, pointsAt, scenarioAt, WIESBADEN } from '../state/states.ts'

const withCities = (scenario: Scenario, cities: Partial<Scenario['cities']>): Scenario => ({
  ...scenario,
  cities: { ...scenario.cities, ...cities },
})

const namesOf = (cities: readonly { readonly name: string }[]) => cities.map(({ name }) => name)

/** The MARK of a city by its exact verdicts and by how far so many people reach from their centre. */
function markExpected({ population }: City, verdicts: readonly Verdict[]): number {
  const isNear = ({ marginKm }: Verdict): boolean =>
    Math.abs(marginKm) <= 0.0055 * Math.sqrt(population)
  const bands = verdicts.filter(({ zone }) => zone === 'within-limits')
  if (!bands.every(isNear)) return MARK.within
  if (verdicts.some(isNear)) return MARK.onTheLine
  return verdicts.some(({ zone }) => zone === 'below-limits') ? MARK.below : MARK.beyond
}

describe('the counts', () => {
  it('are over cities of the chosen size, without suburbs', () => {
    const counted = FIRST_ATLAS.core.filter((city) => !city.suburb && city.population >= 100_000)
    expect(counted.length).toBeGreaterThan(800)
    expect(answerOf(scenarioAt(KALININGRAD), FIRST_ATLAS).cities).toEqual(counted)
  })

  it('of two points never count a city twice', () => {
    const answer = answerOf(scenarioAt(KALININGRAD, WIESBADEN), FIRST_ATLAS)
    const [first, second] = answer.byPoint
    const { inAll = 0, inSome = 0, inNone = 0 } = answer.several ?? {}
    expect(inAll + inSome).toBe(answer.counts.within)
    expect(2 * inAll + inSome).toBe((first?.within ?? 0) + (second?.within ?? 0))
    expect(inNone).toBe(answer.counts.below + answer.counts.beyond)
  })

  it('of two points on one place are those of one', () => {
    const one = answerOf(scenarioAt(KALININGRAD), FIRST_ATLAS).counts
    const two = answerOf(scenarioAt(KALININGRAD, [...KALININGRAD]), FIRST_ATLAS)
    expect(two.counts).toEqual(one)
    expect(two.several).toEqual({
      inAll: one.within,
      inSome: 0,
      inNone: one.below + one.beyond,
    })
  })

  it('without a launch point are nothing but a total', () => {
    const answer = answerOf(scenarioAt(), FIRST_ATLAS)
    expect(answer.counts).toEqual({
      total: answer.cities.length,
      below: 0,
      within: 0,
      beyond: 0,
    })
    expect(new Set(cityMarksOf(scenarioAt(), answer).marks)).toEqual(new Set([MARK.hidden]))
    expect(answer.wellKnown).toEqual({ inBand: [], notInBand: [] })
    expect(countriesOf(answer).reduce((sum, { within }) => sum + within, 0)).toBe(0)
  })

  it('leave out suburbs and the cities of other continents', () => {
    const answer = answerOf(withCities(scenarioAt(KALININGRAD), { set: 'world' }), FULL_ATLAS)
    const alone = answerOf(scenarioAt(KALININGRAD), FULL_ATLAS)
    expect(answer.counts).toEqual(alone.counts)
    expect(alone.others).toEqual([])
    expect(answer.cities.some(({ suburb }) => suburb)).toBe(false)
    expect(answer.others.some(({ suburb }) => suburb)).toBe(false)
    expect(answer.othersWithin).toBe(
      answer.others.filter(({ at }) => verdictOf(at, KALININGRAD).zone === 'within-limits').length,
    )
  })

  it('say when smaller cities are asked for than are loaded', () => {
    const smaller = withCities(scenarioAt(KALININGRAD), { minPopulation: 15_000 })
    expect(answerOf(smaller, FIRST_ATLAS).complete).toBe(false)
    expect(answerOf(smaller, FULL_ATLAS).complete).toBe(true)
  })

  const DANGERS: readonly LngLat[] = [
    [0, 90],
    [0, -90],
    [-180, 66],
    [14.61, 36.95],
    [0, 0],
    [20.51, 40.65],
    [-160, -50],
  ]

  it.each([[DANGERS.slice(0, 1)], [DANGERS.slice(1, 2)], [DANGERS.slice(2, 4)], [DANGERS]])(
    'agree with the exact verdicts, the marks, the points and the countries from %j',
    (places) => {
      const answer = answerOf(scenarioAt(...places), FIRST_ATLAS)
      const exact = answer.cities.map(({ at }) => places.map((from) => verdictOf(at, from)))
      const bands = exact.map((row) => row.filter(({ zone }) => zone === 'within-limits').length)
      expect(answer.counts.within).toBe(bands.filter((count) => count > 0).length)
      expect(answer.counts.below + answer.counts.within + answer.counts.beyond).toBe(bands.length)
      expect(answer.byPoint.map(({ within }) => within)).toEqual(
        places.map((_, i) => exact.filter((row) => row[i]?.zone === 'within-limits').length),
      )
      const shown = cityMarksOf(scenarioAt(...places), answer)
      const marks = [...shown.marks.subarray(0, bands.length)]
      expect(marks).toEqual(answer.cities.map((city, i) => markExpected(city, exact[i] ?? [])))
      expect(answer.several).toEqual(
        places.length < 2
          ? null
          : {
              inAll: bands.filter((count) => count === places.length).length,
              inSome: bands.filter((count) => count > 0 && count < places.length).length,
              inNone: bands.filter((count) => count === 0).length,
            },
      )
      const totals = countriesOf(answer)
      const sum = (zone: 'below' | 'within' | 'beyond' | 'total') =>
        totals.reduce((all, row) => all + row[zone], 0)
      expect({
        total: sum('total'),
        below: sum('below'),
        within: sum('within'),
        beyond: sum('beyond'),
      }).toEqual(answer.counts)
    },
  )
})

const examplesFrom = (...places: readonly LngLat[]) => {
  const { inBand, notInBand } = answerOf(scenarioAt(...places), FIRST_ATLAS).wellKnown
  return [namesOf(inBand), namesOf(notInBand).slice(0, 1)]
}

describe('the examples', () => {
  it('are the best known in the band, then the best known that just misses it', () => {
    expect(examplesFrom(KALININGRAD)).toEqual([['London', 'Paris', 'Moscow'], []])
    expect(examplesFrom(MAGADAN)).toEqual([['Novosibirsk', 'Yekaterinburg', 'Kazan'], ['Moscow']])
  })

  it('do not tell that the launch point itself is not in its band', () => {
    expect(examplesFrom([37.62, 55.75])).toEqual([['London', 'Paris', 'Berlin'], []])
  })

  it('fall silent where no city is in the band', () => {
    expect(examplesFrom([151.2, -33.9])[0]).toEqual([])
  })

  it('stay the same while a point moves by a little', () => {
    const near = Array.from({ length: 20 }, (_, i) => examplesFrom([20.51 + i / 50, 54.71])[0])
    expect(new Set(near.map((names) => names?.join())).size).toBe(1)
  })
})

describe('memory', () => {
  it('gives the same answer for the same parts, whatever the camera does and others have asked', () => {
    const scenario = scenarioAt(KALININGRAD)
    const looked: Scenario = { ...scenario, camera: { centre: [1, 2], zoom: 3 }, view: 'globe' }
    const before = answerOf(scenario, FIRST_ATLAS)
    answerOf(scenarioAt(MAGADAN), FIRST_ATLAS)
    expect(answerOf(looked, FIRST_ATLAS)).toBe(before)
  })

  it('does not judge an untouched point again, and keeps the list of cities', () => {
    const points = pointsAt(KALININGRAD, WIESBADEN)
    const before = answerOf({ ...scenarioAt(), launchPoints: points }, FIRST_ATLAS)
    const moved = pointsAt(MAGADAN, WIESBADEN).map((point, i) =>
      i === 1 ? (points[1] ?? point) : point,
    )
    const after = answerOf({ ...scenarioAt(), launchPoints: moved }, FIRST_ATLAS)
    expect(after.zonesByPoint[1]?.buffer).toBe(before.zonesByPoint[1]?.buffer)
    expect(after.zonesByPoint[0]?.buffer).not.toBe(before.zonesByPoint[0]?.buffer)
    expect(after.marked).toBe(before.marked)
  })
})

describe('the marks', () => {
  it.each([
    ['one launch point', [KALININGRAD]],
    [
      'several',
      [
        [75, 20],
        [77, 20],
      ],
    ],
  ] satisfies [string, LngLat[]][])(
    'half fill cities on both sides of a line, from %s',
    (_, places) => {
      const scenario = scenarioAt(...places)
      const { cities, marks } = cityMarksOf(scenario, answerOf(scenario, FULL_ATLAS))
      const onTheLine = cities.filter((_city, i) => marks[i] === MARK.onTheLine)
      expect(onTheLine).not.toEqual([])
      const distances = onTheLine.map(({ at, population }) => ({
        km: Math.min(...places.map((from) => Math.abs(verdictOf(at, from).marginKm))),
        reachesKm: 0.0055 * Math.sqrt(population),
      }))
      expect(distances.filter(({ km, reachesKm }) => km > reachesKm)).toEqual([])
    },
  )

  it('never lose the chosen and the labelled city', () => {
    const valletta = FIRST_ATLAS.core.find(({ name }) => name === 'Valletta')
    const scenario = withCities(scenarioAt(KALININGRAD), {
      minPopulation: 1_000_000,
      chosen: valletta?.id ?? 0,
      labelled: [2_950_159, 99_999_999],
    })
    const answer = answerOf(scenario, FIRST_ATLAS)
    const marks = cityMarksOf(scenario, answer)
    expect(valletta).toBeDefined()
    expect(answer.cities).not.toContain(valletta)
    expect(marks.cities.at(-1)).toBe(valletta)
    expect(marks.cities.filter(({ id }) => id === 2_950_159)).toHaveLength(1)
    expect(marks.marks).toHaveLength(marks.cities.length)
  })
})
