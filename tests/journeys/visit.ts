import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { chromiumPath } from '../browser-path.mjs'
import { launchOptions } from '../setup/chromium.ts'
import { LONG } from '../setup/long.ts'
import '../setup/provided.ts'

/** `WEBGL=off npx vitest run tests/journeys` tries every journey on a machine without WebGL; what is about MapLibre itself is left out. */
export const WITHOUT_WEBGL = process.env['WEBGL'] === 'off'

/** The engine that paints in the end. */
export const LAST_ENGINE = WITHOUT_WEBGL ? 'svg' : 'maplibre'

/** For journeys that are the same on both engines: MapLibre, which software draws slowly, is tried when there is time. */
export const LIKE_ENGINES: readonly (readonly [name: string, { readonly webgl?: boolean }])[] = [
  ['SVG', {}],
  ...(LONG ? ([['MapLibre', { webgl: true }]] as const) : []),
]

/**
 * With WebGL2 drawn in software where a journey is about MapLibre, else with none, which is many times faster.
 * @param whole Chromium as readers have it, whose paper and whose letters are not those of the one without a window.
 */
export function openBrowser({ webgl = false, whole = false } = {}): Promise<Browser> {
  const graphics = webgl && !WITHOUT_WEBGL ? 'webgl' : 'no-webgl'
  return chromium.launch(launchOptions(graphics, whole ? chromiumPath() : undefined))
}

/** The built app, on a server that all tests of a run share. */
export async function serveBuild(): Promise<{ url: string; close(): Promise<void> }> {
  const url = inject('dist')
  if (!url) throw new Error('There is no dist/: npm run build')
  return { url, close: async () => {} }
}

/** What the map is drawn with: software draws WebGL here, which the page leaves alone where nobody asks for it. */
interface Wish {
  readonly engine?: 'auto' | 'svg' | 'webgl'
}

/** What the reader wished for before, as the page keeps it. */
const wishFor = (page: Page, engine: NonNullable<Wish['engine']>): Promise<unknown> =>
  page.addInitScript((wish) => {
    try {
      const key = 'banned-band.preferences'
      if (localStorage.getItem(key) === null) {
        localStorage.setItem(key, JSON.stringify({ engine: wish }))
      }
    } catch {
      // A reader whose storage is blocked has no wish.
    }
  }, engine)

export interface Visit {
  readonly page: Page
  /** Console errors, uncaught errors, policy violations and requests to any other host; a clean visit has none. */
  readonly problems: string[]
  /** Addresses of everything requested. */
  readonly requests: string[]
}

/** A small window, whose frames take little even where software draws them. */
export const SMALL = { viewport: { width: 760, height: 420 } }

/**
 * A new reader with an empty profile opens `url`.
 * @param prepare Done to the page before it is opened.
 */
export async function visit(
  browser: Browser,
  url: string,
  { engine = 'webgl', ...options }: BrowserContextOptions & Wish = {},
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 920, height: 600 },
    reducedMotion: 'reduce',
    // It loads all the page's files, which only its own test waits for.
    serviceWorkers: 'block',
    ...options,
  })
  const page = await context.newPage()
  const problems: string[] = []
  const requests: string[] = []
  const { origin } = new URL(url)
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    requests.push(request.url())
    if (!request.url().startsWith('data:') && new URL(request.url()).origin !== origin) {
      problems.push(`foreign request: ${request.url()}`)
    }
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(
        `policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`,
      )
    })
  })
  await wishFor(page, engine)
  await prepare(page)
  await page.goto(url)
  return { page, problems, requests }
}

/** The reader of a visit opens another address; what loaded once comes from the cache. */
export async function openAgain(page: Page, url: string): Promise<void> {
  // From one hash to another of the same page nothing is loaded.
  await page.goto('about:blank')
  await page.goto(url)
}
