import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addressHolds, mapReady } from './reader.ts'
import { openBrowser, serveBuild, visit } from './visit.ts'

/** On the light engine: what is tested is the panel, which is the same with either. */
let browser: Browser
let server: Awaited<ReturnType<typeof serveBuild>>
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openBrowser(), serveBuild()])
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

/** Text of what has the focus, once it is that of a heading. */
async function headingFocused(page: Page): Promise<string> {
  await page.waitForFunction(() => document.activeElement?.tagName === 'H3')
  return page.locator(':focus').innerText()
}

/** Tab until a control of this kind has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab')
    if ((await page.locator(`${selector}:focus`).count()) > 0) return
  }
  throw new Error(`Tab does not come to ${selector}`)
}

it('is predicted and checked by keyboard alone, question after question', async () => {
  const { page, problems } = await visit(browser, server.url)
  await mapReady(page)
  await page.getByRole('button', { name: 'Quiz: predict, then check' }).focus()
  await page.keyboard.press('Enter')
  await addressHolds(page, 's=quiz')
  await page.getByText('Question 1 of 8').waitFor()

  await tabTo(page, '.quiz .button')
  await page.keyboard.press('Enter')
  await page.locator('.quiz p', { hasText: 'Choose an answer first.' }).waitFor()

  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Space')
  await tabTo(page, '.quiz .button')
  await page.keyboard.press('Enter')
  expect(await headingFocused(page)).toMatch(/^(That is right|Not quite)\.$/)
  expect(await page.locator('.quiz-answer li').count()).toBe(4)
  expect(await page.locator('.quiz-answer').innerText()).toMatch(/: [\d,.]+.km, [\d,.]+.km /)

  await tabTo(page, '.quiz-answer .link-button')
  await page.keyboard.press('Enter')
  await addressHolds(page, 'x=')
  await tabTo(page, '.quiz form > .button')
  await page.keyboard.press('Enter')
  expect(await headingFocused(page)).toMatch(/can this missile reach .+, by this figure\?$/)
  expect(await page.getByText('Question 2 of 8').count()).toBe(1)

  await tabTo(page, '.quiz input')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  expect(await headingFocused(page)).toMatch(/^(That is right|Not quite)\.$/)
  expect(await page.locator('.quiz summary').innerText()).toBe('Sources')

  await page.reload()
  await page.getByText('Question 1 of 8').waitFor()
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toMatch(/quiz/i)
  await page.getByRole('button', { name: 'Close the quiz' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => !location.hash.includes('s=quiz'))
  expect(await page.locator('.quiz form').count()).toBe(0)
  expect(problems).toEqual([])
  await page.context().close()
})
