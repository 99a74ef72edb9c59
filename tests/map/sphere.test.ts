import { expect, it } from 'vitest'
import { destination, geodesicBetween, type LngLat } from '../../geo/index.ts'
import { inverse, transformed } from '../../src/map/maplibre/matrix.ts'
import { bandStream, lineStream } from '../../src/map/maplibre/ring-stream.ts'
import { lngLatOf, ringPlace, ringShape, unitOf } from '../../src/map/sphere.ts'
import { THEMES } from '../../src/map/theme.ts'
import { stagePicture } from '../pictures/stage-picture.ts'

const PLACES: readonly LngLat[] = [
  [20.51, 54.71],
  [150.8, 59.56],
  [-180, 66],
  [14.61, 36.99],
  [0, 90],
  [30, -90],
  [0, 0],
]

it.each(PLACES)('places a ring where it truly is, from %f, %f', (...at) => {
  for (const km of [500, 5500]) {
    const shape = ringShape(at, km)
    for (let azimuthDeg = 0; azimuthDeg < 360; azimuthDeg += 7.5) {
      const { distanceKm } = geodesicBetween(at, ringPlace(shape, azimuthDeg))
      expect(Math.abs(distanceKm - km)).toBeLessThan(0.02)
    }
  }
})

it('reads unit vectors back', () => {
  for (const [lng, lat] of PLACES.slice(0, 4)) {
    const back = lngLatOf(unitOf([lng, lat]))
    expect(back[0]).toBeCloseTo(lng, 10)
    expect(back[1]).toBeCloseTo(lat, 10)
  }
})

it('inverts a matrix', () => {
  const matrix = [1, 2, 0, 1, 0, 3, 1, 0, 2, 0, 4, 1, 1, 1, 0, 5]
  const back = inverse(matrix)
  const [x, y, z, w] = transformed(matrix, 0.3, -0.2, 0.7)
  const restored = transformed(back, x! / w!, y! / w!, z! / w!).map((part) => part)
  const scale = restored[3]!
  expect(restored.slice(0, 3).map((part) => part / scale)).toEqual([
    expect.closeTo(0.3, 12),
    expect.closeTo(-0.2, 12),
    expect.closeTo(0.7, 12),
  ])
  expect(() => inverse(Array.from<number>({ length: 16 }).fill(1))).toThrow('singular')
})

it('writes a ring that bounds a band once, with its edge on the band’s side', () => {
  const points = [{ id: 'A', at: PLACES[0]!, name: '', from: null }]
  const picture = stagePicture(points, [], 'mercator', null, [])
  const { rings, numbers } = bandStream(picture, THEMES.light)
  expect(rings).toBe(2)
  expect([numbers[3], numbers[23]]).toEqual([1 + 4 * 2, 2])
})

it('puts cuts behind the rings', () => {
  const points = [{ id: 'A', at: destination([0, 0], 90, 100), name: '', from: null }]
  const picture = stagePicture(points, [], 'mercator', null, [])
  const cut = { xPx: 10, yPx: 20, radiusPx: 30 }
  const { rings, numbers } = lineStream(picture, THEMES.light, (ring) => (ring === 1 ? [cut] : []))
  expect(rings).toBe(2)
  expect([numbers[27], numbers[39]]).toEqual([10, 1])
  expect(numbers.slice(40)).toEqual([10, 20, 30, 0])
})

it('says so when there are more rings than can be drawn', () => {
  const points = [{ id: 'A', at: PLACES[0]!, name: '', from: null }]
  const picture = stagePicture(points, [], 'mercator', null, [])
  const rings = Array.from({ length: 65 }, () => picture.rings[0]!)
  expect(() => lineStream({ ...picture, rings }, THEMES.light, () => [])).toThrow('at most 64')
})
