import { geoAzimuthalEquidistant, geoMercator } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { geodesicBetween, type LngLat } from '../../../geo/index.ts'
import {
  globeProjection,
  trueDistanceProjection,
} from '../../../src/map/svg/projection/azimuthal.ts'
import { mercatorProjection } from '../../../src/map/svg/projection/mercator.ts'
import { moveBetween } from '../../../src/map/svg/projection/projection.ts'
import { globe, mercator } from '../../pictures/projection.ts'

const SIZE = { widthPx: 800, heightPx: 600 }
const CAMERAS = [
  { centre: [20.51, 54.71], zoom: 2.3 },
  { centre: [-179.9, 66], zoom: 1.2 },
  { centre: [150.8, 59.56], zoom: 6.7 },
  { centre: [14.61, -36.99], zoom: 10 },
] as const
const PLACES: readonly LngLat[] = [-180, -100.5, -3.7, 20, 61.3, 150, 179.99].flatMap((lng) =>
  [-84, -40.4, -1, 0, 37, 55.75, 66, 80, 84.9].map((lat): LngLat => [lng, lat]),
)

describe.each(CAMERAS)('through the camera at $centre, zoom $zoom,', (camera) => {
  it('Mercator stands where MapLibre’s documentation puts it, and where d3-geo does', () => {
    const projection = mercatorProjection(camera, SIZE)
    const { toScreen } = mercator(camera, SIZE.widthPx, SIZE.heightPx)
    const d3 = geoMercator()
      .rotate([-camera.centre[0], 0])
      .scale((512 * 2 ** camera.zoom) / (2 * Math.PI))
      .center([0, camera.centre[1]])
      .translate([400, 300])
    for (const at of PLACES) {
      const { xPx, yPx } = projection.project(at)
      const [x, y] = toScreen(at)!
      expect(Math.hypot(xPx - x, yPx - y)).toBeLessThan(0.01)
      const [d3X, d3Y] = d3([...at])!
      expect(Math.hypot(xPx - d3X, yPx - d3Y)).toBeLessThan(0.01)
    }
  })

  it('the globe stands where MapLibre’s camera sees it, and hides what it hides', () => {
    const projection = globeProjection(camera, SIZE)
    const { toScreen } = globe(camera, SIZE.widthPx, SIZE.heightPx)
    for (const at of PLACES) {
      const { xPx, yPx, visible } = projection.project(at)
      const seen = toScreen(at)
      expect(visible).toBe(seen !== null)
      const [x, y] = seen ?? [xPx, yPx]
      expect(Math.hypot(xPx - x, yPx - y)).toBeLessThan(0.01)
    }
  })

  it.each(['mercator', 'globe', 'true-distance'] as const)('%s finds its places again', (view) => {
    const projection =
      view === 'mercator'
        ? mercatorProjection(camera, SIZE)
        : view === 'globe'
          ? globeProjection(camera, SIZE)
          : trueDistanceProjection(camera, SIZE, [20.51, 54.71])
    let found = 0
    for (let xPx = 5; xPx < 800; xPx += 79) {
      for (let yPx = 5; yPx < 600; yPx += 59) {
        const at = projection.unproject(xPx, yPx)
        if (!at) continue
        found += 1
        const back = projection.project(at)
        const turnPx =
          projection.kind === 'mercator'
            ? Math.round((xPx - back.xPx) / projection.square.scale) * projection.square.scale
            : 0
        expect(Math.hypot(back.xPx + turnPx - xPx, back.yPx - yPx)).toBeLessThan(1e-3)
      }
    }
    expect(found).toBeGreaterThan(30)
  })
})

describe('true distances', () => {
  const aspect: LngLat = [20.51, 54.71]
  const camera = { centre: aspect, zoom: 1 }
  const projection = trueDistanceProjection(camera, SIZE, aspect)
  const { xPx, yPx } = projection.disc

  it('lie on the screen as d3-geo’s azimuthal equidistant projection has them', () => {
    const d3 = geoAzimuthalEquidistant()
      .rotate([-aspect[0], -aspect[1]])
      .scale(projection.plane!.scale)
      .translate([xPx, yPx])
    for (const at of PLACES) {
      const seen = projection.project(at)
      const [x, y] = d3([...at])!
      expect(Math.hypot(seen.xPx - x, seen.yPx - y)).toBeLessThan(0.01)
    }
  })

  it('are those on the ellipsoid within 0.4 %, directions within a quarter degree', () => {
    const kmPerPx = 6371.0088 / projection.plane!.scale
    for (const at of PLACES) {
      const { distanceKm, azimuthDeg } = geodesicBetween(aspect, at)
      if (distanceKm > 15_000) continue
      const seen = projection.project(at)
      const km = kmPerPx * Math.hypot(seen.xPx - xPx, seen.yPx - yPx)
      expect(Math.abs(km / distanceKm - 1)).toBeLessThan(0.004)
      const direction = (Math.atan2(seen.xPx - xPx, yPx - seen.yPx) * 180) / Math.PI
      const apart = ((direction - azimuthDeg + 540) % 360) - 180
      expect(Math.abs(apart)).toBeLessThan(0.25)
    }
  })
})

describe('a drawing that is moved', () => {
  it('stands where it would be drawn anew', () => {
    const from = mercatorProjection({ centre: [20, 50], zoom: 2 }, SIZE)
    const to = mercatorProjection({ centre: [27, 44], zoom: 2.4 }, SIZE)
    const { scale, xPx, yPx } = moveBetween(from, to)!
    const before = from.project([5, 60])
    const after = to.project([5, 60])
    expect(scale * before.xPx + xPx).toBeCloseTo(after.xPx, 6)
    expect(scale * before.yPx + yPx).toBeCloseTo(after.yPx, 6)
  })

  it('cannot be moved from globe to globe, nor to another aspect', () => {
    const camera = { centre: [20, 50], zoom: 2 } as const
    expect(moveBetween(globeProjection(camera, SIZE), globeProjection(camera, SIZE))).toBeNull()
    expect(
      moveBetween(
        trueDistanceProjection(camera, SIZE, [0, 0]),
        trueDistanceProjection(camera, SIZE, [1, 0]),
      ),
    ).toBeNull()
  })
})
