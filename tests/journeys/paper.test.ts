import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blankBelow, factsOf, firstPageOf, hasPoppler, redderIn } from './pdf.ts'
import { LONG } from '../setup/long.ts'
import { mapReady } from './reader.ts'
import { openBrowser, serveBuild, visit } from './visit.ts'

const EIGHT =
  'v=1&p=54.71,20.51~Here;48.83,9.8!m.9m729;60.01,30.39;36.99,14.61;56.2,95.72;59.56,150.8;41,29;64,-22'
const PAPERS = [
  { format: 'A4', landscape: false },
  { format: 'A4', landscape: true },
  { format: 'Letter', landscape: false },
  { format: 'Letter', landscape: true },
] as const
/** The narrowest upright and the lowest lying; all when there is time. */
const LEAST_ROOM = LONG ? PAPERS : [PAPERS[0], PAPERS[3]]

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser({ whole: true })
})
afterAll(() => browser.close())

/** The page as it is while it is printed; `afterprint` would end that. */
async function startPrinting(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
}

describe('the sheet of a map', () => {
  let server: Awaited<ReturnType<typeof serveBuild>>
  beforeAll(async () => {
    server = await serveBuild()
  })
  afterAll(() => server.close())

  async function opened(link: string) {
    const all = await visit(browser, `${server.url}#${link}`, {
      viewport: { width: 1280, height: 900 },
    })
    await mapReady(all.page)
    // It comes by itself when the page is at rest: asked for again, it costs nothing.
    await expect
      .poll(() => all.requests.some((url) => url.includes('SheetFoot')), { timeout: 20_000 })
      .toBe(true)
    await all.page.waitForLoadState('networkidle')
    return all
  }

  it.each([
    ['one launch point', 'v=1', 1, PAPERS],
    ['one launch point, in a language of long words', 'v=1&l=uk', 1, LEAST_ROOM],
    [
      'a missile and the figures of its claimants',
      'v=1&l=de&p=48.83,9.8!m.9m729&x=2950159',
      1,
      LEAST_ROOM,
    ],
    ['two launch points', 'v=1&p=54.71,20.51;48.83,9.8', 1, LEAST_ROOM],
    ['eight launch points', EIGHT, 2, LEAST_ROOM],
  ] as const)(
    'fits %s on its pages, A4 and Letter, all in lines',
    async (_, link, most, papers) => {
      const { page, problems } = await opened(link)
      for (const paper of papers) {
        const { pages, images, pathOperators } = factsOf(await page.pdf(paper))
        expect(pages).toBeLessThanOrEqual(most)
        expect(pages).toBeGreaterThan(0)
        expect(images).toBe(0)
        expect(pathOperators).toBeGreaterThan(5000)
      }
      expect(problems).toEqual([])
      await page.context().close()
    },
  )

  it('says what lies near a line, whose map it is, and when it was made; afterwards it is gone', async () => {
    const link = 'z=v&p=54.71,20.5&x=2950159&v=1'
    const { page } = await opened(link)
    await page.clock.setFixedTime(new Date('2027-03-04T12:00:00'))
    await startPrinting(page)
    const foot = page.locator('.sheet-foot')
    expect(await foot.locator('tbody tr:not(.paper-limit)').count()).toBe(12)
    const text = await foot.innerText()
    expect(text).toContain('500 km: the band begins'.replace(' km', '\u00A0km'))
    expect(text).toContain(`${server.url}#${link}`)
    expect(text).toContain('4 March 2027')
    expect(text).toContain('WGS84')
    expect(await page.getByRole('img', { name: 'QR code of the link' }).isVisible()).toBe(true)
    expect(await page.locator('.paper-map').isVisible()).toBe(true)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect.poll(() => page.locator('.sheet-foot, .paper-map').count()).toBe(0)
    await page.context().close()
  })

  it('tells the zones apart without colour: by signs, and the band by a hatch', async () => {
    const { page } = await opened('v=1')
    await startPrinting(page)
    const signs = await page
      .locator('.sheet-foot tbody th .mark')
      .evaluateAll((marks) =>
        marks.map((mark) => [
          mark.getAttribute('aria-label'),
          mark.innerHTML.replace(/"#\w+"/g, ''),
        ]),
      )
    const shapes = new Set(signs.map(([, shape]) => shape))
    // Nearer, on the line, in the band, farther.
    expect(shapes.size).toBe(4)
    // Near the line it is said on which side of it, too.
    expect(new Set(signs.map(([label]) => label)).size).toBe(5)
    const legend = await page
      .locator('.legend-line .mark')
      .evaluateAll((marks) =>
        marks.filter((mark) => mark.checkVisibility()).map((m) => m.innerHTML),
      )
    expect(new Set(legend)).toEqual(shapes)
    const map = page.locator('.paper-map')
    const lines = await map
      .locator('path[clip-path], [clip-path] path')
      .evaluateAll((paths) =>
        paths.map((path) => path.getAttribute('d')!.match(/M[^A-Z]+L[^A-Z]+/gi)?.length ?? 0),
      )
    expect(Math.max(...lines)).toBeGreaterThan(50)
    await page.context().close()
  })
})

describe('a worksheet over a page with a map of its own', () => {
  let server: Awaited<ReturnType<typeof serveBuild>>
  beforeAll(async () => {
    server = await serveBuild()
  })
  afterAll(() => server.close())

  async function printed(link: string, sheet: string) {
    const { page } = await visit(
      browser,
      `${server.url}#${link}`,
      { viewport: { width: 1280, height: 900 } },
      (opening) =>
        opening.addInitScript(() => {
          window.print = () => document.body.setAttribute('data-printed', '')
        }),
    )
    await mapReady(page)
    await page.getByRole('button', { name: 'Paper' }).click()
    await page.getByRole('button', { name: sheet }).click()
    await page.waitForSelector('body[data-printed]')
    return page
  }

  it('has no id twice, by which one map would be cut to the shape of the other', async () => {
    const page = await printed('v=1&s=kaliningrad.three-capitals', 'Worksheet')
    await startPrinting(page)
    expect(await page.locator('.paper-map').count()).toBe(2)
    const ids = await page.evaluate(() =>
      [...document.querySelectorAll('[id]')].map(({ id }) => id),
    )
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
    await page.context().close()
  })

  it.skipIf(!hasPoppler() && !process.env['CI'])(
    'hatches the band and nothing else, with its first question below it',
    async () => {
      for (const format of ['A4', 'Letter']) {
        // What was printed is gone afterwards.
        const page = await printed('v=1&s=kaliningrad.three-capitals', 'Worksheet')
        const pdf = await page.pdf({ format })
        await page.context().close()
        for (const renderer of ['pdftoppm', 'pdftocairo'] as const) {
          const picture = firstPageOf(pdf, renderer)
          // The ring lies some 107 px away. Lines cross the tint of the band; nearer ground has neither.
          expect(redderIn(picture, 130, 190, 33)).toBeGreaterThan(0.03)
          expect(redderIn(picture, 30, 88, 10)).toBeLessThan(0.002)
          expect(blankBelow(picture)).toBeLessThan(0.1)
        }
      }
    },
  )

  it('leaves its menu out when the page is printed with the menu open', async () => {
    const { page } = await visit(browser, `${server.url}#v=1&s=kaliningrad.three-capitals`, {
      viewport: { width: 1280, height: 900 },
    })
    await mapReady(page)
    await page.getByRole('button', { name: 'Paper' }).click()
    await page.getByRole('button', { name: 'Answer key' }).waitFor()
    await startPrinting(page)
    expect(await page.getByRole('button').filter({ visible: true }).allTextContents()).toEqual([])
    await page.context().close()
  })
})
