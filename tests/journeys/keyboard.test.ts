import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, handle, mapReady } from './reader.ts'
import { LIKE_ENGINES, openBrowser, serveBuild, visit } from './visit.ts'

let server: Awaited<ReturnType<typeof serveBuild>>
beforeAll(async () => {
  server = await serveBuild()
})
afterAll(() => server.close())

/** What has the focus: a launch point's letter, else the name or text of the element; never the page's body. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    if (element === document.body) return 'BODY'
    const { labels } = element as HTMLInputElement
    const label = labels?.[0]?.textContent
    const { id } = element.dataset
    return id ?? element.ariaLabel ?? label ?? (element.textContent || element.title || 'nothing')
  })

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

/** Goes on with Tab until something of this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await press(page, 'Tab')
    if (name.test(await focused(page))) return
  }
  throw new Error(`Nothing named ${name} within 60 tabs; now: ${await focused(page)}`)
}

describe.each(LIKE_ENGINES)('every task by keys alone, on %s', (_, engine) => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser(engine)
  })
  afterAll(() => browser.close())

  const open = async (link: string) => {
    const visited = await visit(browser, `${server.url}#${link}`, {
      viewport: { width: 1280, height: 800 },
    })
    await mapReady(visited.page)
    return visited
  }

  it('adds, names, moves and removes a launch point, and takes each back', async () => {
    const { page, problems } = await open('v=1')
    await press(page, 'a')
    await page.keyboard.type('Wiesb')
    await page.getByRole('option', { name: /^Wiesbaden/ }).waitFor()
    await press(page, 'Enter')
    await page.waitForFunction(() => location.hash.includes('50.0'))
    expect(await focused(page)).toContain('Add a point')
    await handle(page, 'B').waitFor()

    await press(page, '2')
    expect(await focused(page)).toBe('B')
    const before = await answer(page).innerText()
    await press(page, 'Enter')
    await page
      .getByText(/^B picked up at Wiesbaden\. Arrows move 10.km/)
      .waitFor({ state: 'attached' })
    await press(page, 'ArrowRight', 'ArrowRight')
    await page.getByText(/cities in the band\.$/).waitFor({ state: 'attached' })
    await press(page, 'Escape')
    await page.getByText(/^Move cancelled/).waitFor({ state: 'attached' })
    expect(await answer(page).innerText()).toBe(before)
    await press(page, 'Enter', 'Shift+ArrowRight', 'Tab')
    await page.waitForFunction(() => !/50\.0825,8\.24/.test(location.hash))
    expect(await focused(page)).not.toBe('BODY')
    expect(await focused(page)).not.toBe('B')

    await press(page, '2', 'Delete')
    await expect.poll(() => focused(page)).toBe('A')
    await press(page, 'Control+z')
    await handle(page, 'B').waitFor()
    await tabTo(page, /^Remove B, /)
    await press(page, 'Control+z', 'Control+z')
    expect(await focused(page)).not.toBe('BODY')
    await press(page, 'Control+Shift+z')
    await handle(page, 'B').waitFor()

    await tabTo(page, /^Name B|Wiesbaden|of Wiesbaden/)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('sorts the table, goes through it, and shows a city', async () => {
    const { page, problems } = await open('v=1')
    await press(page, 't')
    expect(await focused(page)).toBe('Cities')
    await tabTo(page, /^City$/)
    await press(page, 'Enter')
    expect(await focused(page)).toBe('City')
    await page.waitForSelector('th[aria-sort="ascending"]')
    const names = page.locator('.cities tbody th button')
    await names.filter({ hasText: /^A Coru/ }).waitFor()
    const first = await names.first().innerText()
    await tabTo(page, new RegExp(`^${first}$`))
    await press(page, 'ArrowDown', 'ArrowDown')
    const city = await focused(page)
    await press(page, 'Enter')
    await page.waitForFunction(() => location.hash.includes('x='))
    await page.locator('.callout', { hasText: city }).first().waitFor()
    expect(await focused(page)).toBe(city)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('chooses a missile and a site, asks about a place, and gets a file', async () => {
    const { page, problems } = await open('v=1')
    await press(page, '1')
    await tabTo(page, /^Sites$/)
    await press(page, 'Enter')
    await page.getByRole('dialog').getByRole('heading', { level: 2 }).waitFor()
    await expect.poll(() => focused(page)).toMatch(/^Find a site/)
    await page.keyboard.type('Comiso')
    await page.getByRole('dialog').getByText('Comiso').first().waitFor()
    await tabTo(page, /^Put a launch point here: Comiso/)
    await press(page, 'Enter')
    await handle(page, 'B').waitFor()
    await page.waitForSelector('dialog', { state: 'detached' })
    expect(await focused(page)).toContain('Sites')

    await tabTo(page, /^Choose missiles for launch point A/)
    await press(page, 'Enter')
    await page.getByRole('dialog').getByRole('heading', { level: 2 }).waitFor()
    await expect.poll(() => focused(page)).toMatch(/^Find a missile/)
    await page.keyboard.type('SS-20')
    await tabTo(page, /km/)
    await press(page, 'Space')
    await page.waitForFunction(() => location.hash.includes('!m.ss-20'))
    await press(page, 'Escape')
    await page.waitForSelector('dialog', { state: 'detached' })
    expect(await focused(page)).toMatch(/^Choose missiles for launch point A/)

    await tabTo(page, /^Is this place in the band/)
    await page.keyboard.type('Mins')
    await page.getByRole('option', { name: /^Minsk/ }).waitFor()
    await press(page, 'Enter')
    await page.getByText('Minsk is in 1 of 2 bands.').first().waitFor()

    await press(page, 'Home')
    await page.evaluate(() => document.querySelector<HTMLElement>('.bar button')?.focus())
    await tabTo(page, /^Share$/)
    await press(page, 'Enter')
    await page.getByRole('dialog').getByRole('tablist').waitFor()
    await tabTo(page, /^Link$/)
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight')
    await tabTo(page, /^CSV/)
    const download = page.waitForEvent('download')
    await press(page, 'Enter')
    expect((await download).suggestedFilename()).toMatch(/\.csv$/)
    await press(page, 'Escape')
    await page.waitForSelector('dialog', { state: 'detached' })
    expect(await focused(page)).toContain('Share')
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('opens the list of keys, and turns those of one letter off', async () => {
    const { page } = await open('v=1')
    await press(page, '?')
    await page.getByRole('dialog').getByRole('heading', { name: 'Keys' }).waitFor()
    await page.getByRole('checkbox', { name: 'Keys of one letter or digit' }).focus()
    await press(page, 'Space', 'Escape')
    await page.waitForSelector('dialog', { state: 'detached' })
    await press(page, 'a', 'u', '?')
    expect(await page.getByRole('combobox', { name: 'City or coordinates' }).count()).toBe(0)
    expect(await page.locator('dialog').count()).toBe(0)
    await press(page, 'Control+z')
    await page.reload()
    await mapReady(page)
    await press(page, '?')
    expect(await page.locator('dialog').count()).toBe(0)
    await page.context().close()
  })
})

it('speaks at most once in half a second, 150 letters at most, and not while a finger drags', async () => {
  const browser = await openBrowser()
  const { page } = await visit(browser, `${server.url}#v=1`, {
    viewport: { width: 1280, height: 800 },
  })
  await mapReady(page)
  expect(await page.locator('output, [aria-live], [role="status"], [role="alert"]').count()).toBe(1)
  await page.evaluate(() => {
    const log: [number, string][] = []
    Object.assign(globalThis, { log })
    const line = document.querySelector('output')!
    new MutationObserver(() => {
      if (line.textContent) log.push([performance.now(), line.textContent])
    }).observe(line, { childList: true, characterData: true, subtree: true })
  })
  const heard = () =>
    page.evaluate(() => (globalThis as unknown as { log: [number, string][] }).log)

  await handle(page, 'A').focus()
  await press(page, 'Enter')
  for (let i = 0; i < 30; i++) await press(page, 'ArrowRight')
  await press(page, 'Enter')
  await page.getByText(/^Placed\./).waitFor({ state: 'attached' })
  const spoken = await heard()
  const gaps = spoken.slice(1).map(([time], i) => time - spoken[i]![0])
  expect(Math.min(...gaps, 500)).toBeGreaterThanOrEqual(490)
  expect(Math.max(...spoken.map(([, text]) => text.length))).toBeLessThanOrEqual(150)

  const box = (await handle(page, 'A').boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const before = (await heard()).length
  for (let i = 1; i <= 20; i++) await page.mouse.move(x - 4 * i, y)
  await page.waitForFunction(() => document.querySelector('.card[data-held="true"]'))
  expect(await heard()).toHaveLength(before)
  await page.mouse.up()
  await expect.poll(async () => (await heard()).length).toBe(before + 1)
  await browser.close()
})
