import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { flawsIn, headingsIn, heardIn, leapsIn, puzzlesIn } from './heard.ts'
import { mapReady } from './reader.ts'
import { openAgain, openBrowser, serveBuild, visit } from './visit.ts'

type Act = (page: Page) => Promise<unknown>
type State = readonly [name: string, address: string, act?: Act]

const press =
  (name: RegExp | string): Act =>
  (page) =>
    page.getByRole('button', { name }).first().click()
const opens =
  (name: RegExp | string, shows = 'dialog[open] h2'): Act =>
  async (page) => {
    await press(name)(page)
    await page.waitForSelector(shows)
  }

const TWO = 'p=54.71,20.51;48.83,9.8'
/** Bytom, 497 km from Kaliningrad. */
const NEAR_A_LINE = 'x=3102627'
const FULL = opens('Full table', 'dialog[open] .city-row')

const onPhone: Act = async (page) => {
  await press(/launch point.*and a table/)(page)
  await FULL(page)
}

const STATES: readonly State[] = [
  ['the first view', '#v=1'],
  ['two launch points', `#v=1&${TWO}`],
  ['a city near a line', `#v=1&${NEAR_A_LINE}`],
  ['missiles and the city they reach', '#v=1&p=48.83,9.8!m.pershing-ii!m.ss-20&x=2950159'],
  ['what reaches a city', '#v=1&x=2950159&q=city'],
  ['a published claim', '#v=1&q=claim!iskander-berlin'],
  ['the timeline', '#v=1&t=1987-12-08&e=alliances'],
  ['a fixed map in miles', '#v=1&lock=1&u=mi'],
  ['a quiz', '#v=1', press(/^Quiz/)],
  ['steps and degrees', '#v=1', press(/^Move A, .* by steps$/)],
  ['the countries', '#v=1', (page) => page.getByText('By country').click()],
  ['the map in words', '#v=1', (page) => page.getByText('In words: by direction').click()],
  ['the full table', '#v=1', FULL],
  [
    'the full table of eight launch points',
    `#v=1&${TWO};60,30;45,10;40,40;65,25;38,-5;59,150`,
    FULL,
  ],
  ['the missiles', '#v=1', opens(/^Choose missiles/, 'dialog[open] .catalogue-row')],
  ['the sites', '#v=1', opens('Sites', 'dialog[open] .catalogue-row')],
  ['the stories', '#v=1', opens('Stories', 'dialog[open] .story-choice')],
  ['what can be taken along', '#v=1', opens('Share', 'dialog[open] [role="tablist"]')],
  ['the keys', '#v=1', opens('Keys')],
  ['the sources', '#v=1', opens(/^Sources and licences/, 'dialog[open] .colophon-works')],
  ['a story', '#v=1&s=what-was-banned.two-ends'],
  ['German', '#v=1&l=de'],
  ['Russian and two launch points', `#v=1&l=ru&${TWO}`],
  ['a frame', 'embed/v1/#v=1'],
  [
    'a frame with its details',
    'embed/v1/#v=1',
    opens('Cities and details', 'dialog[open] .city-row'),
  ],
  ['a fixed frame', 'embed/v1/#v=1&lock=1'],
]

/** Heads of columns that count, in the languages above. */
const COUNTED = ['People', 'Cities', 'In the band', 'Nearer', 'Farther']

let browser: Browser
/** Comes again for each state. */
let reader: Page | null = null
let server: Awaited<ReturnType<typeof serveBuild>>
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openBrowser(), serveBuild()])
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

async function opened(address: string, act?: Act, size = { width: 1280, height: 800 }) {
  const url = `${server.url}${address}`
  if (reader) {
    await reader.setViewportSize(size)
    await openAgain(reader, url)
  }
  reader ??= (await visit(browser, url, { viewport: size, bypassCSP: true })).page
  const page = reader
  await mapReady(page)
  await act?.(page)
  return page
}

describe('read aloud from beginning to end', () => {
  it.each(STATES.map(([name, address, act]) => ({ name, address, act })))(
    'of $name has nothing that puzzles',
    async ({ address, act }) => {
      const page = await opened(address, act)
      const phrases = await heardIn(page)
      expect(phrases.length).toBeGreaterThan(10)
      expect(puzzlesIn(phrases)).toEqual([])
      expect(leapsIn(headingsIn(phrases))).toEqual([])
      expect(headingsIn(phrases)[0]).toBeLessThanOrEqual(2)
      expect(await flawsIn(page, COUNTED)).toEqual([])
    },
  )

  it('has nothing that puzzles in the table of a phone', async () => {
    const page = await opened('#v=1', onPhone, { width: 390, height: 844 })
    const phrases = await heardIn(page)
    expect(puzzlesIn(phrases)).toEqual([])
    expect(phrases.join('\n')).toMatch(/^489\skm\n11\skm\sshort\sof\sthe\sband$/m)
  })
})

describe('a launch point on the map', () => {
  const GUIDE =
    /^button, Launch point A, Kaliningrad, .* east, Enter picks it up, then arrows move it\./

  it.each(['#v=1', 'embed/v1/#v=1'])(
    'is a button that tells how it is moved: %s',
    async (address) => {
      const page = await opened(address)
      const phrases = await heardIn(page)
      expect(phrases.filter((phrase) => GUIDE.test(phrase))).toHaveLength(1)
      expect(phrases).toContain('image, Scale bar: 1,000\u00A0km')
    },
  )

  it('tells where it is fixed', async () => {
    const page = await opened('embed/v1/#v=1&lock=1')
    expect((await heardIn(page)).join('\n')).toMatch(
      /^button, Launch point A, .* fixed on this map/m,
    )
  })
})

it('says that a city lies on both sides of a line, and how far it reaches', async () => {
  const page = await opened('#v=1')
  const phrases = await heardIn(page)
  expect(phrases).toContain('image, in the band, within 2\u00A0km of a line')
  expect(phrases).toContain('image, in the band, within 3\u00A0km of a line')
})
