import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { engineIs, frameCode, openSites, sentenceIn, type Sites } from './article.ts'
import { addressHolds, answer, handle, mapReady } from './reader.ts'
import { openBrowser, serveBuild, visit } from './visit.ts'

let browser: Browser
let server: Awaited<ReturnType<typeof serveBuild>>
let sites: Sites
beforeAll(async () => {
  ;[browser, server, sites] = await Promise.all([openBrowser(), serveBuild(), openSites()])
})
afterAll(async () => {
  await browser.close()
  await server.close()
  await sites.close()
})

it('a page undoes what can be undone, says what it cannot read, and keeps it a step back', async () => {
  const { page, problems } = await visit(
    browser,
    `${server.url}#v=1&amp;p=48.8566,2.3522~Our%20b%D0%B0se%E2%80%9D&x=2988507).`,
  )
  await mapReady(page)
  expect(await answer(page).textContent()).toMatch(/^From Paris,/)
  const card = page.locator('.card').first()
  expect(await card.locator('.card-name bdi').textContent()).toBe("“Our bаse'”")
  expect(await card.innerText()).toContain('named in the link')
  expect(await page.locator('.toast').count()).toBe(0)

  const cut = '#z=v&p=48.8566,2'
  await page.evaluate((hash) => (location.hash = hash), cut)
  await page.getByText('The launch points of this link could not be read').first().waitFor()
  expect(await answer(page).textContent()).toMatch(/^Put a launch point/)
  expect(await page.locator('.launch-handle').count()).toBe(0)
  await page.getByRole('button', { name: 'Add a point' }).first().click()
  await page.getByRole('combobox', { name: 'City or coordinates' }).fill('#v=1&p=55.75,37.62.')
  await page.getByRole('option', { name: 'Put a launch point at' }).click()
  await addressHolds(page, 'p=55.75,37.62&v=1')
  expect(await handle(page, 'A').count()).toBe(1)
  await page.goBack()
  await addressHolds(page, cut)
  expect(problems).toEqual([])
  await page.context().close()
})

it('a page says that no data hold a city whose name the link wants on the map', async () => {
  const { page } = await visit(browser, `${server.url}#v=1&p=48.8566,2.3522&b=99`)
  await mapReady(page)
  await page.getByText('Part of this link could not be read').first().waitFor()
  expect(await answer(page).textContent()).toMatch(/^From Paris,/)
  await page.context().close()
})

it.each([
  ['z=v&p=48.8566,2.3522&v=1', 'From Paris'],
  ['p=48.8566,2.3522', 'From Paris'],
  ['v=1&amp;p=48.8566,2.3522', ''],
  ['z=v&p=48.8566,2', ''],
  ['P=48.8566,2.3522', ''],
  ['p', ''],
])('the first picture of %s says "%s": what is damaged is left to the app', async (hash, said) => {
  const { page } = await visit(browser, `${server.url}#${hash}`, {}, (opened) =>
    opened.route(/assets\/(index|page)-[^/]*\.js$/, (route) => route.abort()),
  )
  await page.waitForLoadState('load')
  expect(await page.locator('.first-map').count()).toBe(said === '' ? 0 : 1)
  const text = (await page.locator('#first h2').textContent()) ?? ''
  expect(text).toContain(said)
  expect(text).not.toContain('Kaliningrad')
  await page.context().close()
})

it('a frame opens no other place, and refuses what its article sets and it cannot read', async () => {
  const { page, frame, problems } = await sites.article(
    browser,
    frameCode(
      sites.ours('embed/v1/#v=1&amp;amp;p=48.8566,2.3522%C2%BB'),
      'sandbox="allow-scripts"',
    ),
  )
  await engineIs(frame, 'svg')
  const before = await sentenceIn(frame)
  expect(before).toMatch(/^From Paris,/)
  const answers = await page.evaluate(
    (links) =>
      Promise.all(
        links.map(
          (link) =>
            new Promise((resolve) => {
              addEventListener('message', ({ data }) => {
                if (data.type === 'inf-map:error' && data.link === link) resolve(data.reason)
              })
              const element = document.querySelector('iframe')!
              element.contentWindow!.postMessage({ type: 'inf-map:set-state', link }, '*')
            }),
        ),
      ),
    ['javascript:alert(1)', 'z=v&p=41.9,12.4', 'v=1&p=41.9,12.48&n=many', '9'.repeat(3000)],
  )
  expect(answers).toEqual([
    expect.stringMatching(/^this is no link of a map/),
    expect.stringMatching(/^the link was cut/),
    expect.stringMatching(/^"n" of the link cannot be read/),
    expect.stringMatching(/^this is no link of a map/),
  ])
  expect(await sentenceIn(frame)).toBe(before)
  expect(problems).toEqual([])
  await page.context().close()
})
