import { readFileSync, readdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { overflowing } from './overflow.ts'
import { answer, mapReady } from './reader.ts'
import { openBrowser, serveBuild, visit } from './visit.ts'

let browser: Browser
let server: Awaited<ReturnType<typeof serveBuild>>
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openBrowser({ whole: true }), serveBuild()])
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

const WIDE = { viewport: { width: 1280, height: 800 } }
const language = (page: Page) => page.getByRole('combobox', { name: /^(Language|Язык)$/ })

it('speaks the reader’s language from the first picture on', async () => {
  const { page, problems } = await visit(
    browser,
    `${server.url}#v=1`,
    { ...WIDE, locale: 'ru-RU' },
    (opened) => opened.route(/assets\/page-/, (route) => route.abort()),
  )
  await page.locator('#first h2', { hasText: 'Калининград' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru')
  expect(await page.locator('#first svg text', { hasText: /[А-я]{3}/ }).count()).toBeGreaterThan(0)
  const first = await page.locator('#first h2').innerText()
  await page.unroute(/assets\/page-/)
  await page.reload()
  await mapReady(page)
  expect(await answer(page).innerText()).toBe(first)
  expect(
    problems.filter((problem) => !/ERR_FAILED|dynamically imported|preload CSS/.test(problem)),
  ).toEqual([])
  await page.context().close()
})

it('changes at once, keeps the focus and the map, and is kept', async () => {
  const { page, problems } = await visit(browser, `${server.url}#v=1&x=2950159&n=15000`, WIDE)
  await mapReady(page)
  await language(page).focus()
  await language(page).selectOption('ru')
  await page.waitForFunction(() => document.documentElement.lang === 'ru')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT')
  await page.locator('.callout', { hasText: 'Берлин' }).waitFor()
  await page.getByRole('button', { name: 'Берлин' }).first().waitFor()
  expect(await page.evaluate(() => location.hash)).toContain('x=2950159')
  // A town of less than 100,000 people without a name in Cyrillic letters is marked for voices.
  await page.locator('.city-name [lang="en"]').first().waitFor()
  await page.reload()
  await mapReady(page)
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru')
  await language(page).selectOption('en')
  await page.getByRole('heading', { name: 'Launch points' }).waitFor()
  expect(problems).toEqual([])
  await page.context().close()
})

it('brings the catalogue’s sentences along', async () => {
  const { page, problems } = await visit(
    browser,
    `${server.url}#v=1&q=claim!iskander-berlin&l=de`,
    WIDE,
  )
  await mapReady(page)
  await page.locator('.claim-card').waitFor()
  const german = await page.locator('.claim-card').innerText()
  await page.getByRole('combobox', { name: 'Sprache' }).selectOption('fr')
  await page.waitForFunction(
    (before) => document.querySelector<HTMLElement>('.claim-card')?.innerText !== before,
    german,
  )
  await page.getByText('Kaliningrad').first().waitFor()
  expect(problems).toEqual([])
  await page.context().close()
})

it('stays in its language, with a word, when another cannot be loaded', async () => {
  const { page } = await visit(browser, `${server.url}#v=1`, WIDE, (opened) =>
    opened.route(/words-pl/, (route) => route.abort()),
  )
  await mapReady(page)
  await language(page).selectOption('pl')
  await page.locator('.toast', { hasText: 'This language could not be loaded' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  await page.context().close()
})

it('is English where a link asks for a language that is not there', async () => {
  const { page, problems } = await visit(browser, `${server.url}#v=1&l=tlh`, WIDE)
  await mapReady(page)
  expect(await answer(page).innerText()).toContain('From Kaliningrad')
  expect(problems).toEqual([])
  await page.context().close()
})

/**
 * The script of a language that makes every message of English longer and strange, so that what is not a message, and
 * what has no room for a longer one, is seen.
 */
function pseudoScript(): string {
  const [english, german] = ['en', 'de'].map((tag) => {
    const file = readdirSync('dist/data').find((name) => name.startsWith(`words-${tag}-`))
    return readFileSync(`dist/data/${file}`, 'utf8')
  })
  return `${english};${german};(() => {
    const strange = (text) => text === '' ? text : '⟦' + text + ' ' + '·'.repeat(Math.ceil(text.length * 0.3)) + '⟧'
    const inPseudo = (value) => {
      if (typeof value === 'string') return strange(value)
      if (typeof value === 'function') return (...args) => inPseudo(value(...args))
      if (Array.isArray(value)) return value.map(inPseudo)
      if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, inPseudo(v)]))
      return value
    }
    const held = self.bannedBand
    held['words/de'].language = inPseudo(held['words/en'].language)
    delete held['words/en']
  })()`
}

const pseudo = (width: number, height: number) =>
  visit(
    browser,
    `${server.url}#v=1&l=de&p=54.71,20.51!m.ss-20&x=2950159`,
    { viewport: { width, height } },
    (page) =>
      page.route(/data\/words-de-/, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: pseudoScript() }),
      ),
  )

describe('a language whose words are longer', () => {
  it.each([
    [320, 640],
    [768, 1024],
    [1280, 800],
    [1920, 1080],
  ])('has room at %d × %d, left to right and right to left', async (width, height) => {
    const { page, problems } = await pseudo(width, height)
    await mapReady(page)
    expect(await overflowing(page)).toEqual([])
    await page.evaluate(() => (document.documentElement.dir = 'rtl'))
    expect(await overflowing(page)).toEqual([])
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('is spoken by everything on the page', async () => {
    const { page } = await pseudo(1280, 800)
    await mapReady(page)
    await page.getByText(/⟦In words/).click()
    const bare = await page.evaluate(() => {
      const texts: string[] = []
      const walker = document.createTreeWalker(
        document.querySelector('main')!,
        NodeFilter.SHOW_TEXT,
      )
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (
          node.parentElement?.closest('[lang]:not([lang="de"]), option, .source-list li, .answer')
        )
          continue
        texts.push(node.textContent ?? '')
      }
      for (const element of document.querySelectorAll('main :is([aria-label], [title]):not(a)')) {
        texts.push(element.getAttribute('aria-label') ?? '', element.getAttribute('title') ?? '')
      }
      return texts.filter(
        (text) =>
          !/[⟦⟧·]/.test(text) &&
          /(?<!\p{L})(the|of|and|in|to|city|cities|band|point|missiles?|show|launch)(?!\p{L})/iu.test(
            text,
          ),
      )
    })
    expect(bare).toEqual([])
    await page.context().close()
  })
})
