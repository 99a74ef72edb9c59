import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frameCode, openSites, type Sites } from './article.ts'
import { openBrowser } from './visit.ts'

/** What is shown where the map of the address does not come: an example, and nothing that is untrue of that map. */

const LINK = '#v=1&p=48.21,16.37'
const APP = /assets\/(index|page|embed)-[^/]*\.js$/
const FIRST = /assets\/first-[^/]*\.js$/
const ALL = /\.js$/

let browser: Browser
let sites: Sites
beforeAll(async () => {
  ;[browser, sites] = await Promise.all([openBrowser(), openSites()])
})
afterAll(async () => {
  await browser.close()
  await sites.close()
})

const WORDS = /^An example: .*From Kaliningrad, 767 of 823 cities.*JavaScript/s

/** What the example says, once its picture is there. */
async function exampleIn(shown: Page | Frame) {
  const example = shown.locator('div.first-late')
  await example.waitFor({ timeout: 30_000 })
  await shown.waitForFunction(() => {
    const still = document.querySelector<HTMLImageElement>('img.still')!
    return still.complete && still.naturalWidth > 0 && still.getBoundingClientRect().top >= 0
  })
  return {
    words: await example.innerText(),
    heading: await shown.locator('h2').first().innerText(),
    isTrouble: await shown.locator('.first-trouble').isVisible(),
  }
}

const EXAMPLE = { words: expect.stringMatching(WORDS), heading: '', isTrouble: false }

async function openPage(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options })
  const page = await context.newPage()
  await page.goto(sites.ours(path), { waitUntil: 'commit' })
  return page
}

/** @param body null: never. */
async function openWith(path: string, scripts: RegExp, body: string | null): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.route(scripts, (route) => {
    if (body !== null) return route.fulfill({ contentType: 'text/javascript', body })
  })
  await page.goto(sites.ours(path), { waitUntil: 'commit' })
  return page
}

/** Its first picture waits until it is let through. */
async function openHeld(path: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  let letThrough!: () => void
  const held = new Promise<void>((resolve) => (letThrough = resolve))
  await page.route(FIRST, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(sites.ours(path), { waitUntil: 'commit' })
  return { page, asked, letThrough }
}

describe.concurrent.each(['', 'embed/v1/', 'embed/'])('the page at /%s', (path) => {
  it('shows the example without JavaScript at once, with a way to it as a picture', async () => {
    const page = await openPage(path + LINK, { javaScriptEnabled: false })
    const example = page.locator('div.first-late')
    await example.waitFor({ timeout: 5000 })
    expect(await example.innerText()).toMatch(WORDS)
    await page.locator('img.still').scrollIntoViewIfNeeded()
    expect(await page.locator('.first-trouble').isVisible()).toBe(false)
    await page.getByRole('link', { name: 'The example as a picture' }).click()
    await page.waitForURL(/\.svg$/)
    await page.context().close()
  })

  it.each([
    ['cannot be read', 'const a = /(?<= \\'],
    ['never come', null],
  ])('shows it when its scripts %s', async (_, body) => {
    const page = await openWith(path + LINK, ALL, body)
    expect(await exampleIn(page)).toEqual(EXAMPLE)
    await page.context().close()
  })

  it('takes it away when the first picture comes, however late', async () => {
    const { page, letThrough } = await openHeld(path + LINK)
    await page.locator('div.first-late').waitFor({ timeout: 30_000 })
    letThrough()
    await page.locator('.first-late').first().waitFor({ state: 'detached' })
    expect(await page.locator('.answer h2').first().innerText()).toContain('From Vienna')
    await page.context().close()
  })

  it('says of a first picture that nothing moves when its app cannot be read', async () => {
    const page = await openWith(path + LINK, APP, 'const a = /(?<= \\')
    await page.locator('.first-trouble').waitFor({ timeout: 60_000 })
    await page.locator('#first h2', { hasText: 'From Vienna' }).waitFor()
    expect(await page.locator('.still').count()).toBe(0)
    await page.context().close()
  })

  it('asks for no still, and takes no room, where all goes well', async () => {
    const { page, asked, letThrough } = await openHeld(path + LINK)
    const head = page.locator('#first .answer')
    await head.waitFor({ state: 'attached' })
    // Long enough for a picture to be asked for.
    await page.waitForFunction(() => performance.now() > 2000)
    expect(await page.locator('div.first-late').isVisible()).toBe(false)
    expect((await head.boundingBox())!.height).toBeLessThan(30)
    letThrough()
    await page.waitForSelector('[data-map="ready"]', { timeout: 60_000 })
    expect(asked.filter((url) => url.includes('/still-'))).toEqual([])
    await page.context().close()
  })
})

describe('in an article', () => {
  it('is what a sandbox without scripts shows, with a way to the whole map', async () => {
    const code = frameCode(sites.ours(`embed/v1/${LINK}`), 'sandbox=""')
    const { page, frame } = await sites.article(browser, code)
    expect(await exampleIn(frame)).toEqual(EXAMPLE)
    await frame.getByRole('link', { name: 'Open the whole map' }).click()
    await frame.waitForURL((url) => url.href === sites.ours(''))
    expect(await frame.locator('h1').innerText()).toBe('Banned Band')
    await page.context().close()
  })
})
