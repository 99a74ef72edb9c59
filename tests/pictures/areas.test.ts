import { booleanPointInPolygon } from '@turf/turf'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bandBetween, distanceKm, type LngLat } from '../../geo/index.ts'
import type { Camera } from '../../src/state/state.ts'
import { EIGHT_POINTS, PLACES, VIEWS } from './places.ts'
import { globe, mercator, type Projection } from './projection.ts'
import { show, StageBrowser } from './stage-browser.ts'
import { isPlainGround, isTinted, type Tinting } from './tint.ts'

const [WIDTH, HEIGHT] = [384, 256]
/** What the engine draws as a line, and smooths, is not decided by the area. */
const LINE_PX = 4
const STEP_PX = 3

const DANGERS = {
  Kaliningrad: PLACES.kaliningrad,
  'the North Pole': PLACES['north-pole'],
  'the South Pole': PLACES['south-pole'],
  'the antimeridian': PLACES.antimeridian,
  '40.65° N, whose outer ring touches the pole': '40.65,100',
  'eight launch points': EIGHT_POINTS,
}

let browser: StageBrowser
beforeAll(async () => {
  browser = await StageBrowser.open()
})
afterAll(() => browser.close())

const pointsOf = (text: string): readonly LngLat[] =>
  text.split(';').map((point) => {
    const [lat = 0, lng = 0] = point.split(',').map(Number)
    return [lng, lat]
  })

const isLimitBetween = (at: LngLat, a: LngLat, b: LngLat): boolean =>
  [500, 5500].some((km) => distanceKm(at, a) < km !== distanceKm(at, b) < km)

/** Whether a ring runs so near that its own line decides. */
function isNearRing(points: readonly LngLat[], { toGround }: Projection, x: number, y: number) {
  const here = toGround(x + 0.5, y + 0.5)
  return [
    [-LINE_PX, 0],
    [LINE_PX, 0],
    [0, -LINE_PX],
    [0, LINE_PX],
  ].some(([dx = 0, dy = 0]) => {
    const there = toGround(x + 0.5 + dx, y + 0.5 + dy)
    return !here || !there || points.some((at) => isLimitBetween(at, here, there))
  })
}

/** The band as an engine draws it must be the union of the areas that exports and tests are made of. */
describe.each(['maplibre', 'svg'])('the %s engine tints the areas', (engine) => {
  let page: Page
  beforeAll(async () => {
    page = await browser.stage({ engine, cities: 'none' }, WIDTH, HEIGHT)
    await page.addStyleTag({ content: '.map-overlay { visibility: hidden }' })
  })

  const cases = Object.entries(DANGERS).flatMap(([name, points]) =>
    VIEWS.map((view) => [name, view, points] as const),
  )
  it.each(cases)('of %s, %s', async (_, view, text) => {
    const look = async (hidden: string) => {
      await show(page, { points: text, view, cities: 'none', hidden })
      return PNG.sync.read(await page.screenshot())
    }
    const tinting: Tinting = {
      withBands: await look('labels,borders,graticule'),
      withoutBands: await look('labels,borders,graticule,bands'),
    }
    const camera: Camera = await page.evaluate(async () => (await stage).engine.camera())
    const projection = (view === 'globe' ? globe : mercator)(camera, WIDTH, HEIGHT)
    const points = pointsOf(text)
    const areas = points.map((at) => bandBetween(at, 500, 5500))
    const wrong: unknown[] = []
    let checked = 0
    for (let y = 6; y < HEIGHT - 6; y += STEP_PX) {
      for (let x = 6; x < WIDTH - 6; x += STEP_PX) {
        const ground = projection.toGround(x + 0.5, y + 0.5)
        if (!ground || !isPlainGround(tinting, x, y)) continue
        if (isNearRing(points, projection, x, y)) continue
        checked += 1
        const truth = areas.some((area) => booleanPointInPolygon([...ground], area))
        if (isTinted(tinting, x, y) !== truth) wrong.push({ x, y, ground, truth })
      }
    }
    expect(checked).toBeGreaterThan(1000)
    expect(wrong).toEqual([])
  })
})
