import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { openBrowser } from '../journeys/visit.ts'

/** A slow phone on a slow line: 1.6 Mbit/s, 150 ms to the server and back, a processor slowed four times. */
const LINE = {
  offline: false,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
  latency: 150,
}
const SLOWER = 4
const PASSES = 3
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** The marks that the page sets itself, in their order, ms after the address was asked for. */
const MARKS = ['first picture', 'app', 'maplibre'] as const
type Arrival = Readonly<Record<(typeof MARKS)[number], number>>
/** MapLibre's script, and our engine on it: what it does for its first frame is the library's. */
const MAPLIBRE = /assets\/engine-/

/** Serves the build as a good host would: compressed. */
async function serveCompressed(): Promise<{ url: string; close(): void }> {
  const packed = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = path === '/' ? '/index.html' : path
    try {
      const body = packed.get(file) ?? brotliCompressSync(readFileSync(`dist${file}`))
      packed.set(file, body)
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream')
      response.setHeader('Content-Encoding', 'br')
      response.end(body)
    } catch {
      response.statusCode = 404
      response.end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

async function slowed(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', LINE)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return session
}

async function arrivalOf(browser: Browser, url: string): Promise<Arrival> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await slowed(page)
  await page.goto(url)
  await marked(page, 'maplibre')
  const figures = await page.evaluate(
    (names) =>
      Object.fromEntries(
        names.map((name) => [name, performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN]),
      ),
    MARKS,
  )
  await context.close()
  return figures as Arrival
}

const marked = (page: Page, mark: (typeof MARKS)[number]): Promise<unknown> =>
  page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark, {
    timeout: 120_000,
  })

interface ScriptTiming {
  readonly duration: number
  readonly sourceURL: string
}

/** The longest script of our own while MapLibre arrives in a page that is already there, on a processor as it is, ms. */
async function longestAtArrival(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage()
  await page.addInitScript(() => {
    const scripts: ScriptTiming[] = []
    Object.assign(window, { scripts })
    new PerformanceObserver((list) => {
      const frames = list.getEntries() as unknown as { readonly scripts: ScriptTiming[] }[]
      for (const frame of frames) {
        for (const { duration, sourceURL } of frame.scripts) scripts.push({ duration, sourceURL })
      }
    }).observe({ type: 'long-animation-frame' })
  })
  await page.goto(url)
  await marked(page, 'maplibre')
  // Frames are told of when they are over.
  await page.evaluate(() => new Promise(requestAnimationFrame))
  const scripts = await page.evaluate(
    () => (window as unknown as { scripts: ScriptTiming[] }).scripts,
  )
  await page.close()
  const own = scripts.filter(({ sourceURL }) => sourceURL !== '' && !MAPLIBRE.test(sourceURL))
  return Math.max(0, ...own.map(({ duration }) => duration))
}

/** Prints when a new reader sees the map, when it can be dragged, and when MapLibre paints it. */
export async function benchArrival(): Promise<void> {
  const [browser, server] = await Promise.all([openBrowser(), serveCompressed()])
  const arrivals: Arrival[] = []
  for (let pass = 0; pass < PASSES; pass++) arrivals.push(await arrivalOf(browser, server.url))
  const best = arrivals.toSorted((a, b) => a.maplibre - b.maplibre)[0]!
  for (const mark of MARKS) {
    const share = best[mark] / best.maplibre
    console.log(`${mark.padEnd(14)} ${Math.round(best[mark])} ms  ${share.toFixed(2)}`)
  }
  const longest: number[] = []
  for (let pass = 0; pass < PASSES; pass++) {
    longest.push(await longestAtArrival(browser, server.url))
  }
  console.log(
    `longest script of our own at MapLibre’s arrival, not slowed: ${Math.min(...longest).toFixed(0)} ms`,
  )
  await browser.close()
  server.close()
}
