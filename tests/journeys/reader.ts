import type { Locator, Page } from 'playwright-core'

/** What a reader of the page can see and touch, by its roles and names. */

export const mapReady = (page: Page): Promise<unknown> =>
  page.waitForSelector('[data-map="ready"]', { timeout: 60_000 })

/** The launch point's disc on the map, in the engine that paints. */
export const handle = (page: Page, letter: string): Locator =>
  page
    .locator('.map-engine:not(.waiting)')
    .getByRole('button', { name: new RegExp(`^Launch point ${letter},`) })

/** The result sentence: "From Kaliningrad, … in the banned band." */
export const answer = (page: Page): Locator => page.locator('.answer h2')

/** The counts in the answer's own words, as numbers: [in the band, of all]. */
export async function countsIn(page: Page): Promise<[within: number, total: number]> {
  const text = (await answer(page).textContent()) ?? ''
  const [, within = '', total = ''] = /([\d,]+) of ([\d,]+)/.exec(text) ?? []
  return [Number(within.replaceAll(',', '')), Number(total.replaceAll(',', ''))]
}

/** The number on a chip of the table: "All 818" → 818. */
export async function chipCount(page: Page, zone: RegExp): Promise<number> {
  const text =
    (await page.locator('.chips').getByRole('button', { name: zone }).textContent()) ?? ''
  return Number(text.replaceAll(/\D/g, ''))
}

export async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('Not on the page')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Every address change that follows, until `text` is in it. */
export const addressHolds = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((part) => location.hash.includes(part), text)
