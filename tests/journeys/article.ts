import type { Browser, BrowserContextOptions, CDPSession, Frame, Page } from 'playwright-core'
import { type BareServer, serveBare } from './bare-server.ts'

/** A sub-folder with a space, as newsrooms have them. */
const PREFIX = '/a/b%20c/inf'

/** A site that serves our files, and another site whose articles hold our frames. */
export interface Sites {
  /** Address of a file of ours, e.g. `embed/v1/#v=1`. */
  ours(path: string): string
  /** A reader opens an article of the other site with `body`, and with `head` first in its head. */
  article(browser: Browser, body: string, options?: ArticleOptions): Promise<Article>
  close(): Promise<void>
}

interface ArticleOptions extends BrowserContextOptions {
  readonly head?: string
  /** Runs in every page and frame before its own scripts. */
  readonly before?: () => void
  /** Done to the page before it is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>
}

export interface Article {
  readonly page: Page
  /** The first frame. */
  readonly frame: Frame
  /** Console errors, uncaught errors, policy violations and requests to anyone else. */
  readonly problems: string[]
  readonly requests: string[]
  readonly debug: CDPSession
}

export async function openSites(): Promise<Sites> {
  const pages = new Map<string, string>()
  const [files, host]: BareServer[] = await Promise.all([
    serveBare('dist', `${PREFIX}/`),
    serveBare('/nowhere', '/none/', pages),
  ])
  const ours = (path: string): string => `${files!.origin}${PREFIX}/${path}`

  return {
    ours,
    async article(browser, body, { head = '', before, prepare, ...options } = {}) {
      const path = `/article-${pages.size}.html`
      pages.set(
        path,
        `<!doctype html><html lang="en"><head>${head}<meta charset="utf-8"><link rel="icon" href="data:,"><title>Article</title></head><body>${body}</body></html>`,
      )
      const context = await browser.newContext({
        viewport: { width: 1000, height: 800 },
        reducedMotion: 'reduce',
        ...options,
      })
      const page = await context.newPage()
      const problems: string[] = []
      const requests: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`)
      })
      page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
      page.on('request', (request) => {
        const url = request.url()
        requests.push(url)
        const isKnown = url.startsWith(ours('')) || url.includes('/article-')
        if (!isKnown && !url.startsWith('data:')) problems.push(`foreign request: ${url}`)
      })
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`)
        })
      })
      if (before) await page.addInitScript(before)
      await prepare?.(page)
      // `localhost` and `127.0.0.1` are two sites.
      // What is waited for is the frame's own map, not all twenty frames of an article.
      await page.goto(`${host!.origin.replace('127.0.0.1', 'localhost')}${path}`, {
        waitUntil: 'commit',
      })
      const element = await page.waitForSelector('iframe', { state: 'attached' })
      const frame = await element.contentFrame()
      if (!frame) throw new Error('The article has no frame')
      return { page, frame, problems, requests, debug: await context.newCDPSession(page) }
    },
    async close() {
      await Promise.all([files!.close(), host!.close()])
    },
  }
}

/** A frame as an article holds it; software draws WebGL here, which is left alone where the link does not ask for it. */
export const frameCode = (src: string, attributes = '', heightPx = 520): string =>
  `<iframe title="Map" src="${src.includes('engine=') ? src : src.replace(/#|$/, '#engine=webgl&')}" width="700" height="${heightPx}" ${attributes}></iframe>`

export const engineIs = (frame: Frame, name: 'svg' | 'maplibre'): Promise<unknown> =>
  frame.waitForSelector(`.stage-slot[data-engine="${name}"]`, {
    state: 'attached',
    timeout: 60_000,
  })

export const sentenceIn = (frame: Frame): Promise<string> =>
  frame.locator('#app .answer h2').innerText()

export const sentenceLeaves = (frame: Frame, before: string): Promise<unknown> =>
  frame.waitForFunction(
    (text) => document.querySelector<HTMLElement>('#app .answer h2')?.innerText !== text,
    before,
  )

/** The middle of launch point A, in px of the page. */
export async function handleIn(frame: Frame): Promise<{ x: number; y: number }> {
  const box = await frame.locator('.map-engine:not(.waiting) .launch-handle').first().boundingBox()
  if (!box) throw new Error('There is no handle')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Drags launch point A by px of the page. */
export async function dragHandle(
  { page, frame }: Article,
  rightPx: number,
  downPx: number,
): Promise<void> {
  const { x, y } = await handleIn(frame)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + rightPx / 2, y + downPx / 2)
  await page.mouse.move(x + rightPx, y + downPx)
  await page.mouse.up()
}
