import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { engineIs, frameCode, openSites, sentenceIn, type Sites } from './article.ts'
import { openBrowser } from './visit.ts'

const LINK = 'v=1&p=54.71,20.51'
const SANDBOX = 'sandbox="allow-scripts"'

let browser: Browser
let sites: Sites
beforeAll(async () => {
  ;[browser, sites] = await Promise.all([openBrowser(), openSites()])
})
afterAll(async () => {
  await browser.close()
  await sites.close()
})

const hostScript = (): string => `<script async src="${sites.ours('embed.js')}"></script>`

/** Everything that frames have said to the article. */
const HEAR = (): void => {
  const heard: unknown[] = []
  Object.assign(globalThis, { heard })
  if (parent === window) addEventListener('message', ({ data }) => heard.push(data))
}
const heardIn = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard)

const heightOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.clientHeight)

const say = (page: Page, message: unknown): Promise<void> =>
  page.evaluate(
    (data) => document.querySelector('iframe')!.contentWindow!.postMessage(data, '*'),
    message,
  )

it('gives a frame the height that it asks for, and heeds no impostor', async () => {
  const impostor = `<iframe id="other" height="300" srcdoc="<script>parent.postMessage({type:'inf-map:height',v:1,height:1900},'*')</script>"></iframe>`
  const { page, frame, problems } = await sites.article(
    browser,
    frameCode(sites.ours(`embed/v1/#${LINK}`), SANDBOX, 900) + impostor + hostScript(),
    { before: HEAR },
  )
  await engineIs(frame, 'svg')
  await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight < 700)
  const height = await heightOf(page, 'iframe')
  expect(height).toBeGreaterThan(500)
  await page.waitForFunction(() =>
    (globalThis as unknown as { heard: { height?: number }[] }).heard.some(
      (message) => message.height === 1900,
    ),
  )
  expect(await heightOf(page, '#other')).toBe(300)
  expect(await heightOf(page, 'iframe')).toBe(height)
  expect(problems).toEqual([])
  await page.context().close()
})

it('tells its height to WordPress, AMP, Medium and Pym in their own words', async () => {
  const address = sites.ours(`embed/v1/?childId=map-1#${LINK}#?secret=abc123XYZ0`)
  const { page, frame } = await sites.article(browser, frameCode(address, SANDBOX), {
    before: HEAR,
  })
  await engineIs(frame, 'svg')
  await page.waitForFunction(
    () => (globalThis as unknown as { heard: unknown[] }).heard.length >= 5,
  )
  const heard = await heardIn(page)
  const { height } = heard[0] as { height: number }
  expect(heard.slice(0, 5)).toEqual([
    { type: 'inf-map:height', v: 1, height },
    { sentinel: 'amp', type: 'embed-size', height },
    expect.stringMatching(`^{"src":"http.*","context":"iframe.resize","height":${height}}$`),
    { message: 'height', value: height, secret: 'abc123XYZ0' },
    `pymxPYMxmap-1xPYMxheightxPYMx${height}`,
  ])
  await page.context().close()
})

it('is an element on pages whose policy is strict', async () => {
  const origin = new URL(sites.ours('')).origin
  const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}; img-src data:`
  const { page, problems } = await sites.article(
    browser,
    `<inf-map link="p=48.21,16.37" height="500" theme="dark" lock title="Vienna"><p>Fallback</p></inf-map>${frameCode(sites.ours(`embed/#${LINK}`))}${hostScript()}`,
    { head: `<meta http-equiv="Content-Security-Policy" content="${policy}">` },
  )
  const inner = page.locator('inf-map iframe')
  await inner.waitFor()
  expect(await inner.getAttribute('sandbox')).not.toContain('allow-same-origin')
  expect(await inner.getAttribute('title')).toBe('Vienna')
  const frame = (await (await inner.elementHandle())!.contentFrame())!
  await engineIs(frame, 'svg')
  expect(await sentenceIn(frame)).toContain('From Vienna')
  expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark')
  await page.locator('inf-map').evaluate((element) => element.setAttribute('link', 'p=41.9,12.48'))
  await frame.waitForFunction(() => document.querySelector('h2')?.innerText.includes('Rome'))
  expect(problems).toEqual([])
  await page.context().close()
})

it('keeps locked launch points where they are', async () => {
  const { page, frame } = await sites.article(
    browser,
    frameCode(sites.ours(`embed/v1/#${LINK}&lock=1`), SANDBOX),
  )
  await engineIs(frame, 'svg')
  const before = await sentenceIn(frame)
  const handle = frame.locator('.map-engine:not(.waiting) .launch-handle')
  await handle.focus()
  for (const key of ['ArrowUp', 'Delete', 'Enter', 'ArrowUp', 'Enter'])
    await page.keyboard.press(key)
  await handle.dragTo(frame.locator('.stage-slot'), { targetPosition: { x: 200, y: 200 } })
  expect(await handle.count()).toBe(1)
  expect(await sentenceIn(frame)).toBe(before)
  await page.context().close()
})

it('does what its parent asks, and nothing that anyone else says', async () => {
  const sibling = `<iframe id="other" srcdoc="<p>Other</p>"></iframe>`
  const { page, frame, problems } = await sites.article(
    browser,
    frameCode(sites.ours(`embed/v1/#${LINK}`), SANDBOX) + sibling,
    { before: HEAR },
  )
  await engineIs(frame, 'svg')
  const before = await sentenceIn(frame)
  const other = page
    .frames()
    .find((one): one is Frame => one !== frame && one !== page.mainFrame())!
  await other.evaluate(() => {
    const target = parent.frames[0]!
    for (let i = 0; i < 1000; i++) {
      target.postMessage({ type: 'inf-map:set-state', link: 'p=0,0' }, '*')
    }
  })
  await page.evaluate(() => {
    const target = document.querySelector('iframe')!.contentWindow!
    const hostile = [
      { type: 'inf-map:set-state', link: { toString: null } },
      { type: 'inf-map:set-state', link: `p=${'9'.repeat(3000)}` },
      { type: 'inf-map:reset' },
      { __proto__: { type: 'inf-map:set-state', link: 'p=0,0' } },
      '<script>alert(1)</script>',
      null,
      new Uint8Array(1000),
    ]
    for (let i = 0; i < 100_000; i++) target.postMessage(hostile[i % hostile.length], '*')
  })
  // The frame looks at the first messages of each second only; the last of the flood is behind it when it answers.
  await page.waitForFunction(() => {
    document.querySelector('iframe')!.contentWindow!.postMessage({ type: 'inf-map:get-state' }, '*')
    return (globalThis as unknown as { heard: { type?: string }[] }).heard.some(
      (message) => message.type === 'inf-map:state',
    )
  })
  expect(await sentenceIn(frame)).toBe(before)
  const heard = await heardIn(page)
  expect(heard).toContainEqual({ type: 'inf-map:state', v: 1, link: 'v=1' })
  // The flood may have used up this second.
  await expect
    .poll(
      async () => {
        await say(page, { type: 'inf-map:set-state', link: 'v=1&p=41.9,12.48' })
        return sentenceIn(frame)
      },
      { timeout: 60_000 },
    )
    .toContain('Rome')
  expect(problems).toEqual([])
  await page.context().close()
})
