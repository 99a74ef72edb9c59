import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { mapReady } from './journeys/reader.ts'
import { openBrowser, serveBuild, visit } from './journeys/visit.ts'

/** Loaded after the first picture, when idle or asked for: smaller cities and finer borders. */
const LATER = /cities-core-[23]|cities-world|spellings|basemap-detail/

/**
 * Three quarters of it are MapLibre (its script and worker), a tenth the borders, a tenth React.
 * Fonts are in it; a page in Cyrillic loads 10 kB more.
 */
const FIRST_LOAD_BYTES = 650_000

const brotliBytes = (path: string): number => brotliCompressSync(readFileSync(path)).length

it('loads at most 650 kB for the first view, fonts included, and nothing from elsewhere', async () => {
  const browser = await openBrowser()
  const server = await serveBuild()
  try {
    const { page, requests, problems } = await visit(browser, server.url)
    await mapReady(page)
    await page.evaluate(() => document.fonts.ready)
    const paths = [...new Set(requests.map((url) => new URL(url).pathname))].filter(
      (path) => !LATER.test(path),
    )
    const sizes = paths.map((path) => ({
      path,
      bytes: brotliBytes(path === '/' ? 'dist/index.html' : `dist${path}`),
    }))
    const sum = sizes.reduce((total, { bytes }) => total + bytes, 0)
    console.log(sizes.map(({ path, bytes }) => `${bytes} ${path}`).join('\n'), `\n${sum} in all`)
    expect(paths.some((path) => path.includes('maplibre-gl-worker'))).toBe(true)
    expect(paths.some((path) => path.endsWith('.woff2'))).toBe(true)
    expect(sum).toBeLessThanOrEqual(FIRST_LOAD_BYTES)
    expect(problems).toEqual([])
  } finally {
    await browser.close()
    await server.close()
  }
})
