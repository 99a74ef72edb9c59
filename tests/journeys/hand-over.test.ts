import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressHolds, answer, countsIn, handle, mapReady, middleOf } from './reader.ts'
import { LONG } from '../setup/long.ts'
import { openBrowser, serveBuild, SMALL, visit, WITHOUT_WEBGL } from './visit.ts'

let browser: Browser
let plain: Browser
let server: Awaited<ReturnType<typeof serveBuild>>
beforeAll(async () => {
  ;[browser, plain, server] = await Promise.all([
    openBrowser({ webgl: true }),
    openBrowser(),
    serveBuild(),
  ])
})
afterAll(() => Promise.all([browser.close(), plain.close(), server.close()]))

const APP = /assets\/page-[^/]*\.js/
const MAPLIBRE = /assets\/engine-[^/]*\.js/

/** Keeps scripts back until they are let through. */
class Gate {
  readonly #waiting: Route[] = []
  readonly #scripts: RegExp
  #isOpen = false

  constructor(scripts: RegExp) {
    this.#scripts = scripts
  }

  async shut(page: Page): Promise<void> {
    await page.route(this.#scripts, async (route) => {
      if (this.#isOpen) await route.continue()
      else this.#waiting.push(route)
    })
  }

  async open(): Promise<void> {
    this.#isOpen = true
    await Promise.all(this.#waiting.map((route) => route.continue()))
  }
}

/** The map is drawn before its font has come. */
const fontAfterMap = (page: Page) =>
  page.route(/\.woff2/, async (route) => {
    await page.waitForSelector('.first-map text, .map-engine', { state: 'attached' })
    await route.continue()
  })

const without = (missing: RegExp) => (page: Page) => page.route(missing, (route) => route.abort())

const engineIs = (page: Page, name: 'svg' | 'maplibre'): Promise<unknown> =>
  page.waitForSelector(`.stage-slot[data-engine="${name}"]`, { state: 'attached', timeout: 60_000 })

interface Places {
  readonly [what: string]: readonly [x: number, y: number]
}

/** Middles of discs, ring labels and the chosen city's ring on the screen, in the first picture and in either engine. */
const placesOn = (page: Page): Promise<Places> =>
  page.evaluate(() => {
    const signs = {
      disc: '.first-map circle + text, .launch-handle:not([hidden])',
      ring: '.first-map text:has(textPath), .ring-labels text',
      chosen: '.chosen-ring[visibility="visible"]',
    }
    return Object.fromEntries(
      Object.entries(signs).flatMap(([what, selector]) =>
        [...document.querySelectorAll(selector)]
          .filter((sign) => !sign.closest('.waiting'))
          .map((sign, index) => {
            const { left, right, top, bottom } = sign.getBoundingClientRect()
            const name = `${what} ${index} ${sign.textContent}`
            return [name, [(left + right) / 2, (top + bottom) / 2] as const]
          }),
      ),
    )
  })

/** The same things, none of them farther from where it was than 2 px. */
function expectNoJump(before: Places, after: Places): void {
  expect(Object.keys(after).toSorted()).toEqual(Object.keys(before).toSorted())
  const jumps = Object.entries(before).map(([what, [x, y]]) => {
    const [toX = NaN, toY = NaN] = after[what] ?? []
    return { what, px: Math.hypot(toX - x, toY - y) }
  })
  expect(jumps.filter(({ px }) => !(px <= 2))).toEqual([])
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** With MapLibre as well where two engines are likeliest to differ. */
const LINKS = [
  ['the default view', '', {}, false],
  ['two launch points on a globe', 'p=59.56,150.8;54.71,20.51&w=globe', {}, true],
  ['a camera of its own, over the antimeridian', 'p=66,-179.9&c=66,178,2.6', {}, false],
  ['miles, a smaller choice of cities', 'p=52.5,13.4&n=1000000&u=mi', {}, false],
  ['a phone', 'p=37.0,14.6', { viewport: { width: 390, height: 844 }, hasTouch: true }, false],
] as const

describe('the first picture', () => {
  it.each(LINKS)('stands where the app puts it: %s', async (_name, link, options, isBoth) => {
    const hasMapLibre = !WITHOUT_WEBGL && (LONG || isBoth)
    const [app, mapLibre] = [new Gate(APP), new Gate(MAPLIBRE)]
    // Smaller cities name a point anew; they never come here.
    const smaller = new Gate(/cities-core-2/)
    const reader = hasMapLibre ? browser : plain
    const { page, problems } = await visit(reader, `${server.url}#${link}`, options, (opened) =>
      Promise.all([
        fontAfterMap(opened),
        ...[app, mapLibre, smaller].map((gate) => gate.shut(opened)),
      ]),
    )
    await page.waitForSelector('.first-map text')
    await page.evaluate(() => document.fonts.ready)
    await page.evaluate(() => new Promise(requestAnimationFrame))
    const sentence = await page.locator('#first .answer').innerText()
    const first = await placesOn(page)
    expect(Object.keys(first).length).toBeGreaterThan(1)
    await app.open()
    await page.waitForSelector('#first', { state: 'detached' })
    expectNoJump(first, await placesOn(page))
    const words = page.locator('.answer h2, .answer > p:not(.answer-chosen)')
    expect(oneLine((await words.allInnerTexts()).join(' '))).toBe(oneLine(sentence))
    if (hasMapLibre) {
      await mapLibre.open()
      await engineIs(page, 'maplibre')
      expectNoJump(first, await placesOn(page))
    }
    expect(await page.locator('.map-engine').count()).toBe(1)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('stays, and says so, when the app cannot be loaded', async () => {
    const { page } = await visit(plain, server.url, {}, without(APP))
    await page.waitForSelector('.first-trouble', { state: 'visible' })
    expect(await page.locator('.first-map').isVisible()).toBe(true)
    expect(await page.locator('#first h2').textContent()).toContain('From Kaliningrad')
    await page.context().close()
  })
})

/** As a graphics card gives up; the page then has a `giveBack()`. */
const loseContext = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const canvas = document.querySelector('canvas')
    const lose = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    if (!lose) throw new Error('This context cannot be lost')
    Object.assign(window, { giveBack: () => lose.restoreContext() })
    lose.loseContext()
  })

describe.skipIf(WITHOUT_WEBGL)('the two engines', () => {
  it('let a reader drag before MapLibre is there, and change places when nothing is held', async () => {
    const mapLibre = new Gate(MAPLIBRE)
    const shut = (opened: Page) => mapLibre.shut(opened)
    const { page, problems } = await visit(browser, server.url, SMALL, shut)
    await engineIs(page, 'svg')
    const { x, y } = await middleOf(handle(page, 'A'))
    const [before, sentence] = [await countsIn(page), await answer(page).textContent()]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y + 60, { steps: 4 })
    await page.waitForFunction(
      (text) => document.querySelector('.answer h2')?.textContent !== text,
      sentence,
    )
    await mapLibre.open()
    await page.waitForSelector('.map-engine[data-engine="maplibre"] canvas', { state: 'attached' })
    await page.mouse.move(x + 120, y + 90, { steps: 8 })
    expect(await page.locator('.stage-slot').getAttribute('data-engine')).toBe('svg')
    const held120 = await middleOf(handle(page, 'A'))
    expect(Math.hypot(held120.x - x - 120, held120.y - y - 90)).toBeLessThan(6)
    await page.mouse.up()
    await engineIs(page, 'maplibre')
    const placed = await middleOf(handle(page, 'A'))
    expect(Math.hypot(placed.x - x - 120, placed.y - y - 90)).toBeLessThan(2)
    expect(await countsIn(page)).not.toEqual(before)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('hand back when the context is lost, and over again when it is back; the focus stays', async () => {
    const { page } = await visit(browser, `${server.url}#x=2950159`, SMALL)
    const focused = () => page.evaluate(() => document.activeElement?.ariaLabel)
    await handle(page, 'A').focus()
    await mapReady(page)
    await engineIs(page, 'maplibre')
    expect(await focused()).toContain('Launch point A')
    const before = await placesOn(page)
    await loseContext(page)
    await engineIs(page, 'svg')
    expectNoJump(before, await placesOn(page))
    expect(await focused()).toContain('Launch point A')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Enter')
    await addressHolds(page, 'p=')
    await page.evaluate(() => new Promise(requestAnimationFrame))
    const moved = await placesOn(page)
    expect(moved['disc 0 A']).not.toEqual(before['disc 0 A'])
    await page.evaluate(() => (window as unknown as { giveBack(): void }).giveBack())
    await engineIs(page, 'maplibre')
    expectNoJump(moved, await placesOn(page))
    expect(await focused()).toContain('Launch point A')

    // In the middle of a drag what is held stays where it is.
    const link = page.url()
    const { x, y } = await middleOf(handle(page, 'A'))
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 40, y + 30, { steps: 4 })
    await page.waitForSelector('.launch-handle.held')
    await loseContext(page)
    await engineIs(page, 'svg')
    await page.waitForFunction((old) => location.href !== old, link)
    await page.mouse.up()
    await page.waitForSelector('.map-engine:not(.waiting) .launch-handle:not(.held)')
    const placed = await middleOf(handle(page, 'A'))
    expect(Math.hypot(placed.x - x - 40, placed.y - y - 30)).toBeLessThan(6)
    await page.context().close()
  })

  it('go on without MapLibre when its script or its worker cannot be had', async () => {
    for (const missing of [MAPLIBRE, /maplibre-gl-worker/]) {
      const { page } = await visit(browser, server.url, SMALL, without(missing))
      await mapReady(page)
      expect(await page.locator('.stage-slot').getAttribute('data-engine')).toBe('svg')
      expect(await page.locator('.map-engine').count()).toBe(1)
      await handle(page, 'A').press('Delete')
      await page.waitForSelector('.launch-handle', { state: 'detached' })
      await page.context().close()
    }
  })

  it('show true distances on SVG, and the other views on MapLibre again', async () => {
    const { page, problems } = await visit(browser, `${server.url}#w=true`, SMALL)
    await mapReady(page)
    expect(await page.locator('.stage-slot').getAttribute('data-engine')).toBe('svg')
    await page.evaluate(() => {
      location.hash = '#w=globe'
    })
    await engineIs(page, 'maplibre')
    const before = await middleOf(handle(page, 'A'))
    await page.evaluate(() => {
      location.hash = '#w=true'
    })
    await engineIs(page, 'svg')
    expect(await middleOf(handle(page, 'A'))).toBeDefined()
    expect(before.x).toBeGreaterThan(0)
    expect(problems).toEqual([])
    await page.context().close()
  })
})
