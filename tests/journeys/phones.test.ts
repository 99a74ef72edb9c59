import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { mapReady } from './reader.ts'
import { openAgain, openBrowser, serveBuild, visit } from './visit.ts'

const EIGHT =
  'v=1&p=54.71,20.51;48.83,9.8;60.01,30.39;36.99,14.61;56.2,95.72;59.56,150.8;41,29;64,-22'

let browser: Browser
let server: Awaited<ReturnType<typeof serveBuild>>
/** One reader with a finger and one with a mouse; they come again, as readers do. */
const readers = new Map<boolean, Page>()
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openBrowser(), serveBuild()])
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

async function opened(address: string, width: number, height: number): Promise<Page> {
  const hasTouch = width < 1000
  const viewport = { width, height }
  const known = readers.get(hasTouch)
  const url = `${server.url}${address}`
  const page = known ?? (await visit(browser, url, { viewport, hasTouch })).page
  readers.set(hasTouch, page)
  if (known) {
    await page.setViewportSize(viewport)
    await openAgain(page, url)
  }
  await mapReady(page)
  return page
}

/** What a hand would press, wherever the page keeps it in this size. */
const press = async (page: Page, selector: string): Promise<void> => {
  await page.locator(selector).first().dispatchEvent('click')
}

/** Names of cities that are broken within a word, rows in sight, and whether something can be scrolled sideways. */
const tableFacts = (page: Page) =>
  page.evaluate(() => {
    const body = document.querySelector('dialog[open] .dialog-body')!
    const broken = [...body.querySelectorAll('.city-name')].flatMap((name) => {
      const text = document.createTreeWalker(name, NodeFilter.SHOW_TEXT).nextNode()!
      const words = [...text.textContent!.matchAll(/[^\s-]+/g)]
      const isBroken = words.some(({ 0: word, index }) => {
        const range = document.createRange()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        return (
          new Set([...range.getClientRects()].map(({ top: line }) => Math.round(line))).size > 1
        )
      })
      return isBroken ? [name.textContent] : []
    })
    const { bottom: top } = body.querySelector('thead')!.getBoundingClientRect()
    const { bottom } = body.getBoundingClientRect()
    const rows = [...body.querySelectorAll('.city-row')].filter((row) => {
      const box = row.getBoundingClientRect()
      return box.top >= top - 1 && box.bottom <= bottom
    })
    const root = document.documentElement
    return {
      broken,
      rows: rows.length,
      sideways: body.scrollWidth > body.clientWidth || root.scrollWidth > root.clientWidth,
    }
  })

/** Shows another link in the page that is open. */
async function showLink(page: Page, link: string, language: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `${link}&l=${language}`)
  await page.waitForFunction((tag) => document.documentElement.lang === tag, language)
}

describe('the full table in English, German and Russian', () => {
  it.each([
    [
      'one launch point',
      'v=1',
      [
        [320, 640, 2],
        [390, 844, 5],
        [844, 390, 3],
      ],
    ],
    [
      'eight',
      EIGHT,
      [
        [320, 640, 1],
        [390, 844, 4],
        [844, 390, 2],
        [768, 1024, 8],
      ],
    ],
    [
      'eight, by a mouse',
      EIGHT,
      [
        [1280, 800, 10],
        [1440, 900, 10],
      ],
    ],
  ] as const)('is read with %s in every window', async (_, link, windows) => {
    const [[width, height]] = windows
    const page = await opened(`#${link}`, width, height)
    for (const language of ['en', 'de', 'ru']) {
      await showLink(page, link, language)
      await press(page, '.cities .section-links [aria-haspopup="dialog"]')
      await page.waitForSelector('dialog[open] .city-row')
      for (const [wide, high, least] of windows) {
        await page.setViewportSize({ width: wide, height: high })
        await expect
          .poll(async () => {
            const { rows, ...facts } = await tableFacts(page)
            return { language, wide, ...facts, rows: rows >= least }
          })
          .toEqual({ language, wide, broken: [], rows: true, sideways: false })
      }
      await page.keyboard.press('Escape')
      await page.waitForSelector('dialog', { state: 'detached' })
    }
  })
})

it.each([
  [390, 844],
  [844, 390],
])('the full table is searched at %i × %i px when that is asked for', async (width, height) => {
  const page = await opened('#v=1', width, height)
  await press(page, '.cities .section-links [aria-haspopup="dialog"]')
  await page.waitForSelector('dialog[open] .city-row')
  expect(await page.locator('dialog .filters').count()).toBe(0)
  await page.locator('dialog').getByRole('button', { name: 'Search' }).click()
  await expect.poll(() => focusFacts(page)).toEqual({ is: 'search', isSeen: true })
  await page.keyboard.type('berlin')
  await expect.poll(() => page.locator('dialog .city-name').allTextContents()).toEqual(['Berlin'])
})

it('the details of a frame are read at 320, 360 and 390 px', async () => {
  const page = await opened('embed/v1/#v=1', 390, 520)
  for (const language of ['en', 'de', 'fr', 'pl', 'ru', 'uk', 'bg']) {
    await showLink(page, 'v=1', language)
    await press(page, '.embed-links button')
    await page.waitForSelector('dialog[open] .city-row')
    for (const width of [320, 360, 390]) {
      await page.setViewportSize({ width, height: 520 })
      await expect
        .poll(async () => {
          const { broken, sideways } = await tableFacts(page)
          return { language, width, broken, sideways }
        })
        .toEqual({ language, width, broken: [], sideways: false })
    }
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog', { state: 'detached' })
  }
})

/** The element with the focus: what it is, and whether the whole of it is seen and lies on top. */
const focusFacts = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement!
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    const isInSight = top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth
    return {
      is: element.getAttribute('role') ?? element.getAttribute('type') ?? element.localName,
      isSeen: isInSight && seen !== null && element.contains(seen),
    }
  })

describe.each([
  [390, 844],
  [844, 390],
  [1280, 800],
])('at %i × %i px what is opened takes typing', (width, height) => {
  let page: Page
  beforeAll(async () => {
    page = await opened('#v=1', width, height)
  })
  beforeEach(async () => {
    const folded = page.locator('.sheet-toggle[aria-expanded="false"]')
    if (width < 700 && (await folded.count()) > 0) await folded.click()
  })

  it.each([
    ['the missiles', 'search', '.card-missiles [aria-haspopup="dialog"]', '.catalogue-row'],
    ['the sites', 'search', '.points .section-links [aria-haspopup="dialog"]', '.catalogue-row'],
    ['the search in the table', 'search', '.cities .section-links [aria-expanded]', '.filters'],
    ['a new launch point', 'combobox', '.points .section-links [aria-expanded]', '.points input'],
    ['steps', 'button', '.card-buttons [aria-expanded]', '.card-move'],
    ['what reaches a city', 'combobox', '.questions button:nth-of-type(2)', '.city-answer input'],
  ])('%s', async (_, is, selector, shows) => {
    await press(page, selector)
    await page.waitForSelector(shows)
    await expect.poll(() => focusFacts(page)).toEqual({ is, isSeen: true })
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog', { state: 'detached' })
  })

  it('suggestions come in sight, and the active one stays in it', async () => {
    await page.locator('.ask input').fill('new')
    await page.waitForSelector('.ask [role="option"]')
    const isSeen = () =>
      page.evaluate(() => {
        const list = document.querySelector('.ask [role="listbox"]')!.getBoundingClientRect()
        const active = document
          .querySelector('.ask [aria-selected="true"]')!
          .getBoundingClientRect()
        const field = document.querySelector('.ask input')!.getBoundingClientRect()
        return (
          field.top >= 0 &&
          list.bottom <= innerHeight &&
          active.top >= list.top - 1 &&
          active.bottom <= list.bottom + 1
        )
      })
    await expect.poll(isSeen).toBe(true)
    const count = await page.locator('.ask [role="option"]').count()
    for (let i = 1; i < count; i++) {
      await page.keyboard.press('ArrowDown')
      await expect.poll(isSeen).toBe(true)
    }
  })
})

it('opens other dialogs on themselves, not on the button that closes them', async () => {
  const page = await opened('#v=1', 1280, 800)
  for (const name of ['Share', 'Stories', 'Full table']) {
    await page.getByRole('button', { name }).first().click()
    await page.waitForSelector('dialog[open] h2')
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('dialog')
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog', { state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(name)
  }
})
