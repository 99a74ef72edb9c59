import { build, preview, type PreviewServer } from 'vite'
import { chromium, type Browser, type Locator, type Page } from 'playwright-core'
import type { EngineWish } from '../../src/state/state.ts'
import { chromiumPath } from '../browser-path.mjs'
import { launchOptions } from '../setup/chromium.ts'
import { longestIn, type LongestTask, webGlNames } from './longest-task.ts'
import {
  aimProbe,
  figuresOf,
  installProbe,
  median,
  movingFramesPerSecond,
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
/** Leaves a map of 800×600. */
const SLOW_VIEW = { width: 1180, height: 640 }
const LAPTOP = { width: 1280, height: 800 }
/** Other work on the machine only ever adds: of so many passes the best is told. */
const PASSES = 3

type View = 'mercator' | 'globe'

interface Subject {
  readonly name: string
  readonly noWebGl: boolean
  readonly url: (points: string, view: View) => string
  readonly ready: (page: Page) => Promise<void>
  readonly handle: (page: Page) => Locator
}

async function openSubject(
  browser: Browser,
  subject: Subject,
  url: string,
  probed: boolean,
  viewport = { width: 980, height: 440 },
): Promise<Page> {
  const context = await browser.newContext({
    viewport,
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

/** From one end of the way to the other and back, in turn: the x of each step. */
const wayOf = (pass: number): readonly number[] => {
  const steps = Array.from({ length: STEPS }, (_, step) => (step + 1) * STEP_PX)
  return pass % 2 === 0 ? steps.map((px) => STEPS * STEP_PX - px) : steps
}

/** Drags east slowly to learn where the ring settles, then back and forth at full speed, watching; the best pass counts. */
async function watchDrag(browser: Browser, subject: Subject, url: string): Promise<DragFigures> {
  const page = await openSubject(browser, subject, url, true)
  const { x, y } = await pickUp(page, subject)
  await aimProbe(page, y)
  const settled = new Map<number, number>()
  for (let step = 0; step <= STEPS; step++) {
    await page.mouse.move(x + step * STEP_PX, y)
    settled.set(x + step * STEP_PX, await settledEdge(page))
  }
  const passes: DragFigures[] = []
  for (let pass = 0; pass < PASSES; pass++) {
    await record(page, true)
    for (const px of wayOf(pass)) await page.mouse.move(x + px, y)
    await settledEdge(page)
    await record(page, false)
    passes.push(await figuresOf(page, settled))
  }
  await page.mouse.up()
  await page.context().close()
  return passes.toSorted((a, b) => median(a.latencyMs) - median(b.latencyMs))[0]!
}

/** Reads it off a profile of the main thread, sampled each half millisecond, with no probe on the page. */
async function longestTask(browser: Browser, subject: Subject, url: string): Promise<LongestTask> {
  const page = await openSubject(browser, subject, url, false)
  const waiting = new Set(await webGlNames(page))
  const { x, y } = await pickUp(page, subject)
  const session = await page.context().newCDPSession(page)
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: 500 })
  const passes: LongestTask[] = []
  for (let pass = 1; pass <= PASSES; pass++) {
    await session.send('Profiler.start')
    for (const px of wayOf(pass)) await page.mouse.move(x + px, y)
    const { profile } = await session.send('Profiler.stop')
    passes.push(longestIn(profile, waiting))
  }
  await page.mouse.up()
  await page.context().close()
  return passes.toSorted((a, b) => a.ownMs - b.ownMs)[0]!
}

/** Frames a second of a drag with one launch point, in a window of this size, on a processor slowed down so many times. */
async function frameRate(
  browser: Browser,
  subject: Subject,
  url: string,
  viewport: { readonly width: number; readonly height: number },
  rate: number,
): Promise<number> {
  const page = await openSubject(browser, subject, url, true, viewport)
  const { x, y } = await pickUp(page, subject)
  await aimProbe(page, y)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  const passes: number[] = []
  for (let pass = 1; pass <= PASSES; pass++) {
    await record(page, true)
    for (const px of wayOf(pass)) await page.mouse.move(x + px, y)
    await record(page, false)
    passes.push(await movingFramesPerSecond(page))
  }
  await page.context().close()
  return Math.max(...passes)
}

const describe = ({ latencyMs, framesLate }: DragFigures, longest: LongestTask): string =>
  [
    `latency p50 ${median(latencyMs).toFixed(0)} ms`,
    `late ${((100 * framesLate.filter((n) => n > 0).length) / Math.max(1, framesLate.length)).toFixed(0)} %`,
    `frames late p50 ${median(framesLate)}`,
    `longest task ${longest.ownMs.toFixed(0)} ms (${longest.withWaitingMs.toFixed(0)} with waiting for the renderer)`,
    `${latencyMs.length} events`,
  ].join(', ')

const addressOf = (server: PreviewServer): string => server.resolvedUrls?.local[0] ?? ''

/** @param engine What the reader wishes the map to be drawn with. */
const ownPage = (address: string, engine: EngineWish) => ({
  url: (points: string, view: View) =>
    `${address}#v=1&engine=${engine}&p=${points}&c=38,-30,3&n=15000${view === 'globe' ? '&w=globe' : ''}`,
  ready: (page: Page) => page.waitForSelector('[data-map="ready"]').then(() => undefined),
  handle: (page: Page) => page.getByRole('button', { name: /^Launch point A/ }),
})

/** Prints the frames a second of a drag on a laptop where software draws WebGL: what the page chooses, beside both engines. */
export async function benchEngines(): Promise<void> {
  const [browser, ours] = await Promise.all([
    chromium.launch(launchOptions('webgl', chromiumPath())),
    preview({ logLevel: 'silent', preview: { port: 0, host: '127.0.0.1' } }),
  ])
  try {
    for (const engine of ['auto', 'svg', 'webgl'] as const) {
      const subject = { name: engine, noWebGl: false, ...ownPage(addressOf(ours), engine) }
      const url = subject.url(POINTS[0]!, 'mercator')
      const perSecond = await frameRate(browser, subject, url, LAPTOP, 1)
      console.log(`  engine=${engine}: ${perSecond.toFixed(1)} frames/s`)
    }
  } finally {
    await browser.close()
    await ours.close()
  }
}

/** Prints the drag of the built app beside the plain way, with one, three and eight launch points, in these projections. */
export async function benchDrag(views: readonly View[]): Promise<void> {
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
  const own = ownPage(addressOf(ours), 'webgl')
  const subjects: readonly Subject[] = [
    {
      name: 'the plain way',
      noWebGl: false,
      url: (points, view) => `${addressOf(plain)}?p=${points}&c=38,-30,3&w=${view}`,
      ready: (page) => page.waitForSelector('body[data-ready]').then(() => undefined),
      handle: (page) => page.locator('.maplibregl-marker').first(),
    },
    { name: 'MapLibre engine', noWebGl: false, ...own },
    { name: 'SVG engine', noWebGl: true, ...own },
  ]
  const browsers = {
    webGl: await chromium.launch(launchOptions('webgl', chromiumPath())),
    noWebGl: await chromium.launch(launchOptions('no-webgl', chromiumPath())),
  }
  const browserOf = ({ noWebGl }: Subject) => (noWebGl ? browsers.noWebGl : browsers.webGl)
  try {
    for (const view of views) {
      for (const count of [1, 3, 8]) {
        const points = POINTS.slice(0, count).join(';')
        let plainMs = Number.NaN
        for (const subject of subjects) {
          const url = subject.url(points, view)
          const figures = await watchDrag(browserOf(subject), subject, url)
          const longest = await longestTask(browserOf(subject), subject, url)
          const latencyMs = median(figures.latencyMs)
          if (Number.isNaN(plainMs)) plainMs = latencyMs
          const ratio = `latency ${(latencyMs / plainMs).toFixed(2)} of the plain way's`
          console.log(
            `  ${view}, ${count} points, ${subject.name}: ${ratio}, ${describe(figures, longest)}`,
          )
        }
      }
      for (const subject of subjects.slice(1)) {
        const url = subject.url(POINTS[0]!, view)
        const perSecond = await frameRate(browserOf(subject), subject, url, SLOW_VIEW, 4)
        console.log(
          `  ${view}, 1 point, ${subject.name}, CPU slowed 4 times: ${perSecond.toFixed(0)} frames/s`,
        )
      }
    }
  } finally {
    await browsers.webGl.close()
    await browsers.noWebGl.close()
    await ours.close()
    await plain.close()
  }
}
