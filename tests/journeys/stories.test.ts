import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routeStories } from '../story/fixture.ts'
import { addressHolds, handle, mapReady } from './reader.ts'
import { LIKE_ENGINES, openBrowser, serveBuild, visit } from './visit.ts'

let server: Awaited<ReturnType<typeof serveBuild>>
beforeAll(async () => {
  server = await serveBuild()
})
afterAll(() => server.close())

/** A new reader of the stories of the tests. */
async function reader(browser: Browser, link: string, width = 800, height = 500) {
  const opened = await visit(
    browser,
    `${server.url}#${link}`,
    { viewport: { width, height } },
    routeStories,
  )
  await mapReady(opened.page)
  return opened
}

const stepTitle = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { name }).filter({ visible: true }).waitFor()

const displayOf = (element: Element): string => getComputedStyle(element).display

const STRIP = '.present'
const BLANK = '.present-blank'

describe.each(LIKE_ENGINES)('a story, on %s', (_, engine) => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser(engine)
  })
  afterAll(() => browser.close())

  it('is told by keyboard; its step is spoken, and kept by reload and Back', async () => {
    const { page, problems } = await reader(browser, 'v=1')
    await page.getByRole('button', { name: 'Stories' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^The line at 500 km/ }).focus()
    await page.keyboard.press('Enter')
    await stepTitle(page, 'Two rings around one point')
    await addressHolds(page, 's=line.rings')
    await page.locator('.story h2:focus').waitFor()
    await page
      .locator('output.spoken')
      .filter({ hasText: 'Step 1 of 3: Two rings around one point' })
      .waitFor({ state: 'attached' })

    await page.getByRole('button', { name: 'Next' }).focus()
    await page.keyboard.press('Enter')
    await stepTitle(page, 'Berlin')
    await page.keyboard.press('Enter')
    await stepTitle(page, 'Far in the east')
    await addressHolds(page, 's=line.magadan')
    expect(await page.getByRole('button', { name: 'Next' }).getAttribute('aria-disabled')).toBe(
      'true',
    )
    await page.keyboard.press('Enter')
    await page.reload()
    await mapReady(page)
    await stepTitle(page, 'Far in the east')
    await page.goBack()
    await stepTitle(page, 'Berlin')
    await addressHolds(page, 's=line.berlin')
    // Stated: Berlin lies 529 km from Kaliningrad.
    await page.getByText('Berlin is 529 km away').waitFor()

    await page.getByRole('button', { name: 'Leave the story' }).click()
    await page.waitForFunction(() => !location.hash.includes('s='))
    expect(await page.locator('.story').count()).toBe(0)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('goes by the three keys of a remote on a wall', async () => {
    const { page, problems } = await reader(browser, 'v=1&s=line.rings&m=present')
    await stepTitle(page, 'Two rings around one point')
    await page.keyboard.press('PageDown')
    await addressHolds(page, 's=line.berlin')
    await page.keyboard.press('b')
    await page.locator(BLANK).waitFor()
    await page.keyboard.press('PageDown')
    await page.locator(BLANK).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => location.hash)).toContain('s=line.berlin')
    await page.keyboard.press('PageDown')
    await addressHolds(page, 's=line.magadan')
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageUp')
    await addressHolds(page, 's=line.berlin')
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('projector')

    await page.keyboard.press('1')
    expect(await handle(page, 'A').evaluate((own) => own === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('PageDown')
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => location.hash)).toContain('s=line.berlin')
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => !location.hash.includes('m=present'))
    await stepTitle(page, 'Berlin')
    expect(problems).toEqual([])
    await page.context().close()
  })
})

describe('beside the map', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  it.each([
    [1024, 768],
    [1280, 720],
    [1920, 1080],
  ])('a wall of %i × %i has the map on 70 % of it, large type, and no scroll', async (w, h) => {
    const { page } = await reader(browser, 'v=1&s=line.rings&m=present', w, h)
    await stepTitle(page, 'Two rings around one point')
    const seen = await page.evaluate((strip) => {
      const map = document.querySelector('.stage-map')!.getBoundingClientRect()
      const below = document.querySelector(strip)!
      const buttons = [...below.querySelectorAll('button')].map((one) => {
        const { width, height } = one.getBoundingClientRect()
        return Math.min(width, height)
      })
      const parts = [...below.querySelectorAll('h2, p, .button')]
      return {
        mapShare: (map.width * map.height) / (innerWidth * innerHeight),
        leastType: Math.min(...parts.map((one) => parseFloat(getComputedStyle(one).fontSize))),
        leastTarget: Math.min(...buttons),
        scrolls: [document.documentElement, below].some(
          (one) => one.scrollHeight > one.clientHeight || one.scrollWidth > one.clientWidth,
        ),
      }
    }, STRIP)
    expect(seen.mapShare).toBeGreaterThanOrEqual(0.7)
    expect(seen.leastType).toBeGreaterThanOrEqual(w < 1280 ? 22 : 24)
    expect(seen.leastTarget).toBeGreaterThanOrEqual(44)
    expect(seen.scrolls).toBe(false)
    await page.context().close()
  })

  it('notes open in a second window without network, follow the steps and close with the story', async () => {
    const { page, problems } = await reader(browser, 'v=1&s=line.rings')
    await page.getByText('For the teacher').click()
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    const failed: string[] = []
    page.context().on('requestfailed', (request) => failed.push(request.url()))
    const coming = page.context().waitForEvent('page')
    await page.getByRole('button', { name: 'Open these notes in a second window' }).click()
    const notes = await coming
    await notes.getByText('Let the class guess the inner ring first.').waitFor()
    await notes.getByText('Next: Berlin').waitFor()
    await notes.getByText('0 of 6 minutes').waitFor()
    expect(await notes.locator('.notes-sheet').evaluate(displayOf)).toBe('grid')
    await page.getByRole('button', { name: 'Next' }).click()
    await notes.getByText('The centre of the city counts.').waitFor()
    const closing = notes.waitForEvent('close')
    await page.getByRole('button', { name: 'Leave the story' }).click()
    await closing
    // Browsers ask for the page's icon by themselves, at any new address.
    expect(failed.filter((url) => !url.endsWith('/icon.svg'))).toEqual([])
    expect(problems.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
    await page.context().close()
  })

  it('notes stay in the page where no second window is allowed', async () => {
    const { page } = await reader(browser, 'v=1&s=line.rings')
    await page.evaluate(() => {
      window.open = () => null
    })
    await page.getByText('For the teacher').click()
    await page.getByRole('button', { name: 'Open these notes in a second window' }).click()
    await page.getByText('The browser opened no second window. The notes are here.').waitFor()
    expect(await page.getByText('Let the class guess the inner ring first.').isVisible()).toBe(true)
    await page.context().close()
  })

  it('a step that the page does not know leaves its map and no word', async () => {
    const { page, problems } = await reader(browser, 'v=1&p=40.4,-3.7&s=other.step')
    await page.locator('.frame-intro').filter({ hasText: 'The INF Treaty' }).waitFor()
    expect(await page.locator('.story').count()).toBe(0)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('a changed map comes back, and the first view, and what was there before', async () => {
    const { page } = await reader(browser, 'v=1&s=line.magadan')
    await page.getByRole('button', { name: 'Back to this step’s map' }).click()
    await addressHolds(page, 'p=59.56,150.8')
    await page.getByRole('button', { name: 'Reset' }).click()
    await addressHolds(page, 'p=54.71,20.51')
    await page.getByRole('button', { name: 'Undo' }).click()
    await addressHolds(page, 'p=59.56,150.8')
    expect(await handle(page, 'A').count()).toBe(1)
    await page.context().close()
  })
})
