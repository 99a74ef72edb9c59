import pixelmatch from 'pixelmatch'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PLACES } from './places.ts'
import { show, StageBrowser } from './stage-browser.ts'

const [WIDTH, HEIGHT] = [384, 256]
/** Colours of a pixel that a reader would tell apart, as pixelmatch counts; lines smoothed in another way are below. */
const THRESHOLD = 0.25
/** Seen 0.0 to 0.4 %: single pixels of coasts and of touching marks. */
const MOST_DIFFERENT = 0.008
/** Mean of the difference of a colour channel: an area of a wrong tone shows here. Seen 2 to 5 of 255. */
const MOST_APART = 6.5

const CASES = [
  { points: PLACES.kaliningrad, view: 'mercator' },
  { points: PLACES.magadan, view: 'globe' },
  { points: PLACES.antimeridian, view: 'mercator' },
  { points: PLACES['north-pole'], view: 'mercator' },
  { points: PLACES['north-pole'], view: 'globe' },
  { points: PLACES.comiso, view: 'globe', theme: 'dark' },
  { points: `${PLACES.kaliningrad};50.08,8.25,Wiesbaden`, view: 'mercator', theme: 'projector' },
]

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

it.each(CASES)('both engines draw the same map of $points, $view', async (query) => {
  const [one, other] = await Promise.all(
    pages.map(async (page) => {
      await show(page, { ...query, hidden: 'labels' })
      return PNG.sync.read(await page.screenshot()).data
    }),
  )
  const options = { threshold: THRESHOLD }
  const different = pixelmatch(one!, other!, undefined, WIDTH, HEIGHT, options)
  const apart = one!.reduce((sum, part, index) => sum + Math.abs(part - other![index]!), 0)
  expect(different / (WIDTH * HEIGHT)).toBeLessThan(MOST_DIFFERENT)
  expect(apart / (WIDTH * HEIGHT * 3)).toBeLessThan(MOST_APART)
})
