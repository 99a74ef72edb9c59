import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressHolds, answer, handle, mapReady, middleOf } from './reader.ts'
import { openBrowser, serveBuild, visit } from './visit.ts'

const BERLIN = 2_950_159

/** On the light engine: what is tested is the panels, which are the same with either. */
let browser: Browser
let server: Awaited<ReturnType<typeof serveBuild>>
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openBrowser(), serveBuild()])
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

const opened = async (hash: string) => {
  const { page, problems } = await visit(browser, `${server.url}#${hash}`)
  await mapReady(page)
  return { page, problems }
}

const ask = (page: Page, question: string): Promise<void> =>
  page.getByRole('button', { name: question, exact: true }).click()

/** Labels of the rings on the map, each once. */
const ringLabels = async (page: Page): Promise<readonly string[]> => [
  ...new Set(await page.locator('.map-engine:not(.waiting) .ring-labels text').allTextContents()),
]

describe('What reaches a city?', () => {
  it('lists the sites around a city by the limits, then by a missile, and puts one on the map', async () => {
    const { page, problems } = await opened(`x=${BERLIN}`)
    await ask(page, 'What reaches a city?')
    await page.getByText(/sites of the catalogue lie in the band around Berlin/).waitFor()
    await addressHolds(page, 'q=city')
    await page.waitForSelector('.launch-handle', { state: 'detached' })
    expect(
      (await ringLabels(page)).map((label) => label.replace('\u00A0', ' ')).toSorted(),
    ).toEqual(['5,500 km', '500 km'])
    const measure = page.getByLabel('Ask by')
    const pioner = measure.locator('option', { hasText: /^RSD-10 Pioner, 5,000.km/ })
    await measure.selectOption(await pioner.getAttribute('value'))
    await addressHolds(page, 'q=city!m.ss-20/')
    await page.getByText(/within this range of Berlin/).waitFor()
    await page.getByRole('button', { name: /^Show all/ }).click()
    const kansk = page.locator('.city-sites > ol > li', { hasText: 'Kansk' })
    expect(await kansk.innerText()).toMatch(/5,04\d.km: beyond/)
    expect(await kansk.innerText()).toMatch(/the site is known to 45.km only/)
    await page.reload()
    await page.getByText(/within this range of Berlin/).waitFor()
    await page.locator('.city-sites > ol > li > button').first().click()
    await handle(page, 'B').waitFor()
    expect(await answer(page).innerText()).toContain('banned band')
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('asks for a city first', async () => {
    const { page, problems } = await opened('q=city')
    await page.getByRole('combobox', { name: 'City' }).fill('Kyiv')
    await page.getByRole('option', { name: /Kyiv/ }).first().click()
    await page.getByText(/in the band around Kyiv/).waitFor()
    expect(problems).toEqual([])
    await page.context().close()
  })
})

describe('Claims', () => {
  it('are chosen from a gallery and answered by distances, in a card with a link of its own', async () => {
    const { page, problems } = await opened('')
    await ask(page, 'Claims')
    await page
      .getByRole('button', { name: /Iskander missiles in Kaliningrad reach Berlin/ })
      .click()
    const card = page.locator('.claim-card')
    await card.waitFor()
    const text = (await card.innerText()).replaceAll(/\s+/g, ' ')
    expect(text).toContain('Kaliningrad (city) – Berlin 529 km')
    expect(text).toContain('Baltiysk – Berlin 491 km')
    expect(text).toContain('WGS84')
    await addressHolds(page, 'q=claim!iskander-berlin')
    expect(await handle(page, 'C').isVisible()).toBe(true)
    const link = await card.getByRole('link', { name: 'Link to this card' }).getAttribute('href')
    await page.goto('about:blank')
    await page.goto(`${server.url}${link}`)
    await card.waitFor()
    expect((await card.innerText()).replaceAll(/\s+/g, ' ')).toBe(text)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('of a reader’s own follow the launch point, and its sentence is never a title of ours', async () => {
    const { page, problems } = await opened(
      `p=52.38,-0.41!m.glcm&x=524901&q=claim~GLCM%20reached%20%3Cb%3EMoscow%3C%2Fb%3E`,
    )
    const card = page.locator('.claim-card')
    await card.locator('li').first().waitFor()
    expect(await answer(page).innerText()).toBe('Is a claim right?')
    expect(await page.locator('.claim-answer blockquote').innerText()).toBe(
      '“GLCM reached <b>Moscow</b>”',
    )
    await page.getByText('The words of whoever made this link.').waitFor()
    expect(await page.title()).not.toContain('GLCM')
    const distance = card.locator('h3 b')
    const before = await distance.innerText()
    const { x, y } = await middleOf(handle(page, 'A'))
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 40, y, { steps: 4 })
    await page.mouse.up()
    await page.waitForFunction(
      (was) => document.querySelector('.claim-card h3 b')?.textContent !== was,
      before,
    )
    expect(problems).toEqual([])
    await page.context().close()
  })
})

describe('The treaty’s time', () => {
  it('moves from event to event, and the map’s alliances with it', async () => {
    const { page, problems } = await opened('')
    await page.getByRole('button', { name: 'The treaty’s time, 1976 to today' }).click()
    await addressHolds(page, 't=1987-12-08')
    const time = page.getByRole('region', { name: 'The treaty’s time' })
    await time.getByText('NATO: 16 members · Warsaw Pact: 7 members').waitFor()
    await time.getByText(/Signed on 8 December 1987/).waitFor()
    const slider = time.getByRole('slider')
    expect(await slider.getAttribute('aria-valuetext')).toBe('8 December 1987')
    await slider.fill('523')
    await addressHolds(page, 't=2019-08-01')
    await time.getByRole('button', { name: 'Next event' }).click()
    await addressHolds(page, 't=2019-08-02')
    await time.getByText('nothing is banned by this treaty any more').waitFor()
    await time.getByText('NATO: 29 members').waitFor()
    expect(await time.innerText()).not.toContain('Warsaw Pact')
    await time.getByRole('button', { name: 'Leave the timeline' }).click()
    await page.waitForFunction(() => !location.hash.includes('t='))
    expect(problems).toEqual([])
    await page.context().close()
  })
})
