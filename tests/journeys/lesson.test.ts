import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lessonHtml } from '../../build/lesson.ts'
import { addressHolds, answer, handle, mapReady } from './reader.ts'
import { openBrowser, visit } from './visit.ts'

const FILE = resolve('dist/banned-band-lesson.html')
/** What a school's mail takes, and a stick does not feel. */
const MAX_BYTES = 3_000_000

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const openFile = (link = '', file = FILE) =>
  visit(
    browser,
    `${pathToFileURL(file).href}#${link}`,
    { viewport: { width: 1280, height: 800 } },
    (page) => page.context().setOffline(true),
  )

it('is one file of at most 3 MB that names no other', () => {
  expect(statSync(FILE).size).toBeLessThanOrEqual(MAX_BYTES)
  const html = readFileSync(FILE, 'utf8')
  const tags = html.replaceAll(/(<(script|style|template)\b[^>]*>).*?<\/\2>/gs, '$1')
  expect(tags.length).toBeLessThan(3000)
  expect(tags).not.toMatch(/\s(src|href)=/)
  expect(html).not.toMatch(/unsafe-(inline|eval)/)
  expect(tags.match(/sha256-[\w+/]{43}=/g)).toHaveLength(3)
})

it('opens from a disk, offline: map, answer and table follow the keys', async () => {
  const { page, problems, requests } = await openFile('v=1&p=54,20&c=50,20,3')
  await mapReady(page)
  const before = await answer(page).innerText()
  await handle(page, 'A').focus()
  await page.keyboard.press('+')
  await page.keyboard.press('Shift+ArrowUp')
  // 1,000 km of the meridian north of 54° N: 8.976°, by GeodSolve.
  await addressHolds(page, 'p=62.9')
  await expect.poll(() => answer(page).innerText()).not.toBe(before)
  expect(await page.locator('table tbody tr').count()).toBeGreaterThan(5)
  expect(requests.filter((url) => !/^(file|data):/.test(url))).toEqual([])
  expect(problems).toEqual([])
  await page.context().close()
})

it('finds places, shows the catalogue and the world’s cities, makes files and prints', async () => {
  const { page, problems } = await openFile('v=1&p=54.71,20.51!m.9m729&a=world')
  await mapReady(page)
  await page.getByText('9M729').first().waitFor()
  await page.getByRole('button', { name: 'Add a point' }).click()
  await page.getByRole('combobox', { name: 'City or coordinates' }).fill('Lemberg')
  await page.getByRole('option', { name: /Lviv/ }).first().waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('tab').first().waitFor()
  expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Link', 'Picture', 'Data'])
  expect(await page.getByRole('textbox', { name: 'Link to this map' }).inputValue()).toContain(
    'banned-band-lesson.html#z=v&p=54.71,20.51',
  )
  await page.getByRole('tab', { name: 'Data' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^CSV/ }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^banned-band-.*\.csv$/)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Sources and licences' }).first().click()
  await page.getByText('The licences in full').click()
  const licences = await page.locator('.licence-texts').innerText()
  expect(licences).toMatch(/\nCreative Commons Attribution 4\.0 International\n[^]*\nreact 19/)
  // Those of packages that the file does without are left out too.
  expect(licences).not.toMatch(/MapLibre|jsts/)
  await page.keyboard.press('Escape')
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.locator('.paper svg, .paper path').first().waitFor({ state: 'attached' })
  expect((await page.pdf()).length).toBeGreaterThan(50_000)
  expect(problems).toEqual([])
  await page.context().close()
})

it('says plainly which part needs the page with a network', async () => {
  const { page } = await openFile('v=1&c=54.71,20.51,7')
  await page.locator('.toast').waitFor()
  expect(await page.locator('.toast p').innerText()).toBe(
    'This file does not hold that part. It needs the page with a network.',
  )
  await page.context().close()
})

it('opens in the language that it was made in, and says that it has no other but English', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lesson-'))
  const file = join(folder, 'lesson.html')
  writeFileSync(file, await lessonHtml('uk'))
  expect(statSync(file).size).toBeLessThanOrEqual(MAX_BYTES)
  const { page, problems } = await openFile('v=1&n=20000', file)
  await mapReady(page)
  expect(await answer(page).innerText()).toContain('Калінінград')
  const language = page.getByRole('combobox', { name: 'Мова' })
  await language.selectOption('fr')
  await page.locator('.toast p').waitFor()
  expect(await page.locator('.toast p').innerText()).toBe(
    'У цьому файлі такої частини немає. Для неї потрібна сторінка з доступом до мережі.',
  )
  await language.selectOption('en')
  await page.waitForSelector('html[lang="en"]')
  expect(await answer(page).innerText()).toContain('From Kaliningrad')
  expect(problems).toEqual([])
  await page.context().close()
  rmSync(folder, { recursive: true })
})
