import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BareServer, serveBare } from './bare-server.ts'
import { answer, mapReady } from './reader.ts'
import { openBrowser, visit } from './visit.ts'

let browser: Browser
let server: BareServer
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'))
  cpSync('dist', folder, { recursive: true })
  browser = await openBrowser()
  server = await serveBare(folder, '/maps/')
})
afterAll(async () => {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true })
})

const PATIENCE = { timeout: 90_000 }

/** A reader whose browser holds the page. */
async function keptVisit() {
  const opened = await visit(browser, `${server.origin}/maps/`, {
    serviceWorkers: 'allow',
    viewport: { width: 1280, height: 900 },
  })
  await mapReady(opened.page)
  await opened.page.waitForFunction(
    () => navigator.serviceWorker.controller?.state === 'activated',
    null,
    PATIENCE,
  )
  return opened
}

const newVersion = (page: Page) => page.getByText('There is a new version of this page.').first()

it('opens every part without a network after one visit', async () => {
  const { page, problems } = await keptVisit()
  await page.context().setOffline(true)
  await page.goto(
    `${server.origin}/maps/?from=mail#v=1&p=54.71,20.51!m.9m729&c=54.71,20.51,6&n=20000&a=world`,
  )
  await mapReady(page)
  await page.waitForSelector('.stage-slot:not([data-loading])')
  await page.getByText('9M729').first().waitFor()
  await page.getByRole('button', { name: 'Add a point' }).click()
  await page.getByRole('combobox', { name: 'City or coordinates' }).fill('Lemberg')
  await page.getByRole('option', { name: /Lviv/ }).first().waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('tab', { name: 'Data' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^CSV/ }).click(),
  ])
  expect(readFileSync((await download.path())!, 'utf8').split('\n').length).toBeGreaterThan(1000)
  await page.keyboard.press('Escape')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('uk')
  await page.waitForSelector('html[lang="uk"]')
  expect(await page.locator('.toast').count()).toBe(0)
  expect(problems).toEqual([])
  await page.context().close()
})

it('leaves frames, previews and the script for articles to the network', async () => {
  const { page } = await keptVisit()
  const other = await page.context().newPage()
  const answered: string[] = []
  other.on('response', (response) => {
    if (response.fromServiceWorker()) answered.push(response.url())
  })
  for (const path of ['embed/v1/', 'embed/']) {
    await other.goto(`${server.origin}/maps/${path}`)
    await mapReady(other)
  }
  await other.goto(`${server.origin}/maps/embed.js`)
  expect(answered).toEqual([])
  // A preview takes its reader to the page, which is the worker's.
  await other.goto(`${server.origin}/maps/see/kaliningrad/index.html`)
  await mapReady(other)
  expect(answered.map((url) => url.split('#')[0])).toContain(`${server.origin}/maps/`)
  expect(answered.filter((url) => /\/(see|embed)/.test(url))).toEqual([])
  await page.context().close()
})

it('is not kept by a page in a frame', async () => {
  const article = `<iframe src="${server.origin}/maps/" width="900" height="600"></iframe>`
  const host = await serveBare(folder, '/none/', new Map([['/article.html', article]]))
  const { page } = await visit(browser, `${host.origin}/article.html`, { serviceWorkers: 'allow' })
  const frame = page.frameLocator('iframe')
  await frame.locator('[data-map="ready"]').waitFor(PATIENCE)
  const registrations = await frame.locator('html').evaluate(async () => {
    await new Promise((resolve) => requestIdleCallback(resolve))
    return (await navigator.serviceWorker.getRegistrations()).length
  })
  expect(registrations).toBe(0)
  await page.context().close()
  await host.close()
})

it('offers a newer version and loads it when the reader asks', async () => {
  const { page, problems } = await keptVisit()
  expect(await newVersion(page).count()).toBe(0)
  const before = await answer(page).innerText()
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const script = readFileSync(join(folder, 'sw.js'), 'utf8')
  const [, revision = ''] = /revision:[`'"](\w+)[`'"]/.exec(script) ?? []
  writeFileSync(join(folder, 'index.html'), html.replace('<title>', '<title>Newer '))
  writeFileSync(join(folder, 'sw.js'), script.replace(revision, 'newer'))
  await page.reload()
  await newVersion(page).waitFor(PATIENCE)
  expect(await page.title()).not.toMatch(/^Newer/)
  await page.getByRole('button', { name: 'Reload' }).click()
  await page.waitForFunction(() => document.title.startsWith('Newer'), null, PATIENCE)
  await mapReady(page)
  expect(await answer(page).innerText()).toBe(before)
  expect(await newVersion(page).count()).toBe(0)
  const names = await page.evaluate(() => caches.keys())
  expect(names).toEqual(['banned-band /maps/ newer'])
  expect(problems).toEqual([])
  await page.context().close()
  writeFileSync(join(folder, 'index.html'), html)
  writeFileSync(join(folder, 'sw.js'), script)
})

it('goes at the next visit when the host switches it off, and does not come back', async () => {
  const { page, problems } = await keptVisit()
  writeFileSync(join(folder, 'sw.json'), '{"enabled": false}')
  await page.reload()
  await page.waitForFunction(
    async () =>
      (await caches.keys()).length === 0 &&
      (await navigator.serviceWorker.getRegistrations()).length === 0,
    null,
    PATIENCE,
  )
  await page.reload()
  await mapReady(page)
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null)
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  expect(problems).toEqual([])
  await page.context().close()
  writeFileSync(join(folder, 'sw.json'), '{"enabled": true}')
})
