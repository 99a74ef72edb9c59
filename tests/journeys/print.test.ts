import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engineIs, openSites, type Sites } from './article.ts'
import { hasPoppler, pagesOf, type PdfPages, shareOf } from './pdf-pages.ts'
import { openBrowser, serveBuild, visit } from './visit.ts'

/*
 * Archives and readers print when they like: at once, and articles with frames that nobody has scrolled to. What comes
 * out is read by programs that know nothing of us.
 */

const LINK = 'v=1&p=54.71,20.51'
const SENTENCE = 'From Kaliningrad, 767 of 823 cities'
const CREDIT = 'GeoNames'
const SANDBOX = 'sandbox="allow-scripts"'

/** MapLibre is on its way, and never comes. */
const withoutMapLibre = (page: Page): Promise<unknown> =>
  page.route(/maplibre|assets\/engine-/, () => {})

const printed = async (page: Page): Promise<PdfPages> =>
  pagesOf(await page.pdf({ format: 'A4', printBackground: true }))

/**
 * Ground, sea and band, on paper that is otherwise white.
 * @param leastWhite Share of the sheet; in the dark theme nearly none of it would be.
 */
function expectMap({ pictures }: PdfPages, leastWhite = 0.4): void {
  const sheet = pictures[0]!
  const white = shareOf(sheet, (red, green, blue) => Math.min(red, green, blue) > 250)
  const dark = shareOf(sheet, (red, green, blue) => Math.max(red, green, blue) < 64)
  const band = shareOf(sheet, (red, _, blue) => red > 200 && red - blue > 15)
  expect(white).toBeGreaterThan(leastWhite)
  expect(dark).toBeLessThan(0.05)
  expect(band).toBeGreaterThan(0.06)
}

/** Legend and city names: what the app has beyond the first picture. */
function expectWhole({ text }: PdfPages): void {
  for (const words of [SENTENCE, CREDIT, 'nearer than 500', 'on a line', 'Berlin']) {
    expect(text).toContain(words)
  }
}

describe.skipIf(!hasPoppler()).each(['light', 'dark'] as const)('printed, %s', (colorScheme) => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof serveBuild>>
  let sites: Sites
  beforeAll(async () => {
    ;[browser, server, sites] = await Promise.all([
      openBrowser({ whole: true }),
      serveBuild(),
      openSites(),
    ])
  })
  afterAll(() => Promise.all([browser.close(), server.close(), sites.close()]))

  it.each([
    ['', 0.4],
    // The frame's first map takes all of the sheet that its sentence and its credit leave.
    ['embed/v1/', 0.12],
  ])('"%s" is a map before its app is there', async (path, leastWhite) => {
    const { page } = await visit(
      browser,
      `${server.url}${path}#${LINK}`,
      { colorScheme, viewport: { width: 1280, height: 800 } },
      (opened) => opened.route(/assets\/(page|embed)-[^/]*\.(js|css)$/, (route) => route.abort()),
    )
    await page.waitForSelector('.first-map circle')
    const sheets = await printed(page)
    expectMap(sheets, leastWhite)
    expect(sheets.text).toContain(SENTENCE)
    expect(sheets.text).toContain(CREDIT)
    expect(await page.locator('html').getAttribute('data-theme')).toBe('')
    await page.context().close()
  })

  it.each([
    ['', 1280],
    ['', 390],
    ['embed/v1/', 720],
    ['embed/v1/', 360],
  ])('"%s" at %i px is whole as soon as its app is there', async (path, width) => {
    const { page, problems } = await visit(
      browser,
      `${server.url}${path}#${LINK}`,
      { colorScheme, viewport: { width, height: 800 } },
      withoutMapLibre,
    )
    await engineIs(page.mainFrame(), 'svg')
    const sheets = await printed(page)
    expectMap(sheets)
    expectWhole(sheets)
    expect(await page.locator('html').getAttribute('data-theme')).toBe('')
    expect(await page.locator('.paper-map').count()).toBe(0)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it.each([
    ['', 640, 800],
    ['loading="lazy"', 640, 800],
    ['', 520, 360],
  ])('an article whose frame (%s, %i px) nobody has scrolled to', async (lazy, height, width) => {
    const code = `<h1>Article</h1><p style="height:3000px">Text</p><iframe title="Map" src="${sites.ours(`embed/v1/#${LINK}`)}" ${SANDBOX} ${lazy} style="border:0;display:block;width:${width - 16}px" height="${height}"></iframe><p>End</p>`
    const { page, frame } = await sites.article(browser, code, {
      colorScheme,
      viewport: { width: 800, height: 700 },
    })
    // A frame that is far away may come with the first print alone, as a browser's own preview brings it.
    if (lazy !== '') await printed(page)
    await engineIs(frame, 'svg')
    const sheets = await printed(page)
    const last = sheets.pictures.length - 1
    const band = shareOf(sheets.pictures[last]!, (red, _, blue) => red > 200 && red - blue > 15)
    const dark = shareOf(sheets.pictures[last]!, (...rgb) => Math.max(...rgb) < 64)
    expect(band).toBeGreaterThan(0.03)
    expect(dark).toBeLessThan(0.05)
    expectWhole(sheets)
    await page.context().close()
  })
})
