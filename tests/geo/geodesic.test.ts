import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  destination,
  distanceKm,
  geodesicBetween,
  type LngLat,
  pathBetween,
  wrapLongitude,
} from '../../geo/index.ts'

/** Both solvers are good to 15 nm and the file has six decimals of a metre. */
const DISTANCE_TOLERANCE_KM = 1e-9
/** The file has eleven decimals; rounding sways the azimuth most where the places are near or almost opposite. */
const AZIMUTH_TOLERANCE_DEG = 1e-9

const [header, ...lines] = readFileSync('tests/truth/geodesics.tsv', 'utf8').trim().split('\n')
const truth = lines.map((line) => {
  const [name, ...cells] = line.split('\t')
  const [lat1, lng1, lat2, lng2, metres, azimuth1, azimuth2] = cells.map(Number)
  return {
    name: name!,
    a: [lng1!, lat1!] as LngLat,
    b: [lng2!, lat2!] as LngLat,
    km: metres! / 1000,
    azimuth1: azimuth1!,
    azimuth2: azimuth2!,
  }
})

const turnBetween = (a: number, b: number) => Math.abs(wrapLongitude(a - b))

describe('against GeographicLib’s own solver', () => {
  it('reads every row', () => {
    expect(header).toBe('name\tlat1\tlon1\tlat2\tlon2\tdistance_m\tazimuth1_deg\tazimuth2_deg')
    expect(truth).toHaveLength(200)
    expect(truth.every((row) => Number.isFinite(row.azimuth2))).toBe(true)
  })

  it.each(truth)('$name', ({ a, b, km, azimuth1 }) => {
    const there = geodesicBetween(a, b)
    expect(Math.abs(there.distanceKm - km)).toBeLessThan(DISTANCE_TOLERANCE_KM)
    expect(distanceKm(a, b)).toBe(there.distanceKm)
    expect(turnBetween(there.azimuthDeg, azimuth1)).toBeLessThan(AZIMUTH_TOLERANCE_DEG)
    expect(there.azimuthDeg).toBeGreaterThanOrEqual(0)
    expect(there.azimuthDeg).toBeLessThan(360)
  })

  it.each(truth.filter(({ km }) => km > 0))('$name and back', ({ a, b, azimuth2 }) => {
    const back = geodesicBetween(b, a)
    expect(turnBetween(back.azimuthDeg, azimuth2 + 180)).toBeLessThan(AZIMUTH_TOLERANCE_DEG)
  })

  it.each(truth)('$name, sent there', ({ a, b, km, azimuth1 }) => {
    const end = destination(a, azimuth1, km)
    expect(distanceKm(end, b)).toBeLessThan(2 * DISTANCE_TOLERANCE_KM)
    expect(end[0]).toBeGreaterThanOrEqual(-180)
    expect(end[0]).toBeLessThan(180)
  })
})

describe('azimuth', () => {
  it('counts from the meridian that a pole is written with', () => {
    expect(geodesicBetween([0, 90], [30, 10]).azimuthDeg).toBeCloseTo(150, 9)
    expect(geodesicBetween([0, -90], [30, 10]).azimuthDeg).toBeCloseTo(30, 9)
  })

  it('is 0 and not 360 a hair west of north', () => {
    expect(geodesicBetween([0, 0], [-1e-300, 10]).azimuthDeg).toBe(0)
  })
})

describe('wrapLongitude', () => {
  it.each([
    [0, 0],
    [180, -180],
    [-180, -180],
    [540, -180],
    [190, -170],
    [-190, 170],
    [720.5, 0.5],
    [-0.1, -0.1],
  ])('%d is %d', (from, to) => {
    expect(wrapLongitude(from)).toBeCloseTo(to, 12)
  })
})

describe('pathBetween', () => {
  it('runs over the antimeridian without a jump, in even steps', () => {
    const [a, b]: LngLat[] = [
      [150.8, 59.56],
      [-122.4, 37.8],
    ]
    const path = pathBetween(a!, b!, 100)
    const whole = distanceKm(a!, b!)
    expect(path[0]).toEqual(a)
    expect(path.at(-1)![0]).toBeCloseTo(b![0] + 360, 9)
    expect(path.at(-1)![1]).toBe(b![1])
    expect(path).toHaveLength(Math.ceil(whole / 100) + 1)
    for (const [i, place] of path.entries()) {
      expect(distanceKm(a!, place)).toBeCloseTo((whole * i) / (path.length - 1), 6)
      expect(Math.abs(place[0] - path[Math.max(0, i - 1)]![0])).toBeLessThan(10)
    }
  })

  it('joins two names of one place', () => {
    const path = pathBetween([180, 10], [-180, 10])
    expect(path).toHaveLength(2)
    expect(distanceKm(path[0]!, path[1]!)).toBe(0)
  })

  it('passes over a pole', () => {
    const lats = pathBetween([10, 80], [-170, 80], 10).map(([, lat]) => lat)
    expect(Math.max(...lats)).toBeGreaterThan(89.9)
  })
})

describe('what is no place', () => {
  it.each([
    [[0, 90.001], /latitude must be from -90 to 90, got 90.001/],
    [[0, Number.NaN], /latitude/],
    [[Infinity, 0], /longitude must be a finite number/],
  ] as [LngLat, RegExp][])('%j', (place, message) => {
    expect(() => distanceKm(place, [0, 0])).toThrow(message)
    expect(() => geodesicBetween([0, 0], place)).toThrow(message)
    expect(() => destination(place, 0, 1)).toThrow(message)
    expect(() => pathBetween(place, [0, 0])).toThrow(message)
  })

  it('refuses an azimuth, length or step that is no number', () => {
    expect(() => destination([0, 0], Number.NaN, 1)).toThrow(RangeError)
    expect(() => destination([0, 0], 0, Infinity)).toThrow(RangeError)
    expect(() => pathBetween([0, 0], [1, 1], 0)).toThrow(RangeError)
  })
})
