import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import pixelmatch from 'pixelmatch'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PLACES, VIEWS } from './places.ts'
import { show, StageBrowser } from './stage-browser.ts'

const [WIDTH, HEIGHT] = [384, 256]
/** Browsers smooth letters and lines a little differently from version to version. */
const MOST_DIFFERENT = 0.02

const CASES = [
  ...Object.entries(PLACES).flatMap(([name, points]) =>
    VIEWS.map((view) => ({ name: `${name}-${view}`, query: { points, view } })),
  ),
  ...VIEWS.map((view) => ({
    name: `claims-${view}`,
    query: { points: PLACES.kaliningrad, view, rings: 'claims' },
  })),
  {
    name: 'overlapping-doubts-projector',
    query: { points: PLACES.magadan, rings: 'overlapping', theme: 'projector' },
  },
  {
    name: 'two-points-dark',
    query: { points: `${PLACES.kaliningrad};50.08,8.25,Wiesbaden`, view: 'globe', theme: 'dark' },
  },
  {
    name: 'chosen-projector',
    query: {
      points: PLACES.kaliningrad,
      chosen: 'Berlin',
      theme: 'projector',
      camera: '53,17,4.6',
    },
  },
]

let browser: StageBrowser
let page: Page
beforeAll(async () => {
  browser = await StageBrowser.open()
  page = await browser.stage({}, WIDTH, HEIGHT)
})
afterAll(() => browser.close())

it.each(CASES)('looks as expected: $name', async ({ name, query }) => {
  await show(page, query)
  const seen = PNG.sync.read(await page.screenshot())
  const file = new URL(`expected/${name}.png`, import.meta.url)
  // A picture that is missing is made, except where CI is set: there it is an error.
  if (!existsSync(file) && !process.env['CI']) {
    writeFileSync(file, PNG.sync.write(seen, { deflateLevel: 9 }))
  }
  const expected = PNG.sync.read(readFileSync(file))
  const difference = new PNG({ width: WIDTH, height: HEIGHT })
  const different = pixelmatch(expected.data, seen.data, difference.data, WIDTH, HEIGHT)
  if (different > MOST_DIFFERENT * WIDTH * HEIGHT) {
    writeFileSync(new URL(`expected/${name}.actual.png`, import.meta.url), PNG.sync.write(seen))
    writeFileSync(new URL(`expected/${name}.diff.png`, import.meta.url), PNG.sync.write(difference))
  }
  expect(different / (WIDTH * HEIGHT)).toBeLessThanOrEqual(MOST_DIFFERENT)
})
