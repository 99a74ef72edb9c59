import type { Browser, Frame, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Article, engineIs, frameCode, handleIn, openSites, type Sites } from './article.ts'
import { addressHolds, handle, mapReady, middleOf } from './reader.ts'
import { LONG } from '../setup/long.ts'
import { openBrowser, serveBuild, visit, type Visit } from './visit.ts'

const LINK = 'v=1&p=52.52,13.4'

let server: Awaited<ReturnType<typeof serveBuild>>
let sites: Sites
beforeAll(async () => {
  ;[server, sites] = await Promise.all([serveBuild(), openSites()])
})
afterAll(() => Promise.all([server.close(), sites.close()]))

const item = (view: Page | Frame, name: string): Locator => view.getByRole('menuitem', { name })

/** The box that all of a menu must lie in. */
async function expectWithin(inner: Locator, outer: Locator): Promise<void> {
  const [small, large] = [(await inner.boundingBox())!, (await outer.boundingBox())!]
  expect(small.x).toBeGreaterThanOrEqual(large.x)
  expect(small.y).toBeGreaterThanOrEqual(large.y)
  expect(small.x + small.width).toBeLessThanOrEqual(large.x + large.width)
  expect(small.y + small.height).toBeLessThanOrEqual(large.y + large.height)
}

async function leave({ page, problems }: Pick<Visit, 'page' | 'problems'>): Promise<void> {
  expect(problems).toEqual([])
  await page.context().close()
}

/** The link of what a frame shows. */
const stateIn = ({ page }: Article): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        addEventListener('message', ({ data }) => {
          if (data.type === 'inf-map:state') resolve(data.link)
        })
        document
          .querySelector('iframe')!
          .contentWindow!.postMessage({ type: 'inf-map:get-state' }, '*')
      }),
  )

const restoreIn = ({ frame }: Article): Locator =>
  frame.getByRole('button', { name: 'Back to the author’s map' })

describe.each([
  // The same on MapLibre is held by tests/map/gestures.test.ts.
  ...(LONG ? ([{ engine: 'maplibre', webgl: true }] as const) : []),
  { engine: 'svg', webgl: false } as const,
])('on $engine', ({ engine, webgl }) => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser({ webgl })
  })
  afterAll(() => browser.close())

  async function open(hash: string, options: Parameters<typeof visit>[2] = {}): Promise<Visit> {
    const opened = await visit(browser, `${server.url}#${hash}`, options)
    await mapReady(opened.page)
    return opened
  }

  describe('the page', () => {
    it('has a menu at the pointer that tells what a place is, whether it is in the band, and puts a point there', async () => {
      const reader = await open(LINK, { permissions: ['clipboard-read', 'clipboard-write'] })
      const { page } = reader
      const { x, y } = await middleOf(handle(page, 'A'))
      const askThere = () => page.mouse.click(x - 20, y + 180, { button: 'right' })
      await askThere()
      const menu = page.getByRole('menu')
      await menu.waitFor()
      const box = (await menu.boundingBox())!
      expect(Math.hypot(box.x - x + 20, box.y - y - 180)).toBeLessThan(3)
      await item(page, 'What is this place?').click()
      await page.getByRole('button', { name: 'Copy' }).click()
      await page.getByText('Copied.').first().waitFor()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toMatch(/^\d+\.\d{4}° N, \d+\.\d{4}° E$/)
      await page.keyboard.press('Escape')
      await page.locator('.map-menu').waitFor({ state: 'detached' })

      await askThere()
      await item(page, 'Is it in the band?').click()
      await page.getByText(/^Yes, .* is in the band\.$/).waitFor()
      await page.mouse.click(x + 200, y + 10)
      await page.locator('.map-menu').waitFor({ state: 'detached' })

      await askThere()
      await item(page, 'Put a launch point here').click()
      await handle(page, 'B').waitFor()
      const [lat, lng] = copied.match(/[\d.]+/g)!.map(Number) as [number, number]
      await addressHolds(page, ';')
      const [, putLat, putLng] = /;([\d.]+),([\d.]+)/.exec(page.url())!.map(Number)
      expect(Math.hypot(lat - putLat!, lng - putLng!)).toBeLessThan(0.001)
      await leave(reader)
    })

    it('opens the menu by keys, in the middle or at the launch point that has the focus, and gives the focus back', async () => {
      const reader = await open(LINK)
      const { page } = reader
      const focused = () => page.evaluate(() => document.activeElement?.textContent)
      const ground = page.locator('.map-engine:not(.waiting)').locator('canvas, [tabindex="0"]')
      await ground.first().focus()
      await page.keyboard.press('Shift+F10')
      expect(await focused()).toBe('Put a launch point here')
      await page.keyboard.press('ArrowUp')
      expect(await focused()).toBe('Is it in the band?')
      await page.keyboard.press('Home')
      await page.keyboard.press('ArrowDown')
      expect(await focused()).toBe('What is this place?')
      await page.keyboard.press('Escape')
      expect(await ground.first().evaluate((map) => map === document.activeElement)).toBe(true)

      await handle(page, 'A').focus()
      await page.keyboard.press('ContextMenu')
      expect(await focused()).toBe('Show the whole rings of A')
      await page.keyboard.press('End')
      await page.keyboard.press('Enter')
      await page.getByText('A removed.').first().waitFor()
      await page.locator('.toast').getByRole('button', { name: 'Undo' }).click()
      await handle(page, 'A').waitFor()
      await leave(reader)
    })

    it('offers nothing that would change a locked map', async () => {
      const reader = await open(`${LINK}&lock=1`)
      const { page } = reader
      await page.keyboard.press('a')
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
      expect(await page.locator('.points input').count()).toBe(0)
      await page.keyboard.press('Escape')
      await page.waitForSelector('dialog', { state: 'detached' })
      const { x, y } = await middleOf(handle(page, 'A'))
      await page.mouse.click(x + 60, y + 180, { button: 'right' })
      await item(page, 'Is it in the band?').waitFor()
      expect(await page.getByRole('menuitem').count()).toBe(2)
      await page.mouse.click(x, y, { button: 'right' })
      await item(page, 'Show the whole rings of A').waitFor()
      expect(await page.getByRole('menuitem').count()).toBe(2)
      await leave(reader)
    })

    it('keeps the chosen city when a double click zooms, and lets it go after a single one', async () => {
      const reader = await open(`${LINK}&x=2950159`)
      const { page } = reader
      const { x, y } = await middleOf(handle(page, 'A'))
      await page.mouse.dblclick(x - 230, y + 130)
      await addressHolds(page, 'c=')
      expect(page.url()).toContain('x=2950159')
      expect(await page.locator('.map-engine:not(.waiting) .launch-handle').count()).toBe(1)
      await page.mouse.click(x - 225, y + 125)
      await page.waitForFunction(() => !location.hash.includes('x='))
      await leave(reader)
    })

    it.each([
      [390, 844, true],
      [1280, 800, false],
    ])('keeps the menu within the map of %i × %i px', async (width, height, hasTouch) => {
      const reader = await open(`${LINK}&l=de`, { viewport: { width, height }, hasTouch })
      const { page } = reader
      const map = page.locator('.stage-map')
      const { x, y, width: wide, height: high } = (await map.boundingBox())!
      for (const right of [0.02, 0.6]) {
        for (const down of [0.15, 0.5]) {
          await page.mouse.click(x + right * wide, y + down * high, { button: 'right' })
          await page.getByRole('menuitem').first().waitFor()
          await expectWithin(page.locator('.map-menu'), map)
          const { height: itemPx } = (await page.getByRole('menuitem').first().boundingBox())!
          expect(itemPx).toBeGreaterThanOrEqual(hasTouch ? 44 : 36)
          await page.getByRole('menuitem').last().click()
          await page.locator('.map-menu-told').waitFor()
          await expectWithin(page.locator('.map-menu'), map)
          await page.keyboard.press('Escape')
        }
      }
      await leave(reader)
    })
  })

  describe('a frame', () => {
    const ALLOWED = 'sandbox="allow-scripts" allow="fullscreen *; clipboard-write"'

    async function frameOf(attributes = ALLOWED, phone = false): Promise<Article> {
      const code = frameCode(sites.ours(`embed/v1/#${LINK}`), attributes)
      const article = await sites.article(
        browser,
        phone ? code.replace('width="700"', 'width="360"') : code,
        { hasTouch: phone, ...(phone && { viewport: { width: 390, height: 844 } }) },
      )
      await engineIs(article.frame, engine)
      return article
    }

    it('is zoomed by a double tap, and changed by a long press and a choice alone', async () => {
      const article = await frameOf(ALLOWED, true)
      const { frame, debug } = article
      const { x, y } = await handleIn(frame)
      const touch = (type: 'touchStart' | 'touchEnd', px: readonly (readonly [number, number])[]) =>
        debug.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: px.map(([left, top]) => ({ x: left, y: top })),
        })
      const at = [x - 60, y + 110] as const
      // A finger does not wait for the map before it is lifted: slow taps are no double tap.
      const tap = () => [touch('touchStart', [at]), touch('touchEnd', [])]
      await Promise.all([...tap(), ...tap()])
      await restoreIn(article).waitFor()
      expect(await stateIn(article)).toMatch(/^v=1&p=52\.52,13\.4&c=[^&]*$/)
      expect(await frame.locator('.map-engine:not(.waiting) .launch-handle').count()).toBe(1)
      await restoreIn(article).click()
      await restoreIn(article).waitFor({ state: 'detached' })
      expect(await stateIn(article)).toBe(LINK)

      await touch('touchStart', [at])
      await frame.getByRole('menu').waitFor()
      await touch('touchEnd', [])
      await item(frame, 'Put a launch point here').tap()
      await restoreIn(article).waitFor()
      expect(await stateIn(article)).toMatch(/^v=1&p=52\.52,13\.4;[\d.,-]+$/)
      await leave(article)
    })

    it('takes steps back by keys, and gives the map of its author back', async () => {
      const article = await frameOf()
      const { page, frame } = article
      const { x, y } = await handleIn(frame)
      expect(await restoreIn(article).count()).toBe(0)
      await page.mouse.click(x, y, { button: 'right' })
      await item(frame, 'Remove A').click()
      await restoreIn(article).waitFor()
      expect(await stateIn(article)).toBe('v=1&p=')
      await page.keyboard.press('Control+z')
      await restoreIn(article).waitFor({ state: 'detached' })
      expect(await stateIn(article)).toBe(LINK)

      // What the article sets is the author's, and no longer what opened the frame.
      await page.evaluate(() =>
        document
          .querySelector('iframe')!
          .contentWindow!.postMessage({ type: 'inf-map:set-state', link: 'v=1&p=40,20' }, '*'),
      )
      await frame.waitForFunction(() => document.querySelector('.answer h2')?.textContent !== '')
      await expect.poll(() => stateIn(article)).toBe('v=1&p=40,20')
      expect(await restoreIn(article).count()).toBe(0)
      await frame.locator('.map-engine:not(.waiting) .launch-handle').first().focus()
      await page.keyboard.press('Shift+ArrowUp')
      await restoreIn(article).click()
      await expect.poll(() => stateIn(article)).toBe('v=1&p=40,20')
      await leave(article)
    })

    it('fills the screen where the article allows it, and comes back', async () => {
      const article = await frameOf()
      const { page, frame } = article
      const button = frame.getByRole('button', { name: 'Full screen' })
      const before = (await frame.locator('.stage-map').boundingBox())!
      await button.click()
      await frame.getByRole('button', { name: 'Full screen', pressed: true }).waitFor()
      await expect
        .poll(async () => (await frame.locator('.stage-map').boundingBox())!.height)
        .toBeGreaterThan(before.height + 100)
      const slot = (await frame.locator('.stage-slot').boundingBox())!
      const handlePx = await handleIn(frame)
      expect(handlePx.x).toBeGreaterThan(slot.x + slot.width / 4)
      expect(handlePx.x).toBeLessThan(slot.x + (3 * slot.width) / 4)
      await button.click()
      await frame.getByRole('button', { name: 'Full screen', pressed: false }).waitFor()
      await page.waitForFunction(() => document.fullscreenElement === null)
      await leave(article)
    })

    it('has no button for the screen where the article does not allow it', async () => {
      const article = await frameOf('sandbox="allow-scripts"')
      expect(await article.frame.getByRole('button', { name: 'Zoom in' }).count()).toBe(1)
      expect(await article.frame.getByRole('button', { name: 'Full screen' }).count()).toBe(0)
      await leave(article)
    })
  })
})
