import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import pixelmatch from 'pixelmatch'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PLACES, VIEWS } from './places.ts'
import { show, StageBrowser } from './stage-browser.ts'

const [WIDTH, HEIGHT] = [384, 256]
/** Single pixels on which two versions of Chromium may round differently; one version draws the same twice. */
const MAX_DIFFERENT = 0.001
/** `UPDATE=1 npx vitest run tests/pictures/pictures.test.ts` writes what is seen as what is expected. */
const UPDATE = process.env['UPDATE'] === '1'

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
  const seen = await page.screenshot()
  if (UPDATE) writeFileSync(expectedFile(name), lean(seen))
  const { different, picture } = comparedWith(name, seen)
  for (const [kind, bytes] of [
    ['actual', seen],
    ['diff', picture],
  ] as const) {
    const file = expectedFile(`${name}.${kind}`)
    if (different > MAX_DIFFERENT) writeFileSync(file, bytes)
    else rmSync(file, { force: true })
  }
  expect(different).toBeLessThanOrEqual(MAX_DIFFERENT)
})

it('expects no picture that is not drawn', () => {
  const expected = readdirSync(new URL('expected', import.meta.url))
  const committed = expected.filter((file) => !/\.(actual|diff)\.png$/.test(file))
  expect(committed.toSorted()).toEqual(CASES.map(({ name }) => `${name}.png`).toSorted())
})

const expectedFile = (name: string): URL => new URL(`expected/${name}.png`, import.meta.url)

const lean = (bytes: Buffer): Buffer => PNG.sync.write(PNG.sync.read(bytes), { deflateLevel: 9 })

/** How much of the map is not as expected, and a picture of where. */
function comparedWith(name: string, bytes: Buffer): { different: number; picture: Buffer } {
  const file = expectedFile(name)
  if (!existsSync(file)) throw new Error(`${name}.png is missing: UPDATE=1 writes it`)
  const [expected, seen] = [readFileSync(file), bytes].map((png) => PNG.sync.read(png).data)
  const difference = new PNG({ width: WIDTH, height: HEIGHT })
  const pixels = pixelmatch(expected!, seen!, difference.data, WIDTH, HEIGHT)
  return { different: pixels / (WIDTH * HEIGHT), picture: PNG.sync.write(difference) }
}
