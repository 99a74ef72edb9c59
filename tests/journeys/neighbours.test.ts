import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Article, frameCode, openSites, type Sites } from './article.ts'
import { openBrowser } from './visit.ts'

/** What stands in an article beside our frames, and how it holds them: `embed.js` does its work all the same. */

const TALL_PX = 900
const SANDBOX = 'sandbox="allow-scripts" id="map"'

let browser: Browser
let sites: Sites
beforeAll(async () => {
  ;[browser, sites] = await Promise.all([openBrowser(), openSites()])
})
afterAll(async () => {
  await browser.close()
  await sites.close()
})

const frameOfOurs = (): string => frameCode(sites.ours('embed/v1/#v=1'), SANDBOX, TALL_PX)
const element = '<inf-map link="v=1" height="900"></inf-map>'
const script = (attributes = 'async', query = ''): string =>
  `<script ${attributes} src="${sites.ours('embed.js')}${query}"></script>`

/** Whether both have the height that their words need. */
const FITTED = `(() => {
  const inner = document.querySelector('inf-map')?.shadowRoot?.querySelector('iframe')
  const heights = [document.querySelector('#map'), inner].map((one) => one?.clientHeight ?? 0)
  return heights.every((height) => height > 300 && height < ${TALL_PX})
})()`

/** Asked past Playwright's own script in the page, which needs prototypes as they were. */
const areFitted = ({ debug }: Article): Promise<unknown> =>
  expect
    .poll(async () => (await debug.send('Runtime.evaluate', { expression: FITTED })).result.value, {
      timeout: 60_000,
    })
    .toBe(true)

/** Modules of another origin are read only where their server allows it, which a bare one does not. */
const allowedToAll = (page: Page): Promise<unknown> =>
  page.route(/embed\.js$/, async (route) => {
    const response = await route.fetch()
    const headers = { ...response.headers(), 'access-control-allow-origin': '*' }
    await route.fulfill({ response, headers })
  })

interface Neighbour {
  readonly head?: () => string
  readonly body: () => string
  readonly prepare?: (page: Page) => Promise<unknown>
}

const NEIGHBOURS: Readonly<Record<string, Neighbour>> = {
  'frames whose addresses are none': {
    body: () =>
      `<iframe src="https://"></iframe><iframe src="http://[::1"></iframe><iframe src="//:0"></iframe>${frameOfOurs()}${element}${script()}`,
  },
  'frames without an address': {
    body: () =>
      `<iframe></iframe><iframe src></iframe><iframe srcdoc="<p>Ad</p>"></iframe><iframe src="about:blank"></iframe>${frameOfOurs()}${element}${script()}`,
  },
  'a script before all frames, in the head': {
    head: () => script(''),
    body: () => frameOfOurs() + element,
  },
  'a script that is loaded twice, and again under another address': {
    body: () => frameOfOurs() + element + script('') + script('') + script('async', '?v=2'),
  },
  'a script that is a module': {
    body: () => frameOfOurs() + element + script('type="module"'),
    prepare: allowedToAll,
  },
  'a script that another script brings': {
    body: () =>
      `${frameOfOurs()}${element}<script>const s=document.createElement('script');s.src='${sites.ours('embed.js')}';document.head.append(s)</script>`,
  },
  'a script that is written while the page is read': {
    body: () =>
      `${frameOfOurs()}${element}<script>document.write('<script src="${sites.ours('embed.js')}"><\\/script>')</script>`,
  },
  'a page that is written when all is loaded': {
    body: () =>
      `${frameOfOurs()}${element}${script()}<script>onload=()=>{const all=document.documentElement.outerHTML.replace(/<script>.*?<\\/script>/g,'');document.open();document.write(all);document.close()}</script>`,
  },
  'elements that have the names of what the script asks for': {
    body: () =>
      `<img name="currentScript" alt=""><form name="scripts"></form><img name="baseURI" alt="">${frameOfOurs()}${element}${script()}`,
  },
  'a base in another place': {
    head: () => '<base href="https://elsewhere.example/x/">',
    body: () => frameOfOurs() + element + script(),
  },
  'prototypes that libraries have added to': {
    head: () =>
      `<script>Object.prototype.type='inf-map:height';Object.prototype.v=1;Object.prototype.height=1500;Array.prototype.each=()=>{};String.prototype.src='x'</script>`,
    body: () => frameOfOurs() + element + script(),
  },
  'an element that is made by hand and by HTML': {
    body: () =>
      `${frameOfOurs()}<div id="place"></div>${script('')}<script>const made=document.createElement('inf-map');made.setAttribute('height','900');document.createElement('div').append(made);place.append(made.cloneNode(true));place.insertAdjacentHTML('beforeend','<template><inf-map></inf-map></template>')</script>`,
  },
}

describe.each(Object.entries(NEIGHBOURS))('beside %s', (_, { head, body, prepare }) => {
  it('frame and element have their heights, with nothing to complain of', async () => {
    const article = await sites.article(browser, body(), {
      head: head?.() ?? '',
      ...(prepare && { prepare }),
    })
    await areFitted(article)
    const { page, problems } = article
    expect(problems.filter((problem) => !problem.includes('ERR_INVALID_URL'))).toEqual([])
    await page.context().close()
  })
})

it('leaves an element of that name to the page that has made its own', async () => {
  const own = `<script>customElements.define('inf-map',class extends HTMLElement{connectedCallback(){this.textContent='Ours'}})</script>`
  const { page, problems } = await sites.article(browser, own + frameOfOurs() + element + script())
  await page.waitForFunction((px) => document.querySelector('#map')!.clientHeight < px, TALL_PX)
  expect(await page.locator('inf-map').textContent()).toBe('Ours')
  expect(problems).toEqual([])
  await page.context().close()
})

it('fits frames anew that were moved, and forgets those that were removed', async () => {
  const body = `<div id="a">${frameOfOurs()}${element}</div><div id="b"></div>${script()}`
  const article = await sites.article(browser, body)
  const { page, problems, requests } = article
  await areFitted(article)
  const loads = () => requests.filter((url) => url.includes('/embed/v1/')).length
  expect(loads()).toBe(2)
  await page.evaluate((px) => {
    const [frame, map] = [document.querySelector('#map')!, document.querySelector('inf-map')!]
    for (const one of [frame, map.shadowRoot!.querySelector('iframe')!]) {
      ;(one as HTMLElement).style.height = `${px}px`
    }
    document.querySelector('#b')!.append(frame, map)
  }, TALL_PX)
  await areFitted(article)
  expect(loads()).toBe(4)
  const alone = await page.evaluate(() => {
    const map = document.querySelector('inf-map')!
    const inner = map.shadowRoot!.querySelector('iframe')!
    const before = inner.style.height
    map.remove()
    document.querySelector('#map')!.remove()
    // A window that is gone is null, as is that of a frame which is nowhere.
    const data = { type: 'inf-map:height', v: 1, height: 1234 }
    dispatchEvent(new MessageEvent('message', { data, origin: 'null', source: null }))
    return [before, inner.style.height]
  })
  expect(alone[1]).toBe(alone[0])
  expect(problems).toEqual([])
  await page.context().close()
})

it('keeps what a reader has changed when an element is moved without leaving its page', async () => {
  const body = `<div id="a">${element}</div><div id="b"></div>${script()}`
  const article = await sites.article(browser, `${frameOfOurs()}${body}`)
  const { page, requests } = article
  await areFitted(article)
  const before = requests.length
  const moves = await page.evaluate(() => {
    const b = document.querySelector('#b') as HTMLElement & {
      moveBefore?(node: Node, child: Node | null): void
    }
    b.moveBefore?.(document.querySelector('inf-map')!, null)
    return b.moveBefore !== undefined
  })
  expect(moves).toBe(true)
  await areFitted(article)
  expect(requests.slice(before)).toEqual([])
  await page.context().close()
})

it.each([
  ['-5', 200],
  ['1e9', 2000],
  ['tall', 640],
])('gives an element whose height is %s a height that a frame can have', async (height, px) => {
  const hostile = `<inf-map height="${height}" link='"><script>alert(1)</script>'></inf-map>`
  // So far down that its map is not loaded yet and has asked for nothing.
  const far = `<div style="height:9000px"></div>${hostile}`
  const { page, problems } = await sites.article(browser, frameOfOurs() + far + script())
  const inner = page.locator('inf-map iframe')
  await inner.waitFor()
  expect(await inner.evaluate((one) => one.style.height)).toBe(`${px}px`)
  expect(await inner.getAttribute('src')).toMatch(/\/embed\/v1\/#/)
  expect(problems).toEqual([])
  await page.context().close()
})

it('hears no height that is none, and none from others', async () => {
  const article = await sites.article(browser, frameOfOurs() + element + script())
  const { page, problems } = article
  await areFitted(article)
  const heights = await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#map')!
    const before = frame.style.height
    const wrong = [NaN, Infinity, '1500', [1500], { valueOf: () => 1500 }, 1500.5, null]
    const asked = wrong.map((height) => ({ type: 'inf-map:height', v: 1, height }))
    const other = [null, undefined, 'inf-map:height', 1500, []]
    const right = { type: 'inf-map:height', v: 1, height: 1500 }
    const said = [
      ...[...asked, ...other, { ...right, v: 2 }].map((data) => ({
        data,
        source: frame.contentWindow,
      })),
      { data: right, source: window },
      { data: right, source: null },
    ]
    for (const one of said) dispatchEvent(new MessageEvent('message', { ...one, origin: 'null' }))
    return [before, frame.style.height]
  })
  expect(heights[1]).toBe(heights[0])
  expect(problems).toEqual([])
  await page.context().close()
})
