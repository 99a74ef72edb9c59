import { describe, expect, it } from 'vitest'
import {
  cityRadiusKm,
  destination,
  distanceKm,
  reachWithUncertainty,
  extentsOf,
  indexPlaces,
  isNearLimit,
  limitReasons,
  lineReasons,
  nearLimitsFrom,
  rangeOf,
} from '../../geo/index.ts'
import { loadCities } from '../../geo/scripts/cities.ts'
import { city, missile, site } from './catalogue-data.ts'
import { DANGEROUS } from './places.ts'

const berlin = city('Berlin')
const berlinKm = cityRadiusKm(berlin.population)
const kinds = (reasons: readonly { kind: string }[]) => reasons.map(({ kind }) => kind)

describe('on the line', () => {
  it('is Berlin from Baltiysk by its own extent, and not from Kaliningrad', () => {
    const baltiysk = { sitePrecisionKm: 0, cityRadiusKm: berlinKm }
    const fromBaltiysk = distanceKm(city('Baltiysk').at, berlin.at)
    expect(Math.round(fromBaltiysk)).toBe(491)
    expect(limitReasons(fromBaltiysk, baltiysk)).toEqual([{ kind: 'city-extent', km: berlinKm }])
    const kaliningrad = site('kaliningrad')
    const fromKaliningrad = distanceKm(kaliningrad.at, berlin.at)
    expect(Math.round(fromKaliningrad)).toBe(529)
    const doubt = { sitePrecisionKm: kaliningrad.precisionKm, cityRadiusKm: berlinKm }
    expect(limitReasons(fromKaliningrad, doubt)).toEqual([])
  })

  it('is Berlin from Kansk by the precision of the site', () => {
    const kansk = site('kansk')
    const km = distanceKm(kansk.at, berlin.at)
    expect(Math.round(km)).toBe(5041)
    const doubt = { sitePrecisionKm: kansk.precisionKm, cityRadiusKm: berlinKm }
    expect(reachWithUncertainty(km, rangeOf(missile('ss-20'))!, doubt)).toEqual({
      atBest: 'beyond',
      overall: 'uncertain',
      reasons: [
        { kind: 'site-precision', km: 45 },
        { kind: 'range-doubt', lowKm: 3860, highKm: 5500 },
      ],
    })
  })

  it('knows when only both together reach the line', () => {
    const doubt = { sitePrecisionKm: 10, cityRadiusKm: 8 }
    expect(kinds(lineReasons(510, 500, doubt))).toEqual(['site-precision'])
    expect(kinds(lineReasons(507, 500, doubt))).toEqual(['site-precision', 'city-extent'])
    expect(lineReasons(518, 500, doubt)).toEqual([{ kind: 'site-and-city', km: 18 }])
    expect(lineReasons(482, 500, doubt)).toEqual([{ kind: 'site-and-city', km: 18 }])
    expect(lineReasons(518.1, 500, doubt)).toEqual([])
    expect(lineReasons(500, 500, { sitePrecisionKm: 0, cityRadiusKm: 0 })).toEqual([])
  })

  it('is measured from the limit that is nearer', () => {
    const doubt = { sitePrecisionKm: 45, cityRadiusKm: 0 }
    expect(kinds(limitReasons(545, doubt))).toEqual(['site-precision'])
    expect(kinds(limitReasons(5455, doubt))).toEqual(['site-precision'])
    expect(limitReasons(3000, doubt)).toEqual([])
  })

  it('names an open doubt as open', () => {
    const range = { lowKm: 500, bestKm: 500, highKm: null }
    const point = { sitePrecisionKm: 0, cityRadiusKm: 0 }
    expect(reachWithUncertainty(9000, range, point).reasons).toEqual([
      { kind: 'range-doubt', lowKm: 500, highKm: null },
    ])
    expect(reachWithUncertainty(500, range, point).reasons).toEqual([])
  })

  it('is the same one city at a time and all at once, to the last bit', () => {
    const cities = loadCities('core')
    const extents = extentsOf(cities)
    const index = indexPlaces(cities.map(({ at }) => at))
    for (const [, from] of DANGEROUS) {
      const near = nearLimitsFrom(index, from, extents)
      const wrong = cities.filter(({ at, population }, i) => {
        const km = distanceKm(from, at)
        const offKm = Math.min(Math.abs(km - 500), Math.abs(km - 5500))
        return near[i] !== (offKm <= 0.0055 * Math.sqrt(population) ? 1 : 0)
      })
      expect(wrong).toEqual([])
    }
  })

  it('tells cities whose rim touches a limit from those a metre away from it', () => {
    const from = site('kaliningrad').at
    const population = 1_000_000
    const radiusKm = 5.5
    const offs = [-radiusKm - 0.001, -radiusKm + 0.001, 0, radiusKm - 0.001, radiusKm + 0.001]
    for (const limit of [500, 5500]) {
      const cities = offs.map((off) => ({ at: destination(from, 77, limit + off), population }))
      const near = nearLimitsFrom(indexPlaces(cities.map(({ at }) => at)), from, extentsOf(cities))
      expect([...near]).toEqual([0, 1, 1, 1, 0])
      expect(offs.map((off) => isNearLimit(limit + off, radiusKm))).toEqual(
        [...near].map((one) => one === 1),
      )
    }
  })

  it('does not hold a point, which has no extent', () => {
    expect(isNearLimit(500, 0)).toBe(false)
    const points = [{ at: destination([0, 0], 77, 500), population: 0 }]
    expect([
      ...nearLimitsFrom(indexPlaces(points.map(({ at }) => at)), [0, 0], extentsOf(points)),
    ]).toEqual([0])
  })

  it('takes a city of 3.4 million as 10 km wide from its centre', () => {
    expect(cityRadiusKm(3_426_354)).toBeCloseTo(10.18, 2)
  })
})
