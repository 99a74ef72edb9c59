import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { overflowing } from './overflow.ts'
import { answer, mapReady } from './reader.ts'
import { openBrowser, serveBuild, visit } from './visit.ts'

let browser: Browser
let server: Awaited<ReturnType<typeof serveBuild>>
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openBrowser(), serveBuild()])
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

/** WCAG 1.4.12: the least that a reader may ask for. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`

const LINK = 'v=1&p=54.71,20.51!m.ss-20;48.83,9.8&x=2950159'

it.each([
  ['200 %', 640, 400, ''],
  ['400 %', 320, 256, ''],
  ['320 px', 320, 640, ''],
  ['wide text spacing', 1280, 800, SPACED],
  ['wide text spacing on a phone', 390, 844, SPACED],
])('loses nothing at %s', async (_, width, height, rules) => {
  const { page, problems } = await visit(browser, `${server.url}#${LINK}`, {
    viewport: { width, height },
  })
  await mapReady(page)
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, rules)
  expect(await overflowing(page)).toEqual([])
  const inSight = async (name: string) => {
    const target = page.getByRole('heading', { name, exact: true }).first()
    await target.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    return target.isVisible()
  }
  await answer(page).first().scrollIntoViewIfNeeded()
  expect(await answer(page).first().isVisible()).toBe(true)
  const sheet = page.getByRole('button', { name: /launch points?.*and a table/s })
  if (await sheet.isVisible()) await sheet.click()
  expect([await inSight('Launch points'), await inSight('Cities')]).toEqual([true, true])
  expect(await overflowing(page)).toEqual([])
  expect(problems).toEqual([])
  await page.context().close()
})
