import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, handle, mapReady, middleOf } from './reader.ts'
import { LIKE_ENGINES, openBrowser, serveBuild, visit } from './visit.ts'

let server: Awaited<ReturnType<typeof serveBuild>>
beforeAll(async () => {
  server = await serveBuild()
})
afterAll(() => server.close())

describe.each(LIKE_ENGINES)('a launch point is moved without a drag, on %s', (_, engine) => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser(engine)
  })
  afterAll(() => browser.close())

  it('by a tap on it and a tap on the map, and Escape ends that', async () => {
    const { page, problems } = await visit(browser, server.url)
    await mapReady(page)
    const before = await answer(page).innerText()
    const { x, y } = await middleOf(handle(page, 'A'))
    await page.mouse.click(x, y)
    await page.getByText('Tap the map to put A there').first().waitFor()
    await page.keyboard.press('Escape')
    await page.waitForSelector('.toast', { state: 'detached' })
    await page.mouse.click(x + 60, y + 40)
    expect(await answer(page).innerText()).toBe(before)

    await page.mouse.click(x, y)
    await page.getByText('Tap the map to put A there').first().waitFor()
    await page.mouse.click(x + 60, y + 40)
    await page.waitForFunction(() => location.hash.includes('p='))
    const farFromTap = async () => {
      const there = await middleOf(handle(page, 'A'))
      return Math.hypot(there.x - x - 60, there.y - y - 40)
    }
    await expect.poll(farFromTap, { timeout: 20_000 }).toBeLessThan(2)
    expect(await answer(page).innerText()).not.toBe(before)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('by keys, whose step + and - change, while the map stays', async () => {
    const { page } = await visit(browser, `${server.url}#v=1&p=54,20&c=50,20,3`)
    await mapReady(page)
    await handle(page, 'A').focus()
    await page.keyboard.press('+')
    await page.getByText('Arrows move by 100 km').first().waitFor()
    await page.keyboard.press('ArrowUp')
    // 100 km of the meridian at 54° N: 0.8984°, by GeodSolve.
    await page.waitForFunction(() => /p=54\.898[45],20(&|$)/.test(location.hash))
    await page.keyboard.press('-')
    await page.keyboard.press('-')
    await page.getByText('Arrows move by 1 km').first().waitFor()
    await page.keyboard.press('Shift+ArrowDown')
    await page.waitForFunction(() => /p=54\.808[5-7],20(&|$)/.test(location.hash))
    expect(await page.evaluate(() => location.hash)).toContain('c=50,20,3')
    await page.context().close()
  })
})

it('moves by buttons, a step of true ground each', async () => {
  const browser = await openBrowser()
  const { page, problems } = await visit(browser, `${server.url}#v=1&p=0,0`, {
    viewport: { width: 1280, height: 800 },
  })
  await mapReady(page)
  await page.getByRole('button', { name: /^Move A, .* by steps$/ }).click()
  await page.getByRole('combobox', { name: 'Length of a step' }).selectOption('100')
  await page.getByRole('button', { name: 'Move A 100 km east' }).click()
  // 100 km of the equator: 0.8983°.
  await page.waitForFunction(() => /p=0,0\.8983/.test(location.hash))
  await page.getByRole('button', { name: 'Move A 100 km west' }).click()
  await page.waitForFunction(() => /p=-?0,-?0(&|$)/.test(location.hash))
  await page.getByRole('button', { name: 'Move A 100 km south' }).click()
  // 100 km of the meridian at the equator: 0.9044°.
  await page.waitForFunction(() => /p=-0\.904[34],-?0(&|$)/.test(location.hash))
  expect(problems).toEqual([])
  await browser.close()
})
