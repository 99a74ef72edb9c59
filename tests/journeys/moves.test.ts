import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressHolds, answer, handle, mapReady, middleOf } from './reader.ts'
import { LONG } from '../setup/long.ts'
import { openBrowser, serveBuild, SMALL, visit, type Visit } from './visit.ts'

const MOVING = { reducedMotion: 'no-preference' } as const

async function leave({ page, problems }: Visit): Promise<void> {
  await page.context().close()
  expect(problems).toEqual([])
}

const choose = (page: Page, view: string) =>
  page.getByLabel('View of the Earth').selectOption({ label: view })

const scaleBar = async (page: Page) => {
  const bar = page.locator('.scale-bar')
  return { label: await bar.textContent(), widthPx: (await bar.boundingBox())!.width }
}

/** From now on keeps where the launch point's disc was seen, frame by frame, and how many pictures faded. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = { places: new Set<number>(), veils: 0 }
    Object.assign(globalThis, { seen })
    const look = () => {
      const { x = 0 } = document.querySelector('.launch-handle')?.getBoundingClientRect() ?? {}
      seen.places.add(Math.round(x))
      requestAnimationFrame(look)
    }
    look()
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          if (node instanceof Element && node.parentElement?.closest('.map-veil')) continue
          if (node instanceof Element && node.matches('.map-veil')) seen.veils += 1
        }
      }
    }).observe(document.body, { childList: true, subtree: true })
  })

const seen = (page: Page): Promise<{ places: number; veils: number }> =>
  page.evaluate(() => {
    const { places, veils } = (
      globalThis as unknown as { seen: { places: Set<number>; veils: number } }
    ).seen
    return { places: places.size, veils }
  })

const caption = (page: Page) => page.locator('.growth-caption')
const start = (page: Page) =>
  page.getByRole('button', { name: 'Show how the band grows' }).first().click()
const ringLabels = async (page: Page) =>
  [
    ...new Set(await page.locator('.map-engine:not(.waiting) .ring-labels text').allTextContents()),
  ].toSorted()

describe.each([
  { engine: 'MapLibre', webgl: true },
  { engine: 'SVG', webgl: false },
])('with $engine', ({ engine, webgl }) => {
  /** What does not depend on the engine is tried on one. */
  const isTriedHere = LONG || engine === 'SVG'
  let browser: Browser
  let server: Awaited<ReturnType<typeof serveBuild>>

  beforeAll(async () => {
    browser = await openBrowser({ webgl })
    server = await serveBuild()
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  async function open(
    hash = '',
    options: Parameters<typeof visit>[2] = {},
    prepare?: Parameters<typeof visit>[3],
  ): Promise<Visit> {
    const opened = await visit(browser, `${server.url}${hash}`, options, prepare)
    await mapReady(opened.page)
    return opened
  }

  const placesOnTheWay = async (options: Parameters<typeof visit>[2]): Promise<number> => {
    const reader = await open('#v=1&c=48,8,4', { ...SMALL, ...options }, (page) =>
      page.clock.install(),
    )
    const { page } = reader
    await watch(page)
    // Time goes on by steps: a map that software draws slowly has as many frames as a fast one.
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000))
    await page.getByRole('button', { name: /^Show the whole rings of A/ }).click()
    await expect
      .poll(
        async () => {
          await page.clock.runFor(150)
          return page.url()
        },
        { timeout: 20_000 },
      )
      .not.toContain('c=48,8,4')
    const [, lng = ''] = /c=[-\d.]+,([-\d.]+)/.exec(page.url()) ?? []
    expect(Math.abs(Number(lng) - 20.5)).toBeLessThan(1)
    const { places } = await seen(page)
    await leave(reader)
    return places
  }

  describe('views', () => {
    it.runIf(isTriedHere)(
      'are three, and keep showing the whole rings to who has not moved the map',
      async () => {
        const reader = await open()
        const { page } = reader
        for (const [view, word] of [
          ['Globe', 'w=globe'],
          ['True distances from A', 'w=true'],
        ] as const) {
          await choose(page, view)
          await addressHolds(page, word)
          await page
            .locator('.map-engine:not(.waiting) .ring-labels')
            .getByText('5,500 km')
            .first()
            .waitFor()
        }
        await choose(page, 'Flat map')
        await page.waitForFunction(() => !location.hash.includes('w='))
        expect(page.url()).not.toContain('c=')
        await leave(reader)
      },
    )

    it('keep the size of what is in the middle, one picture fading into the other', async () => {
      const reader = await open('#v=1&c=56,24,3.4', { ...SMALL, ...MOVING })
      const { page } = reader
      const flat = await scaleBar(page)
      await watch(page)
      await choose(page, 'Globe')
      await addressHolds(page, 'w=globe')
      await page.waitForFunction(() => document.querySelector('.map-veil') === null)
      expect((await seen(page)).veils).toBe(1)
      const round = await scaleBar(page)
      expect(round.label).toBe(flat.label)
      expect(Math.abs(round.widthPx / flat.widthPx - 1)).toBeLessThan(0.02)
      expect(page.url()).toContain('c=56,24,3.4')
      await leave(reader)
    })

    it.runIf(isTriedHere)('change at once under reduced motion', async () => {
      const reader = await open()
      const { page } = reader
      await watch(page)
      await choose(page, 'Globe')
      await addressHolds(page, 'w=globe')
      expect((await seen(page)).veils).toBe(0)
      await leave(reader)
    })

    it.runIf(isTriedHere)('are in the menu of a phone too', async () => {
      const reader = await open('', { viewport: { width: 390, height: 844 } })
      const { page } = reader
      await page.getByRole('button', { name: 'Menu' }).click()
      await page.locator('.menu-panel').getByLabel('View of the Earth').selectOption('globe')
      await addressHolds(page, 'w=globe')
      expect(await page.locator('.menu-panel').getByText('Globe').count()).toBeGreaterThan(0)
      await leave(reader)
    })
  })

  describe('flights', () => {
    it('lead to the rings of one launch point', async () => {
      expect(await placesOnTheWay(MOVING)).toBeGreaterThan(2)
    })

    it.runIf(isTriedHere)('are jumps under reduced motion', async () => {
      expect(await placesOnTheWay({})).toBeLessThanOrEqual(2)
    })
  })

  describe.runIf(isTriedHere)('the band that grows', () => {
    it('goes step by step under reduced motion, and changes nothing', async () => {
      const reader = await open()
      const { page } = reader
      const before = [await answer(page).textContent(), page.url(), await history(page)]
      await page.waitForFunction(() => document.querySelectorAll('.ring-labels text').length > 1)
      const whole = await ringLabels(page)
      await start(page)
      await caption(page).getByText('never banned by this treaty').waitFor()
      await page.waitForFunction(() =>
        [...document.querySelectorAll('.ring-labels text')].every(
          ({ textContent }) => textContent === '500\u00A0km',
        ),
      )
      await page.keyboard.press('Enter')
      await caption(page).getByText('the banned band').waitFor()
      await page
        .locator('.map-engine:not(.waiting) .ring-labels')
        .getByText('5,500 km')
        .first()
        .waitFor()
      await caption(page).getByRole('button', { name: 'Close' }).click()
      await caption(page).waitFor({ state: 'detached' })
      expect([await answer(page).textContent(), page.url(), await history(page)]).toEqual(before)
      expect(await ringLabels(page)).toEqual(whole)
      expect(
        await page.evaluate(() => document.activeElement?.textContent?.includes('band grows')),
      ).toBe(true)
      await leave(reader)
    })

    it('tells both parts by itself, then shows again what is there', async () => {
      const reader = await open('', MOVING)
      const { page } = reader
      await start(page)
      await caption(page).getByText('never banned by this treaty').waitFor()
      await caption(page).getByText('the banned band').waitFor()
      await caption(page).waitFor({ state: 'detached' })
      await page
        .locator('.map-engine:not(.waiting) .ring-labels')
        .getByText('5,500 km')
        .first()
        .waitFor()
      expect(new URL(page.url()).hash).toBe('')
      await leave(reader)
    })

    it.each(['a key', 'a press on the map', 'the wheel'])('is ended by %s', async (input) => {
      const reader = await open('', MOVING)
      const { page } = reader
      await start(page)
      await caption(page).waitFor()
      const { x, y } = await middleOf(handle(page, 'A'))
      await page.mouse.move(x + 90, y + 90)
      if (input === 'a key') await page.keyboard.press('Shift')
      else if (input === 'the wheel') await page.mouse.wheel(0, 10)
      else {
        await page.mouse.down()
        await page.mouse.up()
      }
      await caption(page).waitFor({ state: 'detached' })
      await page
        .locator('.map-engine:not(.waiting) .ring-labels')
        .getByText('5,500 km')
        .first()
        .waitFor()
      expect(page.url()).not.toMatch(/p=(?!54\.71,20\.51&)/)
      await leave(reader)
    })
  })

  describe.runIf(isTriedHere)('paper', () => {
    it('gets a sheet of answer, map, legend and credit, in the colours of print', async () => {
      const reader = await open('#v=1&theme=dark')
      const { page } = reader
      // Set up when the map is there; the sheet is drawn at once when the browser asks.
      await page.waitForFunction(() => {
        dispatchEvent(new Event('beforeprint'))
        const isDrawn = document.querySelector('.paper-map') !== null
        if (!isDrawn) dispatchEvent(new Event('afterprint'))
        return isDrawn
      })
      await page.emulateMedia({ media: 'print' })
      const map = page.locator('.paper-map')
      const strokes = await map
        .locator('path')
        .evaluateAll((paths) => paths.map((path) => path.getAttribute('stroke')))
      expect(strokes).toContain('#8f2f00')
      expect((await map.boundingBox())!.height).toBeGreaterThan(200)
      expect(await map.locator('text').count()).toBeGreaterThan(20)
      const isSeen = (part: string) => page.locator(part).first().isVisible()
      for (const part of ['.answer h2', '.paper-map', '.legend-line', '.legend-more', '.credit']) {
        expect([part, await isSeen(part)]).toEqual([part, true])
      }
      for (const part of [
        '.bar',
        '.stage-controls',
        '.legend-button',
        '.frame-rest',
        '.launch-handle',
      ]) {
        expect([part, await isSeen(part)]).toEqual([part, false])
      }
      await page.emulateMedia({ media: 'screen' })
      await page.evaluate(() => dispatchEvent(new Event('afterprint')))
      expect(await map.count()).toBe(0)
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
      await leave(reader)
    })
  })

  describe.runIf(isTriedHere)('the legend', () => {
    it('explains every sign, and holds the switch that tints', async () => {
      const reader = await open()
      const { page } = reader
      await page.getByRole('button', { name: 'Legend' }).click()
      const panel = page.getByRole('region', { name: 'Legend' })
      for (const words of [
        'banned band',
        'rings at 500 and 5,500 km',
        'nearer than 500 km',
        'farther than 5,500 km',
        'on a line',
        'as recognised by the UN General Assembly',
        'border in dispute',
      ]) {
        await panel.getByText(words).first().waitFor()
      }
      expect(await panel.getByText('Russia', { exact: true }).count()).toBe(0)
      await panel.getByRole('checkbox', { name: 'Tint NATO members and Russia' }).check()
      await addressHolds(page, 'e=alliances')
      await panel.getByText('NATO', { exact: true }).waitFor()
      await panel.getByText('Russia', { exact: true }).waitFor()
      await page.keyboard.press('Escape')
      await panel.waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Undo' }).first().click()
      await page.waitForFunction(() => !location.hash.includes('e='))
      await leave(reader)
    })

    it('tells the alliances of a date that a link brings', async () => {
      const reader = await open('#v=1&e=alliances&t=1987-12-08')
      const line = reader.page.getByRole('list', { name: 'Legend' })
      await line.getByText('Soviet Union').waitFor()
      await line.getByText('as on 8 December 1987').waitFor()
      expect(await line.textContent()).toContain('Germany: West in NATO, East in the Warsaw Pact')
      await leave(reader)
    })
  })
})

const history = (page: Page): Promise<number> => page.evaluate(() => window.history.length)
