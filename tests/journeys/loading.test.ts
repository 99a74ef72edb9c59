import type { Browser, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mapReady } from './reader.ts'
import { openBrowser, serveBuild, visit } from './visit.ts'

/** Near enough to the ground for the detail. */
const CLOSE_UP = 'c=54.71,20.51,6'
const DETAIL = /basemap-detail/

let browser: Browser
let server: Awaited<ReturnType<typeof serveBuild>>
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openBrowser(), serveBuild()])
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

it('shows that finer borders are on their way, until they are there', async () => {
  const held: Route[] = []
  const { page, problems } = await visit(browser, `${server.url}#${CLOSE_UP}`, {}, (opened) =>
    opened.route(DETAIL, (route) => void held.push(route)),
  )
  await mapReady(page)
  await page.waitForSelector('.stage-slot[data-loading]')
  expect(held).toHaveLength(1)
  await held[0]!.continue()
  await page.waitForSelector('.stage-slot:not([data-loading])')
  expect(problems).toEqual([])
  await page.context().close()
})

it('says what could not be loaded and what is shown instead', async () => {
  const { page } = await visit(browser, `${server.url}#${CLOSE_UP}`, {}, (opened) =>
    opened.route(DETAIL, (route) => route.abort()),
  )
  await page.getByText('The finer borders could not be loaded.').first().waitFor()
  await page.waitForSelector('.stage-slot:not([data-loading])')
  expect(await page.locator('.answer h2').innerText()).toContain('From Kaliningrad')
  await page.context().close()
})

it.each(['', 'embed/v1/'])(
  'counts towns from 5,000 people when a link asks, in "%s"',
  async (path) => {
    const { page, problems } = await visit(browser, `${server.url}${path}#p=54.71,20.51&n=10000`)
    await page
      .getByText(/From Kaliningrad, [\d,]+ of [\d,]+ cities with 10,000 people/)
      .first()
      .waitFor()
    expect(problems).toEqual([])
    await page.context().close()
  },
)
