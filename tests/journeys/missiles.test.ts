import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressHolds, handle, mapReady } from './reader.ts'
import { openBrowser, serveBuild, visit } from './visit.ts'

const BERLIN = 2_950_159
const MOSCOW = 524_901

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

describe('a reader of missiles and sites', () => {
  it('opens a link with a disputed missile and reads every claimant’s reach', async () => {
    const { page, problems } = await visit(
      browser,
      `${server.url}#v=1&p=54.71,20.51!m.9m729!m.no-such-missile&x=${BERLIN}`,
    )
    await mapReady(page)
    const reaches = page.locator('.reaches > ul > li')
    await reaches.first().waitFor()
    expect(await reaches.allInnerTexts()).toEqual([
      expect.stringMatching(/480.km \(Russia\): 529.km, beyond\./),
      expect.stringMatching(/over 500.km \(US and NATO\): 529.km, uncertain\./),
      expect.stringMatching(/2,350.km \(published estimates\): 529.km, within\./),
    ])
    await page.getByText('Part of this link could not be read').first().waitFor()
    // The address keeps what it asked for until the reader changes the map.
    expect(new URL(page.url()).hash).toContain('!m.no-such-missile')
    await page.getByRole('button', { name: 'Remove 9M729 from A' }).click()
    await reaches.first().waitFor({ state: 'detached' })
    await page.waitForFunction(() => !location.hash.includes('!m.'))
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await addressHolds(page, '!m.9m729')
    expect(problems).toEqual([])
    await page.close()
  })

  it('finds a site, puts a launch point there with its missile, and adds an unchecked figure', async () => {
    const { page, problems, requests } = await visit(browser, `${server.url}#v=1&p=`)
    await mapReady(page)
    expect(requests.filter((url) => url.includes('catalogue-'))).toEqual([])
    await page.getByRole('button', { name: 'Sites', exact: true }).click()
    await page.getByLabel('Find a site or a missile').fill('pershing')
    await page.getByLabel('Country of today').selectOption('DE')
    await page.getByText('3 sites').waitFor()
    await page.getByRole('button', { name: /^Put a launch point here: Mutlangen/ }).click()
    await addressHolds(page, '!m.pershing-ii')
    expect(await handle(page, 'A').getAttribute('aria-label')).toContain('Mutlangen')

    await page.getByRole('button', { name: 'Choose missiles for launch point A' }).click()
    await page.getByLabel('Find a missile by name').fill('pershing ii')
    await page
      .getByRole('checkbox', { name: /^Pershing II:\s+2,500.km, Soviet Union \(not checked/ })
      .check()
    await page.keyboard.press('Escape')
    await addressHolds(page, '!m.pershing-ii/soviet')
    await page.evaluate((id) => {
      location.hash += `&x=${id}`
    }, MOSCOW)
    const reaches = page.locator('.reaches > ul > li')
    await reaches.first().waitFor()
    expect(await reaches.allInnerTexts()).toEqual([
      expect.stringMatching(/^Pershing II, 1,800.km \(published figures\): 2,\d+.km, beyond\./),
      expect.stringMatching(/^Pershing II, 2,500.km \(Soviet Union\): 2,\d+.km, within\./),
    ])
    expect(problems).toEqual([])
    await page.close()
  })
})
