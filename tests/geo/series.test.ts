import { describe, expect, it } from 'vitest'
import { destination, type LngLat, ringSeries } from '../../geo/index.ts'
import { DANGEROUS } from './places.ts'

const RADIAN = Math.PI / 180
const EARTH_M = 6_371_008.8

/** Unit vector, latitude read as a spherical one. */
function unitOf([lng, lat]: LngLat): [number, number, number] {
  const c = Math.cos(lat * RADIAN)
  return [c * Math.cos(lng * RADIAN), c * Math.sin(lng * RADIAN), Math.sin(lat * RADIAN)]
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!

/** How far from the series the true ring lies, in metres, at worst over its azimuths; the way a renderer asks it. */
function worstM(at: LngLat, km: number): number {
  const series = ringSeries(at, km)
  const [lng, lat] = [at[0] * RADIAN, at[1] * RADIAN]
  const up = unitOf(at)
  const north = [-Math.sin(lat) * Math.cos(lng), -Math.sin(lat) * Math.sin(lng), Math.cos(lat)]
  const east = [-Math.sin(lng), Math.cos(lng), 0]
  const offs = Array.from({ length: 181 }, (_, i) => {
    const place = unitOf(destination(at, 2 * i, km))
    const [toNorth, toEast] = [dot(place, north), dot(place, east)]
    const angle = Math.atan2(Math.hypot(toNorth, toEast), dot(place, up))
    const azimuth = Math.atan2(toEast, toNorth)
    const told = series.reduce((sum, a, k) => sum + a * Math.cos(k * azimuth), 0)
    return Math.abs(told - angle) * EARTH_M
  })
  return Math.max(...offs)
}

describe.each(DANGEROUS)('series of rings around %s', (_, at) => {
  it.each([
    [1, 0.01],
    [500, 0.1],
    [5500, 0.3],
    [9000, 0.3],
    [16_000, 0.5],
    [18_000, 3],
    [19_000, 15],
    [19_900, 1500],
  ])('%d km is told within %d m', (km, withinM) => {
    expect(worstM(at, km)).toBeLessThan(withinM)
  })
})

it('has five terms', () => {
  expect(ringSeries([20.51, 54.71], 5500)).toHaveLength(5)
})

it('is a circle around a pole', () => {
  const [, ...rest] = ringSeries([77, 90], 5500)
  expect(Math.max(...rest.map(Math.abs))).toBeLessThan(1e-12)
})

it('does not depend on the longitude', () => {
  expect(ringSeries([20, 54], 5500)).toEqual(ringSeries([-170, 54], 5500))
})

it('refuses what is no ring', () => {
  expect(() => ringSeries([0, 0], 0)).toThrow(RangeError)
  expect(() => ringSeries([0, 91], 500)).toThrow(RangeError)
})
