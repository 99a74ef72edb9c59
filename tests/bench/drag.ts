import { build, preview } from 'vite'
import type { Browser, Locator, Page } from 'playwright-core'
import { openBrowser } from '../journeys/visit.ts'
import {
  aimProbe,
  figuresOf,
  installProbe,
  median,
  record,
  settledEdge,
  type DragFigures,
} from './probe.ts'

/** The dragged point lies in the Atlantic, so that nothing else in its row has the ring's colour; the others stand inland. */
const POINTS = [
  '38,-30',
  '54.71,20.51',
  '50.08,8.25',
  '59.56,150.8',
  '36.99,14.61',
  '51.38,-1.28',
  '48.58,45.74',
  '56.2,95.7',
]
const STEPS = 24
const STEP_PX = 4

interface Subject {
  readonly name: string
  readonly url: (points: string, view: 'mercator' | 'globe') => string
  readonly ready: (page: Page) => Promise<void>
  readonly handle: (page: Page) => Locator
}

async function openSubject(
  browser: Browser,
  subject: Subject,
  url: string,
  probed: boolean,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 980, height: 440 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  // tsx names every function by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named')
  if (probed) await installProbe(page, [179, 64, 10])
  await page.goto(url)
  await subject.ready(page)
  // What still loads at its leisure (smaller cities, finer borders) is not part of the drag.
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())))
  return page
}

async function pickUp(page: Page, subject: Subject): Promise<{ x: number; y: number }> {
  const box = await subject.handle(page).boundingBox()
  if (!box) throw new Error(`${subject.name}: no handle on the page`)
  const x = Math.round(box.x + box.width / 2)
  const y = Math.round(box.y + box.height / 2)
  await page.mouse.move(x, y)
  await page.mouse.down()
  return { x, y }
}

/** Drags east slowly to learn where the ring settles, then back west at full speed, watching. */
async function watchDrag(browser: Browser, subject: Subject, url: string): Promise<DragFigures> {
  const page = await openSubject(browser, subject, url, true)
  const { x, y } = await pickUp(page, subject)
  await aimProbe(page, y)
  const settled = new Map<number, number>()
  for (let step = 0; step <= STEPS; step++) {
    await page.mouse.move(x + step * STEP_PX, y)
    settled.set(x + step * STEP_PX, await settledEdge(page))
  }
  await record(page, true)
  for (let step = STEPS - 1; step >= 0; step--) await page.mouse.move(x + step * STEP_PX, y)
  await settledEdge(page)
  await record(page, false)
  const figures = await figuresOf(page, settled)
  await page.mouse.up()
  await page.context().close()
  return figures
}

/** Milliseconds of the longest task in a drag. */
interface LongestTask {
  /** In scripts, layout and styles. */
  readonly ownMs: number
  /** The same with the time that WebGL calls wait for the renderer, which here is software. */
  readonly withWaitingMs: number
}

/** Reads it off a profile of the main thread, sampled each half millisecond, with no probe on the page. */
async function longestTask(browser: Browser, subject: Subject, url: string): Promise<LongestTask> {
  const page = await openSubject(browser, subject, url, false)
  const waiting = new Set(
    await page.evaluate(() => Object.getOwnPropertyNames(WebGL2RenderingContext.prototype)),
  )
  const { x, y } = await pickUp(page, subject)
  const session = await page.context().newCDPSession(page)
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: 500 })
  await session.send('Profiler.start')
  for (let step = 0; step < STEPS; step++) await page.mouse.move(x + step * STEP_PX, y)
  const { profile } = await session.send('Profiler.stop')
  await page.mouse.up()
  await page.context().close()
  const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.functionName]))
  const longest = { ownMs: 0, withWaitingMs: 0 }
  let task = { ownMs: 0, withWaitingMs: 0 }
  for (const [i, id] of (profile.samples ?? []).entries()) {
    const name = names.get(id) ?? ''
    if (name === '(idle)' || name === '(program)') {
      task = { ownMs: 0, withWaitingMs: 0 }
      continue
    }
    const ms = (profile.timeDeltas?.[i] ?? 0) / 1000
    task.withWaitingMs += ms
    if (!waiting.has(name)) task.ownMs += ms
    longest.ownMs = Math.max(longest.ownMs, task.ownMs)
    longest.withWaitingMs = Math.max(longest.withWaitingMs, task.withWaitingMs)
  }
  return longest
}

const describe = ({ latencyMs, framesLate }: DragFigures, longest: LongestTask): string =>
  [
    `latency p50 ${median(latencyMs).toFixed(0)} ms`,
    `late ${((100 * framesLate.filter((n) => n > 0).length) / Math.max(1, framesLate.length)).toFixed(0)} %`,
    `frames late p50 ${median(framesLate)}`,
    `longest task ${longest.ownMs.toFixed(0)} ms (${longest.withWaitingMs.toFixed(0)} with waiting for the renderer)`,
    `${latencyMs.length} events`,
  ].join(', ')

/** Prints the drag of the built app beside the plain way, with one, three and eight launch points, in both projections. */
export async function benchDrag(): Promise<void> {
  await build({
    root: 'tests/bench/plain',
    base: './',
    logLevel: 'silent',
    build: { outDir: '../../../.cache/plain', emptyOutDir: true },
  })
  const ours = await preview({ logLevel: 'silent', preview: { port: 0, host: '127.0.0.1' } })
  const plain = await preview({
    logLevel: 'silent',
    build: { outDir: '.cache/plain' },
    preview: { port: 0, host: '127.0.0.1' },
  })
  const addressOf = (server: typeof ours): string => server.resolvedUrls?.local[0] ?? ''
  const subjects: readonly Subject[] = [
    {
      name: 'Banned Band',
      url: (points, view) =>
        `${addressOf(ours)}#v=1&p=${points}&c=38,-30,3&n=15000${view === 'globe' ? '&w=globe' : ''}`,
      ready: (page) => page.waitForSelector('[data-map="ready"]').then(() => undefined),
      handle: (page) => page.getByRole('button', { name: /^Launch point A/ }),
    },
    {
      name: 'the plain way',
      url: (points, view) => `${addressOf(plain)}?p=${points}&c=38,-30,3&w=${view}`,
      ready: (page) => page.waitForSelector('body[data-ready]').then(() => undefined),
      handle: (page) => page.locator('.maplibregl-marker').first(),
    },
  ]
  const browser = await openBrowser()
  try {
    for (const view of ['mercator', 'globe'] as const) {
      for (const count of [1, 3, 8]) {
        const points = POINTS.slice(0, count).join(';')
        const medians: number[] = []
        for (const subject of subjects) {
          const url = subject.url(points, view)
          const figures = await watchDrag(browser, subject, url)
          const longest = await longestTask(browser, subject, url)
          medians.push(median(figures.latencyMs))
          console.log(`  ${view}, ${count} points, ${subject.name}: ${describe(figures, longest)}`)
        }
        const [own = Number.NaN, other = Number.NaN] = medians
        console.log(
          `  ${view}, ${count} points: latency is ${(own / other).toFixed(2)} of the plain way's`,
        )
      }
    }
  } finally {
    await browser.close()
    await ours.close()
    await plain.close()
  }
}
