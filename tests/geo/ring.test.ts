import { booleanPointInPolygon } from '@turf/turf'
import { assert, constant, constantFrom, double, oneof, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { destination, distanceKm, ringAround } from '../../geo/index.ts'
import { areaFaults, DRAWING_TOLERANCE_KM, outlineFaults, strayKm } from './drawing.ts'
import { DANGEROUS, spreadPlaces } from './places.ts'
import { LONG } from '../setup/long.ts'

const RADII_KM = [500, 5500, 9500, 12_000, 19_000]

const launches = DANGEROUS.flatMap(([name, at]) => RADII_KM.map((km) => ({ name, at, km })))

describe.each(launches)('$km km around $name', ({ at, km }) => {
  const ring = ringAround(at, km)

  it('is drawn within 0.2 km of the true ring', () => {
    expect(strayKm(ring)).toBeLessThan(DRAWING_TOLERANCE_KM)
  })

  it('has an outline of ring alone', () => {
    expect(outlineFaults(ring)).toEqual([])
  })

  it('has an area as RFC 7946 asks', () => {
    expect(areaFaults(ring.area)).toEqual([])
  })
})

describe('4,000 spread places', () => {
  const places = spreadPlaces(4000)

  it.each(DANGEROUS)('lie in the area just when they are nearer: %s', (_, at) => {
    const distances = places.map((place) => distanceKm(at, place))
    for (const km of RADII_KM) {
      const { area } = ringAround(at, km)
      const told = places.filter((_place, i) => Math.abs(distances[i]! - km) > DRAWING_TOLERANCE_KM)
      expect(told.length).toBeGreaterThan(3950)
      const wrong = told.filter(
        (place) => booleanPointInPolygon([...place], area) !== distanceKm(at, place) < km,
      )
      expect(wrong).toEqual([])
    }
  })
})

const RUNS = { numRuns: LONG ? 1000 : 60, seed: 1987 }
const RUNS_TIMEOUT_MS = 600_000
const anyLongitude = double({ min: -180, max: 180, noNaN: true })
const anyLatitude = oneof(
  double({ min: -90, max: 90, noNaN: true }),
  constantFrom(-90, 90, 0, 40.65),
  double({ min: 89.9, max: 90, noNaN: true }),
)
const anyRadiusKm = double({ min: 0.01, max: 19_900, noNaN: true })

function expectSound(ring: ReturnType<typeof ringAround>): void {
  expect(strayKm(ring)).toBeLessThan(DRAWING_TOLERANCE_KM)
  expect(outlineFaults(ring)).toEqual([])
  expect(areaFaults(ring.area)).toEqual([])
}

it(
  'is sound around any place at any distance',
  () => {
    const sound = property(tuple(anyLongitude, anyLatitude), anyRadiusKm, (at, km) =>
      expectSound(ringAround(at, km)),
    )
    expect(() => assert(sound, RUNS)).not.toThrow()
  },
  RUNS_TIMEOUT_MS,
)

it(
  'is sound where it passes through a pole, or a hair beside it',
  () => {
    const toPoleKm = double({ min: 300, max: 19_000, noNaN: true })
    const besideKm = oneof(constant(0), double({ min: -3, max: 3, noNaN: true }))
    const sound = property(
      anyLongitude,
      toPoleKm,
      constantFrom(90, -90),
      besideKm,
      (lng, km, pole, beside) =>
        expectSound(ringAround(destination([lng, pole], 0, km), km + beside)),
    )
    expect(() => assert(sound, RUNS)).not.toThrow()
  },
  RUNS_TIMEOUT_MS,
)

it.each([0, -1, 19_900.1, Number.NaN, Infinity])('refuses a ring of %d km', (km) => {
  expect(() => ringAround([0, 0], km)).toThrow(/above 0 km and at most 19900 km/)
})

it('refuses what is no place', () => {
  expect(() => ringAround([0, 91], 500)).toThrow(/latitude/)
  expect(() => ringAround([Number.NaN, 0], 500)).toThrow(/longitude/)
})
