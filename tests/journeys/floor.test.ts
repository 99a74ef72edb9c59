import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LACKING_GLOBALS, LACKING_PARTS } from '../build/floor-data.ts'
import { addressHolds, answer, middleOf } from './reader.ts'
import { openBrowser, serveBuild, SMALL, visit } from './visit.ts'

let browser: Browser
let plain: Browser
let server: Awaited<ReturnType<typeof serveBuild>>
beforeAll(async () => {
  ;[browser, plain, server] = await Promise.all([
    openBrowser({ webgl: true }),
    openBrowser(),
    serveBuild(),
  ])
})
afterAll(async () => {
  await Promise.all([browser.close(), plain.close(), server.close()])
})

/** Chromium refuses scripts without Trusted Types where a policy asks for them; older browsers do not know the policy. */
const parts = LACKING_PARTS.filter(({ owner }) => !owner.startsWith('TrustedType'))

/** Takes out of the browser what those of the floor do not have, and refuses look-behind where a script asks for it. */
const asOld = (page: Page): Promise<unknown> =>
  page.addInitScript(
    ([lacking, globals]) => {
      for (const { owner, name } of lacking) {
        const found = Reflect.get(globalThis, owner)
        const isStatic = name.endsWith('_static')
        for (const holder of isStatic ? [found] : [found, found?.prototype]) {
          if (Object(holder) === holder) {
            Reflect.deleteProperty(holder, name.replace(/_static$/, ''))
          }
        }
      }
      for (const name of globals) Reflect.deleteProperty(globalThis, name)
      globalThis.RegExp = new Proxy(RegExp, {
        construct(target, args: ConstructorParameters<typeof RegExp>, as) {
          if (/\(\?<[=!]/.test(String(args[0])))
            throw new SyntaxError('invalid group specifier name')
          return Reflect.construct(target, args, as) as object
        },
      })
    },
    [parts, [...LACKING_GLOBALS].filter((name) => !/^trustedType/i.test(name))] as const,
  )

/** No script with look-behind in it comes through: it would be a syntax error. */
const withoutLookBehind = (page: Page): Promise<unknown> =>
  page.route(/\.js$/, async (route) => {
    const response = await route.fetch()
    if (/\(\?<[=!]/.test(await response.text())) await route.abort()
    else await route.fulfill({ response })
  })

const PAGES = [
  ['the page on SVG', 'svg', () => server.url],
  ['the page on WebGL', 'webgl', () => server.url],
  ['the frame', 'svg', () => `${server.url}embed/v1/`],
  ['a lesson file', 'svg', () => pathToFileURL(resolve('dist/banned-band-lesson-ru.html')).href],
] as const

describe.each(PAGES)('a browser as old as the floor opens %s', (_, engine, address) => {
  it('and a launch point is dragged, moved by keys and named', async () => {
    const reader = engine === 'svg' ? plain : browser
    const { page, problems } = await visit(
      reader,
      address(),
      { ...SMALL, engine },
      async (opened) => {
        await asOld(opened)
        await withoutLookBehind(opened)
      },
    )
    await page.waitForSelector(
      `.stage-slot[data-map="ready"][data-engine="${engine === 'svg' ? 'svg' : 'maplibre'}"]`,
      { timeout: 60_000 },
    )
    expect(await page.evaluate(() => 'toSorted' in [] || 'inert' in document.body)).toBe(false)
    const point = page.locator('.map-engine:not(.waiting) .launch-handle')
    expect(await point.getAttribute('aria-label')).toMatch(/A/)
    const { x, y } = await middleOf(point)
    const before = await answer(page).first().innerText()
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y + 40, { steps: 4 })
    await page.mouse.up()
    await addressHolds(page, 'p=')
    const placed = await middleOf(point)
    expect(Math.hypot(placed.x - x - 60, placed.y - y - 40)).toBeLessThan(2)
    expect(await answer(page).first().innerText()).not.toBe(before)
    const hash = await page.evaluate(() => location.hash)
    await point.press('Enter')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.waitForFunction((old) => location.hash !== old, hash)
    expect(problems.filter((problem) => !problem.startsWith('foreign request: file:'))).toEqual([])
    await page.context().close()
  })
})

it('keeps what waits out of reach of keys where nothing is inert', async () => {
  const { page } = await visit(browser, server.url, SMALL, asOld)
  await page.waitForSelector('.map-engine.waiting canvas', { state: 'attached' })
  const reached = await page.evaluate(() => {
    const waiting = [...document.querySelectorAll<HTMLElement>('.map-engine.waiting *')]
    return waiting.filter((element) => {
      element.focus()
      return document.activeElement === element
    }).length
  })
  expect(reached).toBe(0)
  await page.context().close()
})
