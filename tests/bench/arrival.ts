import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core'
import { chromiumPath } from '../browser-path.mjs'
import { launchOptions } from '../setup/chromium.ts'
import { longestIn, type LongestTask, webGlNames } from './longest-task.ts'

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
const MAPLIBRE = /assets\/maplibre-gl-/

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
  await page.goto(`${url}#engine=webgl`)
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

/** The longest task of our own while MapLibre arrives in a page that is already there, on a processor as it is. */
async function longestAtArrival(browser: Browser, url: string): Promise<LongestTask> {
  const page = await browser.newPage()
  const session = await page.context().newCDPSession(page)
  await page.goto(`${url}#engine=webgl`)
  await marked(page, 'app')
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: 500 })
  await session.send('Profiler.start')
  await marked(page, 'maplibre')
  await page.evaluate(() => new Promise(requestAnimationFrame))
  const { profile } = await session.send('Profiler.stop')
  const waiting = new Set(await webGlNames(page))
  await page.close()
  return longestIn(profile, waiting, MAPLIBRE)
}

/** Prints when a new reader sees the map, when it can be dragged, and when MapLibre paints it. */
export async function benchArrival(): Promise<void> {
  const [browser, server] = await Promise.all([
    chromium.launch(launchOptions('webgl', chromiumPath())),
    serveCompressed(),
  ])
  const arrivals: Arrival[] = []
  for (let pass = 0; pass < PASSES; pass++) arrivals.push(await arrivalOf(browser, server.url))
  const best = arrivals.toSorted((a, b) => a.maplibre - b.maplibre)[0]!
  for (const mark of MARKS) {
    const share = best[mark] / best.maplibre
    console.log(`${mark.padEnd(14)} ${Math.round(best[mark])} ms  ${share.toFixed(2)}`)
  }
  const longest: LongestTask[] = []
  for (let pass = 0; pass < PASSES; pass++) {
    longest.push(await longestAtArrival(browser, server.url))
  }
  const { ownMs, withWaitingMs } = longest.toSorted((a, b) => a.ownMs - b.ownMs)[0]!
  console.log(
    `longest task at MapLibre’s arrival, not slowed: ${ownMs.toFixed(0)} ms of our own (${withWaitingMs.toFixed(0)} with MapLibre’s and the renderer’s)`,
  )
  await browser.close()
  server.close()
}
