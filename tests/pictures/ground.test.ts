import { booleanPointInPolygon } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import overview from '../../geo/data/basemap/overview.json' with { type: 'json' }
import { basemapOf, type LngLat } from '../../geo/index.ts'
import { rgbOf, THEMES } from '../../src/map/style/theme.ts'
import { mercator } from './projection.ts'
import { show, StageBrowser } from './stage-browser.ts'

const [WIDTH, HEIGHT] = [480, 320]
const LAND = rgbOf(THEMES.light.land).map((part) => Math.round(part * 255))
const WATER = rgbOf(THEMES.light.water).map((part) => Math.round(part * 255))

let browser: StageBrowser
let page: Page
beforeAll(async () => {
  browser = await StageBrowser.open()
  page = await browser.stage({}, WIDTH, HEIGHT)
  await page.addStyleTag({ content: '.map-overlay { visibility: hidden }' })
})
afterAll(() => browser.close())

const { land, lakes } = basemapOf(overview)

/** Longitudes of the basemap are unwrapped: a place may be meant as one turn farther. */
const lies = (areas: readonly Feature<Polygon | MultiPolygon>[], [lng, lat]: LngLat) =>
  areas.some((area) =>
    [lng, lng + 360, lng - 360].some((turned) => booleanPointInPolygon([turned, lat], area)),
  )

/** Whole zooms change the tiles, and each set of tiles is cut and filled anew. */
it.each([
  { zoom: 0.5, lng: 150, lat: 20 },
  { zoom: 0.5, lng: -60, lat: 20 },
  { zoom: 1.5, lng: 170, lat: 60 },
  { zoom: 2.5, lng: 30, lat: 50 },
  { zoom: 3.5, lng: 20, lat: 60 },
  { zoom: 4.4, lng: 25, lat: 40 },
])('fills land and leaves water, at zoom $zoom round $lat, $lng', async ({ zoom, lng, lat }) => {
  const hidden = 'labels,borders,graticule'
  await show(page, { points: '', cities: 'none', hidden, camera: `${lat},${lng},${zoom}` })
  const camera = await page.evaluate(async () => (await stage).engine.camera())
  const { data } = PNG.sync.read(await page.screenshot())
  const { toGround } = mercator(camera, WIDTH, HEIGHT)
  const isPlain = (x: number, y: number, colour: readonly number[]) =>
    colour.every((part, channel) => data[(y * WIDTH + x) * 4 + channel] === part)
  const wrong: unknown[] = []
  let checked = 0
  for (let y = 4; y < HEIGHT; y += 6) {
    for (let x = 4; x < WIDTH; x += 6) {
      const ground = toGround(x + 0.5, y + 0.5)
      const isLand = isPlain(x, y, LAND)
      if (!ground || (!isLand && !isPlain(x, y, WATER))) continue
      checked += 1
      const truth = lies(land.features, ground) && !lies(lakes.features, ground)
      if (truth !== isLand) wrong.push({ x, y, ground, isLand })
    }
  }
  expect(checked).toBeGreaterThan(2000)
  // A pixel beside a coast may show the other side of it.
  expect(wrong.length / checked).toBeLessThan(0.003)
})
