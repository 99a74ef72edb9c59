import { booleanPointInPolygon } from '@turf/turf'
import { geoContains } from 'd3-geo'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { basemapOf, distanceKm, firstBasemapOf, type LngLat } from '../../../geo/index.ts'
import { pathOf } from '../../../src/map/svg/drawing/ground-paths.ts'
import { piecesOf } from '../../../src/map/svg/drawing/pieces.ts'
import type { Projection } from '../../../src/map/svg/projection/projection.ts'
import { ringsAndBands } from '../../../src/map/svg/drawing/ring-paths.ts'
import { THEMES } from '../../../src/map/style/theme.ts'
import { projectionOf } from '../../../src/map/svg/projection/view.ts'
import type { Camera, View } from '../../../src/state/state.ts'
import { holds, loopsOf } from './path-data.ts'

const SIZE = { widthPx: 640, heightPx: 480 }
/** Nearer to a ring than this a place may be drawn on either side of it. */
const LINE_PX = 1.5

const DANGERS: Readonly<Record<string, LngLat>> = {
  Kaliningrad: [20.51, 54.71],
  Magadan: [150.8, 59.56],
  '66° N 180°': [180, 66],
  Comiso: [14.61, 36.99],
  'the North Pole': [0, 90],
  'the South Pole': [0, -90],
  'the equator': [0, 0],
  '40.65° N': [100, 40.65],
}

const CAMERAS: readonly (Camera & { readonly view: View })[] = [
  { view: 'mercator', centre: [20, 50], zoom: 0 },
  { view: 'mercator', centre: [-170, 40], zoom: 1.5 },
  { view: 'mercator', centre: [30, 70], zoom: 4 },
  { view: 'globe', centre: [20, 54], zoom: 1 },
  { view: 'globe', centre: [-160, -54], zoom: 1 },
  { view: 'globe', centre: [100, 89], zoom: -1 },
  { view: 'globe', centre: [60, 30], zoom: 4 },
  { view: 'true-distance', centre: [20, 54], zoom: 0 },
  { view: 'true-distance', centre: [60, 40], zoom: 2 },
]

/** Places all over the screen, with where they stand. */
function gridOf(projection: Projection, stepPx: number) {
  const { widthPx, heightPx } = projection
  const places: { x: number; y: number; at: LngLat }[] = []
  for (let x = stepPx / 2; x < widthPx; x += stepPx) {
    for (let y = stepPx / 2; y < heightPx; y += stepPx) {
      const at = projection.unproject(x, y)
      if (at) places.push({ x, y, at })
    }
  }
  return places
}

/** What a px measures there, km. */
function kmPerPx(projection: Projection, x: number, y: number): number {
  const at = projection.unproject(x, y)!
  const beside = [
    [x + 1, y],
    [x, y + 1],
    [x - 1, y],
    [x, y - 1],
  ].map(([i = 0, j = 0]) => projection.unproject(i, j))
  return Math.max(...beside.map((place) => (place ? distanceKm(at, place) : Infinity)))
}

describe.each(CAMERAS)('on $view from $centre, zoom $zoom,', ({ view, centre, zoom }) => {
  it.each(Object.entries(DANGERS))('a ring and a band round %s hold what they should', (_, at) => {
    const projection = projectionOf(view, { centre, zoom }, SIZE, [20.51, 54.71])
    const { bandArea } = ringsAndBands()(projection, THEMES.light)
    const grid = gridOf(projection, 32)
    let checked = 0
    for (const km of [500, 5500, 12_000, 19_900]) {
      const innerKm = Math.min(500, km / 2)
      const loops = loopsOf(bandArea({ launchPoint: 'A', at, innerKm: 0, outerKm: km }))
      const band = loopsOf(bandArea({ launchPoint: 'A', at, innerKm, outerKm: km }))
      const inBand: { drawn: boolean; truth: boolean }[] = []
      for (const { x, y, at: place } of grid) {
        const away = distanceKm(at, place)
        const unsureKm = LINE_PX * kmPerPx(projection, x, y)
        const isSure = (limitKm: number) => Math.abs(away - limitKm) > unsureKm
        if (!isSure(km)) continue
        checked += 1
        expect(holds(loops, x, y)).toBe(away < km)
        if (isSure(innerKm))
          inBand.push({ drawn: holds(band, x, y), truth: away < km && away > innerKm })
      }
      expect(inBand.filter(({ drawn, truth }) => drawn !== truth)).toEqual([])
    }
    expect(checked).toBeGreaterThan(grid.length)
  })
})

describe.each(['first', 'overview'])('the ground, %s,', (level) => {
  const file = new URL(`../../../geo/data/basemap/${level}.json`, import.meta.url)
  const decode = level === 'first' ? firstBasemapOf : basemapOf
  const basemap = decode(JSON.parse(readFileSync(file, 'utf8')))
  const { land } = basemap

  it.each([
    ...CAMERAS,
    { view: 'globe', centre: [0, -90], zoom: -1 } as const,
    // Antarctica's closing line lies upon the middle of the far side.
    { view: 'globe', centre: [0, 90], zoom: -1.5 } as const,
  ])('is land where there is land: $view from $centre, zoom $zoom', ({ view, centre, zoom }) => {
    const projection = projectionOf(view, { centre, zoom }, SIZE, [20.51, 54.71])
    const loops = loopsOf(pathOf(piecesOf(basemap, 'land'), projection))
    const grid = gridOf(projection, 32)
    const wrong = grid.filter(({ x, y, at: [lng, lat] }) => {
      const truth = [lng, lng + 360].some((turned) =>
        land.features.some((each) => booleanPointInPolygon([turned, lat], each)),
      )
      return holds(loops, x, y) !== truth
    })
    expect(grid.length).toBeGreaterThan(100)
    // A place within a px of a coast may fall on its other side.
    expect(wrong.length / grid.length).toBeLessThan(0.02)
  })

  it('is what d3-geo clips it to, with Antarctica and all that lies over the edge', () => {
    const projection = projectionOf('globe', { centre: [-60, -35], zoom: 0.5 }, SIZE, null)
    const loops = loopsOf(pathOf(piecesOf(basemap, 'land'), projection))
    const grid = gridOf(projection, 32)
    const wrong = grid.filter(
      ({ x, y, at }) =>
        holds(loops, x, y) !== land.features.some((each) => geoContains(each, [...at])),
    )
    expect(wrong.length / grid.length).toBeLessThan(0.02)
  })
})
