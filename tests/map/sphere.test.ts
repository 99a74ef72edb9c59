import { expect, it } from 'vitest'
import { geodesicBetween, type LngLat } from '../../geo/index.ts'
import { inverse, transformed } from '../../src/map/maplibre/matrix.ts'
import { lngLatOf, ringPlace, ringShape, unitOf } from '../../src/map/screen/sphere.ts'

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
