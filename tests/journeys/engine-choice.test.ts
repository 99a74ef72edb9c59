import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engineIs, frameCode, openSites, type Sites } from './article.ts'
import { mapReady } from './reader.ts'
import { openBrowser, serveBuild, SMALL, visit, type Visit, WITHOUT_WEBGL } from './visit.ts'

/** MapLibre on the page, and in a frame. */
const MAPLIBRE = /assets\/(maplibre-gl|engine)-|maplibre-engine-/

let browser: Browser
let server: Awaited<ReturnType<typeof serveBuild>>
let sites: Sites
beforeAll(async () => {
  ;[browser, server, sites] = await Promise.all([
    openBrowser({ webgl: true }),
    serveBuild(),
    openSites(),
  ])
})
afterAll(async () => {
  await browser.close()
  await server.close()
  await sites.close()
})

/** Software as before, but nothing tells that it is: what a browser that hides its renderer says. */
const masked = (): void => {
  const { getContext } = HTMLCanvasElement.prototype
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    kind: string,
    asked?: object,
  ) {
    const attributes = { ...asked, failIfMajorPerformanceCaveat: false }
    return Reflect.apply(getContext, this, [kind, attributes])
  } as typeof getContext
  const { getParameter, RENDERER } = WebGL2RenderingContext.prototype
  WebGL2RenderingContext.prototype.getParameter = function (name) {
    return name === RENDERER ? 'Mozilla' : getParameter.call(this, name)
  }
}

/** Nothing that is drawn is waited for: a renderer that draws in no time. */
const fast = (): void => {
  WebGL2RenderingContext.prototype.readPixels = () => {}
}

/** A second goes by until something is drawn: slower than anything else on a busy machine of the tests. */
const slow = (): void => {
  WebGL2RenderingContext.prototype.readPixels = () => {
    const until = performance.now() + 1000
    while (performance.now() < until);
  }
}

const savesData = (): void => {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
}

const opened = (before: readonly (() => void)[] = [], link = ''): Promise<Visit> =>
  visit(browser, `${server.url}${link}`, { ...SMALL, engine: 'auto' }, async (page) => {
    for (const script of before) await page.addInitScript(script)
  })

const engineOf = async (page: Page): Promise<string | null> => {
  await mapReady(page)
  return page.locator('.stage-slot').getAttribute('data-engine')
}

const ofMapLibre = (requests: readonly string[]) => requests.filter((url) => MAPLIBRE.test(url))

describe.skipIf(WITHOUT_WEBGL)('the page by itself', () => {
  it('leaves MapLibre where it is when software draws WebGL', async () => {
    const { page, problems, requests } = await opened()
    expect(await engineOf(page)).toBe('svg')
    expect(ofMapLibre(requests)).toEqual([])
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('leaves it for a reader who saves data, however fast', async () => {
    const { page, requests } = await opened([masked, fast, savesData])
    expect(await engineOf(page)).toBe('svg')
    expect(ofMapLibre(requests)).toEqual([])
    await page.context().close()
  })

  it('takes it from a fast renderer that hides its name', async () => {
    const { page, requests } = await opened([masked, fast])
    expect(await engineOf(page)).toBe('maplibre')
    expect(ofMapLibre(requests)).not.toEqual([])
    await page.context().close()
  })

  it('measures a slow one that hides its name, and gives it back', async () => {
    const { page, problems, requests } = await opened([masked, slow])
    expect(await engineOf(page)).toBe('svg')
    expect(ofMapLibre(requests)).not.toEqual([])
    expect(await page.locator('canvas.maplibregl-canvas').count()).toBe(0)
    expect(await page.locator('.map-engine').count()).toBe(1)
    expect(problems).toEqual([])
    await page.context().close()
  })
})

describe.skipIf(WITHOUT_WEBGL)('a reader’s wish', () => {
  it('is asked for in the legend, obeyed at once and kept', async () => {
    const { page, problems } = await opened()
    const choice = page.getByLabel('How the map is drawn')
    const legend = page.getByRole('button', { name: 'Legend' })
    expect(await engineOf(page)).toBe('svg')
    await legend.click()
    expect(await choice.inputValue()).toBe('auto')
    await choice.selectOption('webgl')
    await page.waitForSelector('.stage-slot[data-engine="maplibre"]')
    await choice.selectOption('svg')
    await page.waitForSelector('.stage-slot[data-engine="svg"]')
    expect(await page.locator('canvas.maplibregl-canvas').count()).toBe(0)
    expect(new URL(page.url()).hash).not.toContain('engine')
    await page.reload()
    expect(await engineOf(page)).toBe('svg')
    await legend.click()
    expect(await choice.inputValue()).toBe('svg')
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('may stand in the link, which overrules for the visit', async () => {
    const wished = await opened([savesData], '#engine=webgl')
    expect(await engineOf(wished.page)).toBe('maplibre')
    await wished.page.context().close()
    const { page, requests } = await opened([masked, fast], '#engine=svg')
    expect(await engineOf(page)).toBe('svg')
    expect(ofMapLibre(requests)).toEqual([])
    await page.context().close()
  })
})

it('asks for nothing of MapLibre where there is no WebGL2, whatever is wished', async () => {
  const plain = await openBrowser()
  const { page, requests } = await visit(plain, server.url, { engine: 'webgl' })
  expect(await engineOf(page)).toBe('svg')
  expect(ofMapLibre(requests)).toEqual([])
  await plain.close()
})

it.skipIf(WITHOUT_WEBGL)('leaves MapLibre where it is in a frame too', async () => {
  const code = frameCode(sites.ours('embed/v1/#v=1&engine=auto'))
  const { page, frame, requests } = await sites.article(browser, code)
  await frame.waitForSelector('[data-map="ready"]', { timeout: 60_000 })
  await engineIs(frame, 'svg')
  expect(ofMapLibre(requests)).toEqual([])
  await page.context().close()
})
