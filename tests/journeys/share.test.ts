import { strFromU8, unzipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { csvRows } from '../../geo/scripts/csv.ts'
import { mapReady } from './reader.ts'
import { openBrowser, serveBuild, visit } from './visit.ts'

const LINK = 'z=v&p=54.71,20.51~Here;48.83,9.8!m.9m729&x=2950159&v=1'

let browser: Browser
let server: Awaited<ReturnType<typeof serveBuild>>
beforeAll(async () => {
  // The engine on SVG is the same to whoever shares.
  ;[browser, server] = await Promise.all([openBrowser(), serveBuild()])
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

async function sharing(tab: string) {
  const opened = await visit(browser, `${server.url}#${LINK}`, {
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const { page } = opened
  await mapReady(page)
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('tab', { name: tab }).click()
  return opened
}

async function downloaded(page: Page, name: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: readFileSync((await download.path())!) }
}

it('gives the link of the map, copied by a button, and its QR code large and small', async () => {
  const { page, problems } = await sharing('Link')
  const field = page.getByRole('textbox', { name: 'Link to this map' })
  const link = `${server.url}#${LINK}`
  expect(await field.inputValue()).toBe(link)
  await page.getByRole('button', { name: 'Copy' }).click()
  await page.getByText('Copied.').first().waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
  const code = page.getByRole('img', { name: 'QR code of the link' })
  expect((await code.boundingBox())!.height).toBeGreaterThan(150)
  await page.getByRole('button', { name: 'Show the code large' }).click()
  expect((await code.boundingBox())!.height).toBeGreaterThan(400)
  expect(problems).toEqual([])
  await page.context().close()
})

it('gives the code for an article, and shows what it will look like', async () => {
  const { page, problems } = await sharing('Embed')
  const code = page.getByRole('textbox', { name: 'Embed code' })
  expect(await code.inputValue()).toContain('sandbox="allow-scripts')
  await page.getByRole('dialog').getByRole('combobox', { name: 'Colours' }).selectOption('dark')
  await page.getByRole('checkbox', { name: 'Lock the launch points' }).check()
  await page.getByRole('spinbutton', { name: 'Height in px' }).fill('700')
  await page.getByRole('combobox', { name: 'Label another city' }).fill('Warszawa')
  await page.getByRole('option', { name: /Warsaw/ }).click()
  const written = await code.inputValue()
  expect(written).toContain(`${server.url}embed/v1/#z=v&amp;p=54.71,20.51~Here;48.83,9.8!m.9m729`)
  expect(written).toContain('b=756135')
  expect(written).toContain('theme=dark&amp;lock=1')
  expect(written).toContain('height="700"')
  const preview = page.frameLocator('iframe[title="The map as it will be embedded"]')
  await preview.locator('.stage-slot[data-engine="svg"][data-locked]').waitFor()
  expect(await preview.locator('html').getAttribute('data-theme')).toBe('dark')
  await page.getByRole('combobox', { name: 'Width of the preview' }).selectOption('phone')
  expect(await preview.locator('html').evaluate(() => window.innerWidth)).toBe(360)
  expect(problems).toEqual([])
  await page.context().close()
})

it('gives pictures that stand alone', async () => {
  const { page, problems } = await sharing('Picture')
  const svg = await downloaded(page, /^SVG/)
  expect(svg.name).toMatch(/^banned-band-kaliningrad-.*\.svg$/)
  expect(String(svg.bytes)).toContain('9M729')
  const png = await downloaded(page, /^PNG/)
  const { width, height, data } = PNG.sync.read(png.bytes)
  expect(width).toBe(2400)
  expect(height).toBeGreaterThan(1600)
  expect(new Set(data.subarray(0, 4 * 2400 * 1000)).size).toBeGreaterThan(50)
  expect(String(png.bytes)).toContain(`#${LINK}`)
  const code = await page.getByRole('textbox', { name: /Code for the picture/ }).inputValue()
  expect(code).toContain('alt="From Kaliningrad or ')
  expect(problems).toEqual([])
  await page.context().close()
})

it('gives the data in every format', async () => {
  const { page, problems } = await sharing('Data')
  const csv = csvRows(String((await downloaded(page, /^CSV/)).bytes))
  expect(csv).toHaveLength(1 + 2 * 823)
  const { features, provenance } = JSON.parse(String((await downloaded(page, /^GeoJSON/)).bytes))
  expect(features.length).toBeGreaterThan(823)
  expect(provenance.link).toBe(`${server.url}#${LINK}`)
  expect(String((await downloaded(page, /^KML/)).bytes)).toContain('<kml')
  // Larger than what the library packs without a worker, which the policy forbids.
  const { bytes } = await downloaded(page, /^XLSX/)
  const sheet = strFromU8(unzipSync(new Uint8Array(bytes))['xl/worksheets/sheet1.xml']!)
  expect(sheet.length).toBeGreaterThan(200_000)
  expect(sheet.match(/<row /g)).toHaveLength(1 + 2 * 823)
  expect(String((await downloaded(page, /^Text/)).bytes)).toMatch(/^From Kaliningrad or /)
  expect(problems).toEqual([])
  await page.context().close()
})
