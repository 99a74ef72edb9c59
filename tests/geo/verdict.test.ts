import geographiclib from 'geographiclib-geodesic'
import { describe, expect, it } from 'vitest'
import {
  destination,
  indexPlaces,
  type LngLat,
  limitsExceeded,
  verdictOf,
  ZONES,
  zonesFrom,
} from '../../geo/index.ts'
import { DANGEROUS, packagedCities, spreadPlaces } from './places.ts'
import { LONG } from '../setup/long.ts'

const MILLIMETRE_KM = 1e-6
const { WGS84, DISTANCE } = geographiclib.Geodesic

/** The judge: GeographicLib itself, not our way of asking it. */
const trueKm = (a: LngLat, b: LngLat) => WGS84.Inverse(a[1], a[0], b[1], b[0], DISTANCE).s12! / 1000

const cities = packagedCities(LONG ? 1000 : 15_000)
const index = indexPlaces(cities)
const launchPoints = [...DANGEROUS.map(([, at]) => at), ...spreadPlaces(24)]

describe('zonesFrom', () => {
  it('is given all cities and enough launch points', () => {
    expect(cities.length).toBe(LONG ? 112_320 : 24_323)
    expect(launchPoints.length).toBeGreaterThanOrEqual(40)
  })

  it.each(launchPoints.map((at) => [at]))(
    'equals GeographicLib for every city from %j',
    (at) => {
      const zones = zonesFrom(index, at)
      const wrong = cities.filter((city, i) => {
        const km = trueKm(at, city)
        return zones[i] !== (km < 500 ? 0 : km <= 5500 ? 1 : 2)
      })
      expect(wrong).toEqual([])
    },
    120_000,
  )

  it('takes no places, one, and many on one spot', () => {
    expect(zonesFrom(indexPlaces([]), [0, 0])).toHaveLength(0)
    expect([...zonesFrom(indexPlaces([[10, 10]]), [0, 0])]).toEqual([1])
    const spot = indexPlaces(Array.from({ length: 1000 }, (): LngLat => [10, 10]))
    expect(new Set(zonesFrom(spot, [10, 10]))).toEqual(new Set([0]))
    expect(new Set(zonesFrom(spot, [10, 20]))).toEqual(new Set([1]))
  })

  it('refuses what is no place', () => {
    expect(() => indexPlaces([[0, 90.5]])).toThrow(/latitude/)
    expect(() => zonesFrom(index, [Number.NaN, 0])).toThrow(/longitude/)
  })
})

describe.each(DANGEROUS)('at the limits, from %s', (_, at) => {
  it.each([
    [500 - MILLIMETRE_KM, 'below-limits'],
    [500 + MILLIMETRE_KM, 'within-limits'],
    [5500 - MILLIMETRE_KM, 'within-limits'],
    [5500 + MILLIMETRE_KM, 'beyond-limits'],
  ])('%d km is %s', (km, zone) => {
    const around = Array.from({ length: 36 }, (_unused, i) => destination(at, i * 10, km))
    expect(around.filter((place) => verdictOf(place, at).zone !== zone)).toEqual([])
    const zones = zonesFrom(indexPlaces(around), at)
    expect([...zones].map((z) => ZONES[z])).toEqual(around.map(() => zone))
  })

  it('is the same in one pass as one by one, to the last bit', () => {
    const places = aroundAtLimits(at)
    const zones = zonesFrom(indexPlaces(places), at)
    expect([...zones].map((z) => ZONES[z])).toEqual(places.map((p) => verdictOf(p, at).zone))
  })
})

it.each([500, 5500])('has a place at %d km exactly in the band', (km) => {
  const verdicts = DANGEROUS.flatMap(([, at]) =>
    aroundAtLimits(at).map((place) => ({
      verdict: verdictOf(place, at),
      zone: ZONES[zonesFrom(indexPlaces([place]), at)[0]!],
    })),
  )
  const exactly = verdicts.filter(({ verdict }) => verdict.distanceKm === km)
  expect(exactly.length).toBeGreaterThan(10)
  expect(exactly.filter(({ verdict }) => verdict.zone !== 'within-limits')).toEqual([])
  expect(exactly.filter(({ zone }) => zone !== 'within-limits')).toEqual([])
  expect(exactly.filter(({ verdict }) => verdict.marginKm !== 0)).toEqual([])
})

/** Places at the limits as nearly as a double can say; some of them exactly. */
function aroundAtLimits(at: LngLat): LngLat[] {
  return [500, 5500].flatMap((km) => Array.from({ length: 360 }, (_, i) => destination(at, i, km)))
}

describe('limitsExceeded', () => {
  const limitSets = [[495, 500, 505, 5495, 5500, 5505], [1, 1.01, 2, 50], [9000, 9999, 10_000], []]
  const near = DANGEROUS.flatMap(([, at]) =>
    [0.00005, 0.005, 0.9999, 1.0001, 1.5, 49.99].map((km) => destination(at, 70, km)),
  )
  const antipodes = DANGEROUS.map(([, [lng, lat]]): LngLat => [lng + 180, -lat])
  const some = [...cities.slice(0, 3000), ...spreadPlaces(3000), ...near, ...antipodes]
  const someIndex = indexPlaces(some)

  it.each(limitSets.map((limits) => [limits]))(
    'counts the limits %j as GeographicLib does',
    (limits) => {
      for (const [, at] of DANGEROUS) {
        const ranks = limitsExceeded(someIndex, at, limits)
        const wrong = some.filter((place, i) => {
          const km = trueKm(at, place)
          return ranks[i] !== limits.filter((limit) => km > limit).length
        })
        expect(wrong).toEqual([])
      }
    },
  )
})

describe('verdictOf', () => {
  it('tells Berlin from Kaliningrad: 529 km, 29 km inside the band', () => {
    const verdict = verdictOf([13.41, 52.52], [20.51, 54.71])
    expect(verdict.distanceKm).toBeCloseTo(528.991920266, 9)
    expect(verdict.azimuthDeg).toBeCloseTo(360 - 114.52646470393, 9)
    expect(verdict.zone).toBe('within-limits')
    expect(verdict.marginKm).toBeCloseTo(28.991920266, 9)
  })

  it.each([
    [0, 'below-limits', -500],
    [499, 'below-limits', -1],
    [600, 'within-limits', 100],
    [3000, 'within-limits', 2500],
    [5400, 'within-limits', 100],
    [5501, 'beyond-limits', -1],
    [15_000, 'beyond-limits', -9500],
  ])('gives a place %d km away to %s by %d km', (km, zone, marginKm) => {
    const at: LngLat = [150.8, 59.56]
    const verdict = verdictOf(destination(at, 77, km), at)
    expect(verdict.zone).toBe(zone)
    expect(verdict.marginKm).toBeCloseTo(marginKm, 6)
  })
})
