import { openBrowser, serveBuild } from './journeys/visit.ts'
const [, , hash = '', out = '/tmp/shot', size = '1280x800', gl = 'no', act = ''] = process.argv
const [width, height] = size.split('x').map(Number) as [number, number]
const browser = await openBrowser(gl === 'no' ? { noWebGl: true } : {})
const server = await serveBuild()
const page = await (await browser.newContext({ viewport: { width, height } })).newPage()
page.on('console', (m) => {
  if (m.type() === 'error' || m.type() === 'warning') console.log(m.type(), m.text().slice(0, 300))
})
page.on('pageerror', (e) => console.log('PAGEERROR', e.message))
await page.goto(server.url + '#' + hash)
await page.waitForSelector('[data-map="ready"]', { timeout: 90000 })
await page.waitForTimeout(1500)
for (const step of act.split('|').filter(Boolean)) {
  if (step.startsWith('click:')) await page.locator(step.slice(6)).first().click({ timeout: 8000 })
  if (step.startsWith('scroll:')) await page.locator(step.slice(7)).first().scrollIntoViewIfNeeded()
  await page.waitForTimeout(900)
}
await page.screenshot({ path: out + '.png' })
console.log(await page.evaluate(() => location.hash))
await browser.close()
await server.close()
process.exit(0)
