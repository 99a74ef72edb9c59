import { describe, expect, it } from 'vitest'
import { destination, type LngLat } from '../../geo/index.ts'
import { fittingCamera } from '../../src/map/screen/fit.ts'
import { globe } from '../pictures/projection.ts'
import { flatProjector } from './flat-projector.ts'
import { ringMark } from './ring-mark.ts'

const treatyRings = (at: LngLat) => [ringMark(at, 500), ringMark(at, 5500)]

const roomOf = (widthPx: number, heightPx: number) => ({
  widthPx,
  heightPx,
  top: 0,
  right: 0,
  bottom: 0,
  left: 0,
})

const WINDOWS = [
  [1060, 860],
  [390, 490],
  [1540, 1080],
  [700, 320],
] as const

const PLACES: readonly LngLat[] = [
  [20.51, 54.71],
  [150.8, 59.56],
  [180 - 1e-9, 66],
  [14.61, 36.99],
  [0, 90],
  [0, -90],
  [-70, -33],
  [0, 0],
]

describe.each(WINDOWS)('a window of %i × %i', (width, height) => {
  it.each(PLACES)('holds the whole outer ring on the globe, from %f, %f', (...at) => {
    const camera = fittingCamera('globe', [at], treatyRings(at), roomOf(width, height))
    const { toScreen } = globe(camera, width, height)
    for (let azimuthDeg = 0; azimuthDeg < 360; azimuthDeg += 5) {
      const [x = -1, y = -1] = toScreen(destination(at, azimuthDeg, 5500)) ?? []
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(height)
    }
  })

  it.each([
    [20.51, 54.71],
    [150.8, 59.56],
    [14.61, 36.99],
    [20, -54],
  ] as LngLat[])('shows the ring’s side toward the equator on Mercator, from %f, %f', (...at) => {
    const camera = fittingCamera('mercator', [at], treatyRings(at), roomOf(width, height))
    const view = flatProjector(camera, width, height)
    const { xPx, yPx } = view.project(at)
    const low = view.project(destination(at, at[1] > 0 ? 180 : 0, 5500))
    expect(camera.zoom).toBeGreaterThanOrEqual(0)
    expect(xPx).toBeCloseTo(width / 2, 0)
    expect(yPx / height).toBeGreaterThan(0.15)
    expect(yPx / height).toBeLessThan(0.85)
    expect(low.yPx).toBeGreaterThan(0)
    expect(low.yPx).toBeLessThan(height)
    expect(Math.abs(low.yPx - yPx) / height).toBeGreaterThan(0.3)
  })

  it('holds whole rings that Mercator can hold, across the antimeridian', () => {
    const places: LngLat[] = [
      [179, 10],
      [-178, 20],
    ]
    const rings = places.map((at) => ringMark(at, 500))
    const camera = fittingCamera('mercator', places, rings, roomOf(width, height))
    const view = flatProjector(camera, width, height)
    for (const at of places) {
      for (const azimuthDeg of [0, 90, 180, 270]) {
        const { xPx, yPx } = view.project(destination(at, azimuthDeg, 500))
        expect(xPx).toBeGreaterThan(0)
        expect(xPx).toBeLessThan(width)
        expect(yPx).toBeGreaterThan(0)
        expect(yPx).toBeLessThan(height)
      }
    }
    expect(camera.zoom).toBeGreaterThan(2)
  })
})

it('leaves room for what covers the edges', () => {
  const at: LngLat = [20.51, 54.71]
  const room = { ...roomOf(1000, 800), bottom: 300 }
  const camera = fittingCamera('mercator', [at], treatyRings(at), room)
  const low = flatProjector(camera, 1000, 800).project(destination(at, 180, 5500))
  expect(low.yPx).toBeLessThan(500)
})

it('shows Europe when there is no launch point', () => {
  const { centre, zoom } = fittingCamera('mercator', [], [], roomOf(1000, 800))
  expect(centre).toEqual([20, 50])
  expect(zoom).toBeLessThan(4)
})
