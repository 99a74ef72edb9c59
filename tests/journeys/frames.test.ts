import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BareServer, serveBare } from './bare-server.ts'
import { openBrowser } from './visit.ts'

/** A sub-folder with a space, as newsrooms have them. */
const PREFIX = '/a/b%20c/inf'
const LINK = 'v=1&p=54.71,20.51'
const WORDPRESS = `${LINK}#?secret=abc123XYZ0`

const HARDENED =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals'

/** How articles hold a frame: attributes, and what stands behind the address. */
const KINDS: Readonly<Record<string, { attributes: string; hash: string; search?: string }>> = {
  'a plain frame': { attributes: '', hash: LINK },
  'our own hardened code': { attributes: `sandbox="${HARDENED}"`, hash: LINK },
  'a sandbox with scripts alone': { attributes: 'sandbox="allow-scripts"', hash: LINK },
  'a sandbox with its origin': {
    attributes: 'sandbox="allow-scripts allow-same-origin"',
    hash: LINK,
  },
  WordPress: { attributes: 'sandbox="allow-scripts" security="restricted"', hash: WORDPRESS },
  AMP: { attributes: 'sandbox="allow-scripts" scrolling="no"', hash: `${LINK}#amp=1` },
}

let browser: Browser
let files: BareServer
let host: BareServer
const pages = new Map<string, string>()

beforeAll(async () => {
  ;[browser, files, host] = await Promise.all([
    openBrowser(),
    serveBare('dist', `${PREFIX}/`),
    serveBare('/nowhere', '/none/', pages),
  ])
})
afterAll(async () => {
  await browser.close()
  await Promise.all([files.close(), host.close()])
})

const frameAddress = (hash: string, path = 'embed/v1/'): string =>
  `${files.origin}${PREFIX}/${path}#${hash}`

interface Article {
  readonly page: Page
  readonly frame: Frame
  readonly problems: string[]
}

/** A reader opens an article of another site (`localhost` and `127.0.0.1` are two sites) that holds `body`. */
async function article(body: string, phone = false): Promise<Article> {
  const path = `/article-${pages.size}.html`
  pages.set(
    path,
    `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Article</title>${body}`,
  )
  const context = await browser.newContext({
    viewport: phone ? { width: 390, height: 844 } : { width: 1000, height: 800 },
    hasTouch: phone,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') {
      problems.push(`console: ${message.text()}`)
    }
  })
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    const isOwn = url.startsWith(`${files.origin}${PREFIX}/`) || url.includes(path)
    if (!isOwn && !url.startsWith('data:')) {
      problems.push(`foreign request: ${url}`)
    }
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  await page.goto(`${host.origin.replace('127.0.0.1', 'localhost')}${path}`)
  const element = await page.waitForSelector('iframe')
  const frame = await element.contentFrame()
  if (!frame) throw new Error('The article has no frame')
  return { page, frame, problems }
}

const frameCode = (src: string, attributes = '', heightPx = 520): string =>
  `<iframe title="Map" src="${src}" width="700" height="${heightPx}" ${attributes}></iframe>`

const engineIs = (frame: Frame, name: 'svg' | 'maplibre'): Promise<unknown> =>
  frame.waitForSelector(`.stage-slot[data-engine="${name}"]`, { timeout: 60_000 })

const sentence = (frame: Frame): Promise<string> => frame.locator('#app .answer h2').innerText()

/** Drags launch point A by px of the page. */
async function drag({ page, frame }: Article, rightPx: number, downPx: number): Promise<void> {
  const box = await frame.locator('.map-engine:not(.waiting) .launch-handle').first().boundingBox()
  if (!box) throw new Error('There is no handle')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + rightPx / 2, y + downPx / 2)
  await page.mouse.move(x + rightPx, y + downPx)
  await page.mouse.up()
}

const changesFrom = (frame: Frame, before: string): Promise<unknown> =>
  frame.waitForFunction(
    (text) => document.querySelector<HTMLElement>('#app .answer h2')?.innerText !== text,
    before,
  )

describe.each(Object.entries(KINDS))('in %s', (_, { attributes, hash }) => {
  it('draws, and a drag moves the verdicts in both engines, with nothing to complain of', async () => {
    const opened = await article(frameCode(frameAddress(hash), attributes))
    const { page, frame, problems } = opened
    await engineIs(frame, 'svg')
    expect(await sentence(frame)).toContain('From Kaliningrad, 767 of 823')
    await engineIs(frame, 'maplibre')
    const first = await sentence(frame)
    await drag(opened, 60, 40)
    await changesFrom(frame, first)
    expect(await sentence(frame)).toMatch(/^From .* of 823 cities/)
    expect(problems).toEqual([])
    await page.context().close()
  })
})
