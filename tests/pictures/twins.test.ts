import pixelmatch from 'pixelmatch'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { EIGHT_POINTS, PLACES } from './places.ts'
import { show, StageBrowser, type Query } from './stage-browser.ts'

const [WIDTH, HEIGHT] = [384, 256]
/** Colours of a pixel that a reader would tell apart, as pixelmatch counts; lines smoothed in another way are below. */
const THRESHOLD = 0.25
/** Seen 0.0 to 0.4 %: single pixels of coasts and of touching marks. */
const MAX_DIFFERENT = 0.008
/** Mean of the difference of a colour channel: an area of a wrong tone shows here. Seen 2 to 7 of 255, most where a hatch is smoothed. */
const MAX_APART = 8

const CASES: readonly Query[] = [
  { points: PLACES.kaliningrad, view: 'mercator' },
  { points: PLACES.magadan, view: 'globe' },
  { points: PLACES.antimeridian, view: 'mercator' },
  { points: PLACES['north-pole'], view: 'mercator' },
  { points: PLACES['north-pole'], view: 'globe' },
  { points: PLACES.comiso, view: 'globe', theme: 'dark' },
  { points: `${PLACES.kaliningrad};50.08,8.25,Wiesbaden`, view: 'mercator', theme: 'projector' },
  { points: PLACES.kaliningrad, view: 'mercator', rings: 'claims' },
  { points: PLACES.kaliningrad, view: 'globe', rings: 'claims', theme: 'dark' },
  { points: PLACES.magadan, view: 'globe', rings: 'overlapping' },
  { points: PLACES.antimeridian, view: 'mercator', rings: 'overlapping', theme: 'projector' },
  { points: PLACES['north-pole'], view: 'mercator', rings: 'overlapping' },
  { points: PLACES['south-pole'], view: 'globe', rings: 'claims' },
  { points: PLACES.comiso, view: 'mercator', rings: 'claims', camera: '37,14,5.5', theme: 'print' },
  { points: PLACES.kaliningrad, view: 'mercator', flat: 'yes' },
  { points: PLACES.antimeridian, view: 'globe', flat: 'yes', theme: 'dark' },
  { points: EIGHT_POINTS, view: 'globe', cities: 'none' },
  { points: EIGHT_POINTS, view: 'mercator', cities: 'none', camera: '30,150,1' },
]
/** All that can be drawn at once: lines smoothed in two ways lie everywhere. Seen 1.4 to 1.8 %, 9. */
const FULL: Query = { points: EIGHT_POINTS, view: 'globe', rings: 'six', cities: 'none' }

let browser: StageBrowser
let pages: readonly Page[]
beforeAll(async () => {
  browser = await StageBrowser.open()
  pages = [
    await browser.stage({ engine: 'maplibre' }, WIDTH, HEIGHT),
    await browser.stage({ engine: 'svg' }, WIDTH, HEIGHT),
  ]
})
afterAll(() => browser.close())

async function differences(query: Query) {
  const [one, other] = await Promise.all(
    pages.map(async (page) => {
      await show(page, { ...query, hidden: 'labels' })
      return PNG.sync.read(await page.screenshot()).data
    }),
  )
  const options = { threshold: THRESHOLD }
  const different = pixelmatch(one!, other!, undefined, WIDTH, HEIGHT, options)
  const apart = one!.reduce((sum, part, index) => sum + Math.abs(part - other![index]!), 0)
  return { different: different / (WIDTH * HEIGHT), apart: apart / (WIDTH * HEIGHT * 3) }
}

it.each(CASES)('both engines draw the same map of $points, $view, $rings', async (query) => {
  const { different, apart } = await differences(query)
  expect(different).toBeLessThan(MAX_DIFFERENT)
  expect(apart).toBeLessThan(MAX_APART)
})

it('both engines draw the same eight launch points with eight rings each', async () => {
  const { different, apart } = await differences(FULL)
  expect(different).toBeLessThan(0.03)
  expect(apart).toBeLessThan(12)
})
