import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { factsOf } from '../journeys/pdf.ts'
import { openBrowser, visit } from '../journeys/visit.ts'
import '../setup/provided.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** The page with a sheet in it, as if the browser's print dialog were open. */
async function printing(sheet: string, query = '') {
  const opened = await visit(
    browser,
    `${inject('stages')}tests/pictures/paper-stage.html${query}`,
    {},
    (page) =>
      page.addInitScript(() => {
        window.print = () => document.body.setAttribute('data-printed', '')
      }),
  )
  await opened.page.getByRole('button', { name: 'Paper' }).click({ timeout: 60_000 })
  await opened.page.getByRole('button', { name: sheet }).click()
  return opened
}

async function printed(sheet: string) {
  const opened = await printing(sheet)
  await opened.page.waitForSelector('body[data-printed]', { timeout: 60_000 })
  await opened.page.emulateMedia({ media: 'print' })
  return opened
}

it('has a worksheet: a map without names, numbered dots, questions, lines', async () => {
  const { page, problems } = await printed('Worksheet')
  const sheet = page.locator('.paper-doc')
  expect(await page.getByText('The page itself').isVisible()).toBe(false)
  const map = sheet.locator('.paper-map')
  expect(await map.locator('[data-number]').allTextContents()).toEqual(['1', '2', '3'])
  const words = await map.locator('text').allTextContents()
  expect(words.join(' ')).not.toMatch(/Berlin|Warsaw|Germany|Poland|Kaliningrad|Baltic/)
  const text = await sheet.innerText()
  expect(text).toContain('Is Berlin in the band?')
  expect(text).not.toMatch(/529|inside the band/)
  expect(await sheet.locator('.paper-line').count()).toBe(9)
  const { pages, images } = factsOf(await page.pdf({ format: 'A4' }))
  expect(pages).toBeLessThanOrEqual(2)
  expect(images).toBe(0)
  expect(problems).toEqual([])
  // It was printed: the page is the page again.
  await expect.poll(() => sheet.count()).toBe(0)
  await page.context().close()
})

it('has its key on a sheet of its own', async () => {
  const { page } = await printed('Answer key')
  const text = (await page.locator('.paper-doc').innerText()).replaceAll('\u00A0', ' ')
  // Stated by research: Kaliningrad to Berlin 529 km, to Warsaw 278, to Vilnius 307.
  expect(text).toContain('Yes: 529 km, 29 km inside the band.')
  for (const km of ['529 km', '278 km', '307 km']) expect(text).toContain(km)
  expect(await page.locator('.paper-line').count()).toBe(0)
  expect(factsOf(await page.pdf({ format: 'Letter' })).pages).toBeLessThanOrEqual(2)
  await page.context().close()
})

it('has a lesson plan of at most two pages, with a link to each step', async () => {
  const { page } = await printed('Lesson plan')
  const sheet = page.locator('.paper-doc')
  const links = await sheet.locator('.paper-address').allTextContents()
  expect(links[0]).toBe('https://example.org/#v=1&p=54.71,20.51&s=own.one')
  expect(links).toHaveLength(3)
  const text = await sheet.innerText()
  for (const part of ['Aims', 'Steps', 'Questions', 'What pupils often think', 'Sources']) {
    expect(text).toContain(part)
  }
  expect(text).toContain('INF Treaty text')
  for (const format of ['A4', 'Letter']) {
    const { pages } = factsOf(await page.pdf({ format }))
    expect(pages).toBeLessThanOrEqual(2)
  }
  await page.context().close()
})

it('says when a sheet cannot be made, and prints nothing', async () => {
  const { page } = await printing('Worksheet', '?broken')
  await page.getByText('The sheet could not be made').waitFor()
  expect(await page.locator('body[data-printed], .paper-doc').count()).toBe(0)
  expect(await page.getByText('The page itself').isVisible()).toBe(true)
  await page.context().close()
})
