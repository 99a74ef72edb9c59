import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mapReady } from './reader.ts'
import { LIKE_ENGINES, openBrowser, serveBuild, visit } from './visit.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** What is looked for in each theme: the same page in other colours differs in contrast alone. */
const RULES = {
  light: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  dark: { type: 'rule', values: ['color-contrast'] },
} as const

/** What the reader does after opening the link. */
type Act = (page: Page) => Promise<unknown>
type State = readonly [name: string, link: string, act?: Act]

const press =
  (name: RegExp | string): Act =>
  (page) =>
    page.getByRole('button', { name }).first().click()

const typeInto =
  (label: string, text: string): Act =>
  async (page) => {
    await page.getByRole('combobox', { name: label }).fill(text)
    await page.waitForFunction(() => document.querySelector('[role="option"], .place-hint'))
  }

const inTurn =
  (...acts: readonly Act[]): Act =>
  async (page) => {
    for (const act of acts) await act(page)
  }

const dialogOpen: Act = (page) => page.waitForSelector('dialog[open] h2')
const opens = (name: RegExp | string): Act => inTurn(press(name), dialogOpen)

const askAt: Act = async (page) => {
  await page.locator('.map-engine:not(.waiting) .launch-handle').first().focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem').first().waitFor()
}
const chooseItem =
  (name: string): Act =>
  (page) =>
    page.getByRole('menuitem', { name }).click()

const WIDE: readonly State[] = [
  ['the first view', 'v=1'],
  ['two launch points', 'v=1&p=54.71,20.51;48.83,9.8'],
  ['eight launch points', 'v=1&p=54,20;50,8;60,30;45,10;40,40;65,25;38,-5;59.56,150.8'],
  ['no launch point', 'v=1&p='],
  ['a chosen city', 'v=1&x=2950159'],
  ['the globe', 'v=1&w=globe'],
  ['true distances', 'v=1&w=true'],
  ['miles', 'v=1&u=mi'],
  ['missiles on a launch point', 'v=1&p=48.83,9.8!m.pershing-ii!m.ss-20'],
  ['what reaches a city', 'v=1&x=2950159&q=city'],
  ['whether a missile reaches a city', 'v=1&x=2950159&q=city!m.ss-20'],
  ['a city yet to be chosen', 'v=1&q=city'],
  ['the claims', 'v=1&q=claim'],
  ['a published claim', 'v=1&q=claim!iskander-berlin'],
  ['a claim of one’s own', 'v=1&p=51.5,-0.1!m.dark-eagle&x=524901&q=claim~It%20reaches'],
  ['the timeline in 1987', 'v=1&t=1987-12-08&e=alliances'],
  ['the timeline in 2019', 'v=1&t=2019-08-02&e=class-line'],
  ['the cities of the world', 'v=1&a=world'],
  ['locked launch points', 'v=1&lock=1'],
  ['Russian', 'v=1&l=ru'],
  ['German and a chosen city', 'v=1&l=de&x=2950159'],
  ['large cities alone', 'v=1&n=1000000'],
  ['cities in every band', 'v=1&p=54.71,20.51;48.83,9.8&k=all'],
  ['the dialog of links', 'v=1', opens('Share')],
  [
    'the dialog of codes',
    'v=1',
    inTurn(opens('Share'), (page) => page.getByText('Embed', { exact: true }).first().click()),
  ],
  ['the choice of missiles', 'v=1', opens(/^Choose missiles for/)],
  ['the choice of sites', 'v=1', opens('Sites')],
  ['the full table', 'v=1', opens('Full table')],
  ['the list of keys', 'v=1', opens('Keys')],
  ['the menu of a place', 'v=1', askAt],
  ['what a place is', 'v=1', inTurn(askAt, chooseItem('What is this place?'))],
  ['places that fit', 'v=1', inTurn(press('Add a point'), typeInto('City or coordinates', 'war'))],
  [
    'no place that fits',
    'v=1',
    inTurn(press('Add a point'), typeInto('City or coordinates', '95, 20')),
  ],
  ['steps and degrees', 'v=1', press(/^Move A, .* by steps$/)],
  ['a launch point that was removed', 'v=1&p=54,20;50,8', press(/^Remove A, /)],
  ['the legend', 'v=1', press(/^Legend/)],
  ['the map in words', 'v=1', (page) => page.getByText('In words: by direction').click()],
  ['the sources', 'v=1', opens(/^Sources and licences/)],
]

const NARROW: readonly State[] = [
  ['a phone', 'v=1'],
  ['the menu of a phone', 'v=1', press('Menu')],
  ['the sheet of a phone', 'v=1', press(/launch point.*and a table/)],
]

describe.each(LIKE_ENGINES)('axe finds nothing, on %s', (_, engine) => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof serveBuild>>
  beforeAll(async () => {
    ;[browser, server] = await Promise.all([openBrowser(engine), serveBuild()])
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  const look = async (
    states: readonly State[],
    viewport: { width: number; height: number },
  ): Promise<readonly string[]> => {
    const { page, problems } = await visit(browser, `${server.url}#v=1`, { viewport })
    await mapReady(page)
    await page.evaluate(AXE)
    const faults: string[] = []
    for (const [name, link, act] of states) {
      await opened(page, link)
      await act?.(page)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const found = await faultsOf(page, RULES[colorScheme])
        faults.push(...found.map((fault) => `${name}, ${colorScheme}: ${fault}`))
      }
      await page.keyboard.press('Escape')
    }
    await page.context().close()
    return [...faults, ...problems]
  }

  it(`in ${WIDE.length} states of a wide window and two themes`, { timeout: 900_000 }, async () => {
    expect(await look(WIDE, { width: 1280, height: 800 })).toEqual([])
  })

  it(`in ${NARROW.length} states of a phone and two themes`, { timeout: 600_000 }, async () => {
    expect(await look(NARROW, { width: 390, height: 844 })).toEqual([])
  })
})

/** The page shows the link: its language, its answer, and what it asks of the catalogue. */
async function opened(page: Page, link: string): Promise<void> {
  const [, language = 'en'] = /l=(\w+)/.exec(link) ?? []
  await page.evaluate((hash) => {
    location.hash = hash
  }, `${link}&l=${language}`)
  await page.waitForFunction((tag) => document.documentElement.lang === tag, language)
  await page.waitForFunction(() => !/Loading|Загруз|gelad/.test(document.body.innerText))
}

async function faultsOf(
  page: Page,
  rules: (typeof RULES)['light' | 'dark'],
): Promise<readonly string[]> {
  const { violations } = await page.evaluate(
    (runOnly) =>
      (
        globalThis as unknown as {
          axe: { run(context: unknown, options: unknown): Promise<AxeResults> }
        }
      ).axe // One row of a long table is as the other.
        .run(
          { exclude: ['.city-row:nth-child(n + 9)', '.catalogue-row:nth-child(n + 9)'] },
          { runOnly, resultTypes: ['violations'] },
        ),
    rules,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary}`,
    ),
  )
}
