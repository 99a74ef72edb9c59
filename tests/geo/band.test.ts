import { booleanPointInPolygon } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { bandBetween, bandOf, distanceKm, ringAround } from '../../geo/index.ts'
import { areaFaults, DRAWING_TOLERANCE_KM } from './drawing.ts'
import { DANGEROUS, spreadPlaces } from './places.ts'

const BANDS_KM = [
  [500, 5500],
  [500, 19_000],
  [5500, 9500],
  [9500, 12_000],
  [12_000, 19_000],
] as const

const places = spreadPlaces(4000)

describe.each(DANGEROUS)('bands around %s', (_, at) => {
  const distances = places.map((place) => distanceKm(at, place))

  it.each(BANDS_KM)('%d to %d km holds what lies between', (innerKm, outerKm) => {
    const band = bandBetween(at, innerKm, outerKm)
    const offKm = (km: number) => Math.min(Math.abs(km - innerKm), Math.abs(km - outerKm))
    const told = places.flatMap((place, i) =>
      offKm(distances[i]!) > DRAWING_TOLERANCE_KM ? [{ place, km: distances[i]! }] : [],
    )
    expect(told.length).toBeGreaterThan(3900)
    const wrong = told.filter(
      ({ place, km }) => booleanPointInPolygon([...place], band) !== (km > innerKm && km < outerKm),
    )
    expect(wrong).toEqual([])
  })

  it.each(BANDS_KM)('%d to %d km is as RFC 7946 asks', (innerKm, outerKm) => {
    expect(areaFaults(bandBetween(at, innerKm, outerKm))).toEqual([])
  })
})

it('is the same from rings that are there already', () => {
  const at = [150.8, 59.56] as const
  expect(bandOf(ringAround(at, 500), ringAround(at, 5500))).toEqual(bandBetween(at, 500, 5500))
})

it.each([
  [5500, 500],
  [500, 500],
  [500, 500.9],
])('refuses %d to %d km', (innerKm, outerKm) => {
  expect(() => bandBetween([0, 0], innerKm, outerKm)).toThrow(/at least 1 km wide/)
})

it('refuses rings out of range', () => {
  expect(() => bandBetween([0, 0], 0, 500)).toThrow(RangeError)
  expect(() => bandBetween([0, 0], 500, 20_000)).toThrow(RangeError)
})
