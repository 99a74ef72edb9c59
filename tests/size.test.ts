import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mapReady } from './journeys/reader.ts'
import { openBrowser, serveBuild, visit } from './journeys/visit.ts'

/** What stands between a reader on a slow line and the map: 0.2 s at 1.6 Mbit/s. Fonts swap in, the icon is not waited for. */
const FIRST_PICTURE_BYTES = 40_000
const NOT_WAITED_FOR = /\.woff2$|\.svg$/
/** Comes after the first picture; its own script and what that asks for. */
const APP = /assets\/(index|page)-[^/]*\.js$/

/** Loaded after the first view, when idle or asked for: smaller cities and finer borders. */
const LATER = /cities-core-[23]|cities-world|spellings|basemap-detail/
/**
 * Over half of it is MapLibre (its script and worker), an eighth the borders, a twelfth React. The first picture's own
 * script (22 kB) and the SVG engine (16 kB) come on top, so that nobody waits for MapLibre. Fonts are in it; a page in
 * Cyrillic loads 10 kB more.
 */
const FIRST_VIEW_BYTES = 690_000

let browser: Browser
let server: Awaited<ReturnType<typeof serveBuild>>
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openBrowser(), serveBuild()])
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
      const file = path === '/' ? 'dist/index.html' : `dist${path}`
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

it('loads at most 690 kB for the first view, fonts included, and nothing from elsewhere', async () => {
  const { page, requests, problems } = await visit(browser, server.url)
  await mapReady(page)
  await page.evaluate(() => document.fonts.ready)
  expect(requests.some((url) => url.includes('maplibre-gl-worker'))).toBe(true)
  expect(requests.some((url) => url.endsWith('.woff2'))).toBe(true)
  expect(weightOf(requests, LATER)).toBeLessThanOrEqual(FIRST_VIEW_BYTES)
  expect(problems).toEqual([])
})
