import { readFileSync, statSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { budget } from './architecture.ts'
import { mapReady } from './journeys/reader.ts'
import { openBrowser, serveBuild, visit } from './journeys/visit.ts'

/** What stands between a reader on a slow line and the map: 0.2 s at 1.6 Mbit/s. Fonts swap in, the icon is not waited for. */
const FIRST_PICTURE_BYTES = budget('first picture of a page or a frame')
const NOT_WAITED_FOR = /\.woff2$|\.svg$/
/** Comes after the first picture; its own script and what that asks for. */
const APP = /assets\/(index|page)-[^/]*\.js$/

/** Loaded after the first view, when idle or asked for: smaller cities, finer borders, what keeps the page for later and what a print or a file needs (with the QR code, whose file is called `dist`). */
const LATER =
  /cities-core-[23]|assets\/(offline|SheetFoot|files|dist|paper)-|sw\.json|cities-world|spellings|basemap-detail/
/**
 * Over half of it is MapLibre (its script and worker), an eighth the borders, a twelfth React. The first picture's own
 * script (22 kB) and the SVG engine (16 kB) come on top, so that nobody waits for MapLibre, and what draws on paper (4 kB),
 * since a print may be asked for at once. Fonts are in it; a page in Cyrillic loads 10 kB more.
 */
const FIRST_VIEW_BYTES = budget('first view of a page, fonts and MapLibre in it')

/**
 * The frame of an article: the app without its page, with React; the half of it is React. Held points, the menu of a
 * place, the author's map, full screen and paper weigh 2 kB of it.
 */
const FRAME_CORE_BYTES = budget('core of a frame')
/** MapLibre, our engine on it and MapLibre's worker in one file; it comes when a frame is seen and idle. */
const FRAME_ENGINE_BYTES = budget('engine of a frame')
const FRAME_CORE = /assets\/embed-[^/]*\.js$/
/** Of that app, which waits for them; not of the first picture, whose own stand in the page. */
const FRAME_STYLES = /data\/embed-style-[^/]*\.js$/

/** What the worker holds for a visit without a network, uncompressed: all that the page may ask for, in nine languages. */
const HELD_BYTES = budget('kept for a visit without a network')

let browser: Browser
let server: Awaited<ReturnType<typeof serveBuild>>
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openBrowser({ webgl: true }), serveBuild()])
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

/** Brotli bytes of what was requested, listed on the console. */
function weightOf(requests: readonly string[], left: RegExp): number {
  const paths = [...new Set(requests.map((url) => new URL(url).pathname))]
  const sizes = paths
    .filter((path) => !left.test(path))
    .map((path) => {
      const file = path.endsWith('/') ? `dist${path}index.html` : `dist${path}`
      return { path, bytes: brotliCompressSync(readFileSync(file)).length }
    })
  const sum = sizes.reduce((total, { bytes }) => total + bytes, 0)
  console.log(sizes.map(({ path, bytes }) => `${bytes} ${path}`).join('\n'), `\n${sum} in all`)
  return sum
}

it('draws the first picture of any link from at most 40 kB', async () => {
  const { page, requests } = await visit(
    browser,
    `${server.url}#p=59.56,150.8;-33.9,151.2&w=globe&n=250000&theme=projector`,
    {},
    (opened) => opened.route(APP, (route) => route.abort()),
  )
  await page.waitForSelector('.first-map circle')
  expect(await page.locator('#first h2').textContent()).toContain('282 cities with 250,000 people')
  expect(
    weightOf(requests, new RegExp(`${NOT_WAITED_FOR.source}|${APP.source}`)),
  ).toBeLessThanOrEqual(FIRST_PICTURE_BYTES)
  await page.context().close()
})

it('loads at most 705 kB for the first view, fonts included, and nothing from elsewhere', async () => {
  const { page, requests, problems } = await visit(browser, server.url)
  await mapReady(page)
  await page.evaluate(() => document.fonts.ready)
  expect(requests.some((url) => url.includes('maplibre-gl-worker'))).toBe(true)
  expect(requests.some((url) => url.endsWith('.woff2'))).toBe(true)
  expect(weightOf(requests, LATER)).toBeLessThanOrEqual(FIRST_VIEW_BYTES)
  expect(problems).toEqual([])
})

it('draws the first picture of a frame from at most 40 kB, its core from 134, its engine from 300', async () => {
  const { page, requests } = await visit(
    browser,
    `${server.url}embed/v1/#p=59.56,150.8;-33.9,151.2&w=globe&n=250000`,
    {},
    (opened) => opened.route(FRAME_CORE, (route) => route.abort()),
  )
  await page.waitForSelector('.first-map circle')
  const later = [NOT_WAITED_FOR, FRAME_CORE, FRAME_STYLES].map(({ source }) => source)
  const first = new RegExp(later.join('|'))
  expect(weightOf(requests, first)).toBeLessThanOrEqual(FIRST_PICTURE_BYTES)
  await page.context().close()

  const whole = await visit(browser, `${server.url}embed/v1/`)
  await whole.page.waitForSelector('[data-engine="maplibre"][data-map="ready"]', {
    timeout: 60_000,
  })
  const only = (pattern: RegExp) => whole.requests.filter((url) => pattern.test(url))
  expect(weightOf(only(FRAME_CORE), /^$/)).toBeLessThanOrEqual(FRAME_CORE_BYTES)
  expect(weightOf(only(/maplibre|engine/), /^$/)).toBeLessThanOrEqual(FRAME_ENGINE_BYTES)
  expect(only(/\.woff2$/)).toEqual([])
  expect(whole.problems).toEqual([])
  await whole.page.context().close()
})

it('holds at most 7.5 MB for readers without a network', () => {
  const worker = readFileSync('dist/sw.js', 'utf8')
  const held = worker.match(/(assets|data)\/[\w-]+\.(js|css|svg|woff2)/g) ?? []
  expect(held.some((path) => path.startsWith('data/cities-world-'))).toBe(true)
  const bytes = held.reduce((sum, path) => sum + statSync(`dist/${path}`).size, 0)
  expect(bytes).toBeLessThanOrEqual(HELD_BYTES)
})
