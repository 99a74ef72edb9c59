import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SANDBOX } from '../../src/embed/frame-rights.ts'
import {
  dragHandle,
  engineIs,
  frameCode,
  handleIn,
  openSites,
  sentenceIn,
  sentenceLeaves,
  type Sites,
} from './article.ts'
import { LONG } from '../setup/long.ts'
import { openBrowser, LAST_ENGINE, WITHOUT_WEBGL } from './visit.ts'

const LINK = 'v=1&p=54.71,20.51'
const WORDPRESS = `${LINK}#?secret=abc123XYZ0`
const HARDENED = `sandbox="${SANDBOX}"`

/** How articles hold a frame: attributes, and what stands behind the address. */
const KINDS: Readonly<Record<string, readonly [attributes: string, hash: string]>> = {
  'a plain frame': ['', LINK],
  'our own hardened code': [HARDENED, LINK],
  'a sandbox with scripts alone': ['sandbox="allow-scripts"', LINK],
  'a sandbox with its origin': ['sandbox="allow-scripts allow-same-origin"', LINK],
  WordPress: ['sandbox="allow-scripts" security="restricted"', WORDPRESS],
  AMP: ['sandbox="allow-scripts" scrolling="no"', `${LINK}#amp=1`],
}

/** MapLibre's worker asks what a frame's origin allows: the strictest is tried with it. */
const BOTH_ENGINES = new Set(['our own hardened code'])

interface Point {
  readonly x: number
  readonly y: number
}

let browser: Browser
let plain: Browser
let sites: Sites
beforeAll(async () => {
  ;[browser, plain, sites] = await Promise.all([
    openBrowser({ webgl: true }),
    openBrowser(),
    openSites(),
  ])
})
afterAll(() => Promise.all([browser.close(), plain.close(), sites.close()]))

describe.each(Object.entries(KINDS))('in %s', (kind, [attributes, hash]) => {
  const hasBoth = !WITHOUT_WEBGL && (LONG || BOTH_ENGINES.has(kind))
  it('draws, and a drag moves the verdicts, with nothing to complain of', async () => {
    const code = frameCode(sites.ours(`embed/v1/#${hash}`), attributes)
    const opened = await sites.article(hasBoth ? browser : plain, code)
    const { page, frame, problems } = opened
    await engineIs(frame, 'svg')
    const first = await sentenceIn(frame)
    expect(first).toContain('From Kaliningrad, 767 of 823')
    await dragHandle(opened, 40, 30)
    await sentenceLeaves(frame, first)
    if (hasBoth) {
      await engineIs(frame, 'maplibre')
      const second = await sentenceIn(frame)
      await dragHandle(opened, 60, 40)
      await sentenceLeaves(frame, second)
    }
    expect(await sentenceIn(frame)).toMatch(/^From .* of 823 cities/)
    expect(problems).toEqual([])
    expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] })
    await page.context().close()
  })
})

it('speaks the language that its link asks for, in a sandbox too', async () => {
  const code = frameCode(sites.ours('embed/v1/#v=1&l=uk'), HARDENED)
  const { page, frame, problems } = await sites.article(plain, code)
  await engineIs(frame, 'svg')
  await frame.locator('.answer h2', { hasText: 'Калінінград' }).waitFor()
  expect(await frame.evaluate(() => document.documentElement.lang)).toBe('uk')
  expect(problems).toEqual([])
  await page.context().close()
})

it.each(['embed/', 'embed/v1/'])('lets nothing in that is not ours: /%s', async (path) => {
  const code = frameCode(sites.ours(`${path}#${LINK}`), HARDENED)
  const { page, frame } = await sites.article(plain, code)
  await engineIs(frame, 'svg')
  const refused = await frame.evaluate(async () => {
    const directives = new Set<string>()
    const all = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        directives.add(effectiveDirective)
        if (directives.has('img-src') && directives.has('style-src-elem')) resolve()
      })
    })
    const acts = [
      () => (document.createElement('script').src = 'https://elsewhere.example/x.js'),
      () => (document.createElement('script').src = 'data:text/javascript,alert(1)'),
      () => (document.createElement('script').text = 'alert(1)'),
      () => (document.createElement('div').innerHTML = '<b>x</b>'),
      () => new Worker('data:text/javascript,postMessage(1)'),
    ]
    const errors = acts.map((act) => {
      try {
        return `Allowed: ${String(act())}`
      } catch (error) {
        return String(error)
      }
    })
    new Image().src = 'https://elsewhere.example/x.png'
    const style = document.createElement('style')
    style.textContent = 'body { display: none }'
    document.head.append(style)
    await all
    return { errors, directives: [...directives] }
  })
  expect(refused.errors.filter((error) => !error.startsWith('TypeError'))).toEqual([])
  expect(refused.directives).toContain('require-trusted-types-for')
  expect(await frame.locator('body').evaluate((body) => getComputedStyle(body).display)).toBe(
    'block',
  )
  await page.context().close()
})

describe('without MapLibre', () => {
  it('stays with SVG for a reader who saves data, and asks for no engine', async () => {
    const { page, frame, problems, requests } = await sites.article(
      browser,
      frameCode(sites.ours(`embed/#engine=auto&${LINK}`)),
      {
        before: () => {
          Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
        },
      },
    )
    await frame.waitForSelector('.stage-slot[data-map="ready"][data-engine="svg"]')
    expect(requests.filter((url) => url.includes('/maplibre-engine-'))).toEqual([])
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('stays with SVG where there is no WebGL2, and asks for no engine', async () => {
    const code = frameCode(sites.ours(`embed/#${LINK}`), 'sandbox="allow-scripts"')
    const opened = await sites.article(plain, code)
    const { page, frame, problems, requests } = opened
    await frame.waitForSelector('.stage-slot[data-map="ready"][data-engine="svg"]')
    const before = await sentenceIn(frame)
    await dragHandle(opened, 60, 40)
    await sentenceLeaves(frame, before)
    expect(requests.filter((url) => url.includes('/maplibre-engine-'))).toEqual([])
    expect(problems).toEqual([])
    await page.context().close()
  })
})

describe('in an article that scrolls', () => {
  const BELOW = '<p style="height:900px">Below</p>'
  const longArticle = (code: string) => `<p style="height:300px">Above</p>${code}${BELOW}${BELOW}`

  it('leaves the wheel to the article, and zooms with Ctrl', async () => {
    const code = frameCode(sites.ours(`embed/v1/#${LINK}`), HARDENED)
    const opened = await sites.article(browser, longArticle(code))
    const { page, frame } = opened
    for (const engine of ['svg', LAST_ENGINE] as const) {
      await engineIs(frame, engine)
      await page.evaluate(() => window.scrollTo(0, 0))
      const { x, y } = await handleIn(frame)
      await page.mouse.move(x + 120, y + 60)
      // It is seen for a moment only.
      const hint = frame.waitForSelector('.page-hint.shown')
      await page.mouse.wheel(0, 120)
      await page.waitForFunction(() => window.scrollY > 50)
      await hint
      expect(await frame.evaluate(() => location.hash)).not.toContain('c=')
    }
    await page.evaluate(() => window.scrollTo(0, 0))
    const { x, y } = await handleIn(frame)
    await page.mouse.move(x + 120, y + 60)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -200)
    await page.keyboard.up('Control')
    await frame.waitForFunction(() => location.hash.includes('c='))
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    await page.context().close()
  })

  it('leaves one finger to the article, but not on a launch point', async () => {
    const code = frameCode(sites.ours(`embed/v1/#${LINK}`), HARDENED).replace('700', '360')
    const opened = await sites.article(plain, longArticle(code), {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    })
    const { page, frame, debug } = opened
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: Point[]) =>
      debug.send('Input.dispatchTouchEvent', { type, touchPoints: at })
    /** @param between Waited for after each event: no finger is faster than the screen. */
    const swipe = async (
      { x, y }: Point,
      upPx: number,
      between: () => Promise<unknown>,
    ): Promise<void> => {
      await touch('touchStart', [{ x, y }])
      await between()
      for (let step = 1; step <= 6; step++) {
        await touch('touchMove', [{ x, y: y - (step * upPx) / 6 }])
        await between()
      }
      await touch('touchEnd', [])
    }
    const frameDrawn = () => frame.evaluate(() => new Promise(requestAnimationFrame))
    const articleDrawn = () => page.evaluate(() => new Promise(requestAnimationFrame))
    const scrolled = () => page.evaluate(() => window.scrollY)
    await engineIs(frame, 'svg')
    const sentence = await sentenceIn(frame)
    const at = await handleIn(frame)
    const beside = { x: at.x + 90, y: at.y + 90 }
    await expect
      .poll(
        async () => {
          await swipe(at, 40, frameDrawn)
          return sentenceIn(frame)
        },
        { timeout: 60_000 },
      )
      .not.toBe(sentence)
    expect(await scrolled()).toBe(0)
    const hash = await frame.evaluate(() => location.hash)
    await expect
      .poll(
        async () => {
          await swipe(beside, 120, articleDrawn)
          return scrolled()
        },
        { timeout: 60_000 },
      )
      .toBeGreaterThan(40)
    expect(await frame.evaluate(() => location.hash)).toBe(hash)
    await page.context().close()
  })

  it.skipIf(WITHOUT_WEBGL)('says the same of fingers in MapLibre', async () => {
    const code = frameCode(sites.ours(`embed/v1/#${LINK}`), HARDENED)
    const { page, frame } = await sites.article(browser, longArticle(code), { hasTouch: true })
    await engineIs(frame, LAST_ENGINE)
    const actionOf = (selector: string) =>
      frame
        .locator(`.map-engine:not(.waiting) ${selector}`)
        .evaluate((element) => getComputedStyle(element).touchAction)
    expect(await actionOf('canvas.maplibregl-canvas')).toBe('pan-x pan-y')
    expect(await actionOf('.launch-handle')).toBe('none')
    await page.context().close()
  })
})

describe('beside other frames', () => {
  // Browsers keep some sixteen contexts of WebGL.
  const count = LONG ? 20 : 3
  it(`loses no map among ${count}, and gives back what is out of sight`, async () => {
    const code = frameCode(
      sites.ours(`embed/v1/#${LINK}`),
      `${HARDENED} loading="eager"`,
      360,
    ).replace('width="700"', 'width="360"')
    const { page, problems } = await sites.article(
      browser,
      `<style>iframe { display: block; margin-block-end: 300px }</style>${code.repeat(count)}`,
    )
    await expect.poll(() => page.frames().length).toBe(count + 1)
    const frames = page.frames().slice(1)
    await Promise.all(frames.map((frame) => engineIs(frame, 'svg')))
    await engineIs(frames[0]!, LAST_ENGINE)
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await engineIs(frames[count - 1]!, LAST_ENGINE)
    await engineIs(frames[0]!, 'svg')
    for (const frame of frames) {
      expect(await frame.locator('.map-engine:not(.waiting) .launch-handle').count()).toBe(1)
    }
    expect(problems).toEqual([])
    await page.context().close()
  })
})

it('is drawn as lines when the article is printed', async () => {
  const code = frameCode(sites.ours(`embed/v1/#${LINK}`), HARDENED)
  const { page, frame, problems } = await sites.article(plain, code)
  await engineIs(frame, 'svg')
  await frame.waitForSelector('[data-map="ready"]')
  await frame.evaluate(() =>
    addEventListener('beforeprint', () =>
      // After the page's own listener.
      queueMicrotask(() => {
        document.documentElement.dataset['printed'] = String(
          document.querySelectorAll('.paper-map path').length,
        )
      }),
    ),
  )
  await page.pdf()
  const paths = await frame.evaluate(() => Number(document.documentElement.dataset['printed']))
  expect(paths).toBeGreaterThan(20)
  expect(problems).toEqual([])
  await page.context().close()
})

it('moves nothing when the app takes the place of its first picture', async () => {
  const code = frameCode(sites.ours(`embed/v1/#${LINK}`), HARDENED)
  const { page, frame } = await sites.article(plain, code, {
    before: () => {
      const shifts: { at: number; value: number }[] = []
      Object.assign(globalThis, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          shifts.push({ at: entry.startTime, value: (entry as unknown as { value: number }).value })
        }
      }).observe({ type: 'layout-shift', buffered: true })
    },
  })
  await engineIs(frame, 'svg')
  const { all, since } = await frame.evaluate(() => {
    const { shifts } = globalThis as unknown as { shifts: { at: number; value: number }[] }
    const sum = (from: number) =>
      shifts.reduce((total, { at, value }) => (at >= from ? total + value : total), 0)
    return { all: sum(0), since: sum(performance.getEntriesByName('app')[0]!.startTime - 1) }
  })
  console.log(
    `Layout shift in the frame: ${all.toFixed(4)} in all, ${since.toFixed(4)} from the app on`,
  )
  expect(since).toBe(0)
  await page.context().close()
})
