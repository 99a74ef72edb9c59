import type { Locator, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { geodesicBetween } from '../../geo/index.ts'
import { THEMES } from '../../src/map/style/theme.ts'
import type { Camera } from '../../src/state/state.ts'
import { PLACES, VIEWS } from '../pictures/places.ts'
import { globe, mercator } from '../pictures/projection.ts'
import { show, StageBrowser } from '../pictures/stage-browser.ts'

const [WIDTH, HEIGHT] = [480, 320]
const ENGINES = ['maplibre', 'svg'] as const

let browser: StageBrowser
const pages = new Map<string, Page>()
beforeAll(async () => {
  browser = await StageBrowser.open()
  for (const engine of ENGINES) {
    pages.set(engine, await browser.stage({ engine, cities: 'none' }, WIDTH, HEIGHT))
  }
})
afterAll(() => browser.close())

type Event = readonly unknown[]

const cameraOf = (page: Page): Promise<Camera> =>
  page.evaluate(async () => (await stage).engine.camera())

describe.each(ENGINES)('the contract of a map engine, kept by %s:', (engine) => {
  let page: Page
  let handle: Locator
  beforeAll(() => {
    page = pages.get(engine)!
    handle = page.locator('.launch-handle')
  })
  beforeEach(async () => {
    await page.mouse.up()
    await show(page, { points: PLACES.kaliningrad, camera: '50,15,2.5' })
    await page.evaluate(async () => ((await stage).log as unknown[]).splice(0))
  })

  const log = (): Promise<readonly Event[]> => page.evaluate(async () => (await stage).log)
  const named = async (name: string) => (await log()).filter(([each]) => each === name)
  const placeOf = () => page.evaluate(async () => (await stage).points()[0]!.at)
  const atRest = () => page.evaluate(async () => (await stage).engine.atRest())
  const middle = async (): Promise<readonly [number, number]> => {
    const { x, y, width, height } = (await handle.boundingBox())!
    return [x + width / 2, y + height / 2]
  }

  it.each(VIEWS)('a handle goes where the pointer goes, and the map stays: %s', async (view) => {
    await show(page, { points: PLACES.kaliningrad, view, camera: '50,15,2.5' })
    const camera = await cameraOf(page)
    const projection = (view === 'globe' ? globe : mercator)(camera, WIDTH, HEIGHT)
    const [fromX, fromY] = projection.toScreen(await placeOf())!
    const [x, y] = await middle()
    expect(Math.hypot(x - fromX, y - fromY)).toBeLessThan(1)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 30, y + 20)
    await page.mouse.move(x + 60, y + 40)
    await page.mouse.up()
    const there = projection.toGround(fromX + 60, fromY + 40)!
    const kmPerPx = 40_075 / (512 * 2 ** camera.zoom)
    expect(geodesicBetween(await placeOf(), there).distanceKm).toBeLessThan(kmPerPx)
    expect((await log()).map(([name]) => name)).toEqual(['pickedUp', 'moved', 'moved', 'moved'])
    expect((await log()).map((event) => event[3])).toEqual([undefined, false, false, true])
    expect(await cameraOf(page)).toEqual(camera)
    await atRest()
    const [toX, toY] = await middle()
    expect(Math.hypot(toX - x - 60, toY - y - 40)).toBeLessThan(1)
  })

  it('Escape takes a handle back', async () => {
    const before = await placeOf()
    const [x, y] = await middle()
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 50, y)
    await page.keyboard.press('Escape')
    await page.mouse.move(x + 90, y)
    await page.mouse.up()
    expect(await placeOf()).toEqual(before)
    expect((await log()).map(([name]) => name)).toEqual(['pickedUp', 'moved', 'cancelled'])
  })

  it('a click chooses the city under it, and none beside', async () => {
    await show(page, { points: PLACES.kaliningrad, cities: 'core', camera: '40.4,-3.7,4' })
    await page.mouse.click(WIDTH / 2 + 3, HEIGHT / 2 + 2)
    await page.waitForSelector('.callout:not([hidden])')
    expect(await page.locator('.callout').textContent()).toContain('Madrid')
    // Not so soon that it would be a double click.
    await page.mouse.move(20, HEIGHT - 20)
    await page.mouse.click(20, HEIGHT - 20)
    await page.waitForSelector('.callout', { state: 'hidden' })
    const chosen = await named('chosen')
    expect(chosen.map((event) => event[1])).toEqual([3_117_735, null])
  })

  it('a drag of the ground moves it with the pointer, and is told once, at its end', async () => {
    const before = await cameraOf(page)
    const there = mercator(before, WIDTH, HEIGHT).toGround(100, 250)!
    await page.mouse.move(100, 250)
    await page.mouse.down()
    await page.mouse.move(130, 230, { steps: 4 })
    await page.mouse.move(160, 200, { steps: 6 })
    expect(await named('camera')).toEqual([])
    await page.mouse.up()
    await page.waitForFunction(async () => (await stage).log.some(([name]) => name === 'camera'))
    await atRest()
    const after = await cameraOf(page)
    const [x, y] = mercator(after, WIDTH, HEIGHT).toScreen(there)!
    // MapLibre lets the ground slide on a little, and starts when the pointer has moved 3 px.
    expect(Math.hypot(x - 160, y - 200)).toBeLessThan(engine === 'svg' ? 0.5 : 90)
    expect((await named('camera')).at(-1)?.[1]).toEqual(after)
    expect(await named('chosen')).toEqual([])
  })

  it('the wheel zooms to the ground under the pointer', async () => {
    const before = await cameraOf(page)
    const there = mercator(before, WIDTH, HEIGHT).toGround(120, 200)!
    await page.mouse.move(120, 200)
    await page.mouse.wheel(0, -240)
    await page.waitForFunction(
      async (zoom) =>
        (await stage).log.some(
          ([name, camera]) => name === 'camera' && (camera as Camera).zoom > zoom + 0.2,
        ),
      before.zoom,
    )
    await atRest()
    const after = await cameraOf(page)
    expect(after.zoom - before.zoom).toBeLessThan(1)
    const [x, y] = mercator(after, WIDTH, HEIGHT).toScreen(there)!
    expect(Math.hypot(x - 120, y - 200)).toBeLessThan(2)
  })

  it('what the page itself jumps to is not told, what it flies to is', async () => {
    await page.evaluate(async () =>
      (await stage).engine.lookAt({ centre: [30, 40], zoom: 3 }, 'jump'),
    )
    await atRest()
    expect(await named('camera')).toEqual([])
    const jumped = await cameraOf(page)
    expect(jumped.zoom).toBeCloseTo(3, 6)
    expect(geodesicBetween(jumped.centre, [30, 40]).distanceKm).toBeLessThan(0.1)
    await page.evaluate(async () => (await stage).engine.zoomBy(1))
    await page.waitForFunction(async () => (await stage).log.some(([name]) => name === 'camera'))
    const told = (await named('camera')).at(-1)?.[1] as Camera
    expect(told.zoom).toBeCloseTo(4, 6)
    expect(told).toEqual(await cameraOf(page))
  })

  it('fingers drag the ground, and zoom it', async () => {
    const touch = await page.context().newCDPSession(page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: [number, number][]) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at.map(([x, y], id) => ({ x, y, id })),
      })
    const before = await cameraOf(page)
    // A finger that rests asks for the menu.
    await Promise.all([send('touchStart', [100, 260]), send('touchMove', [115, 260])])
    for (const x of [130, 150, 160]) await send('touchMove', [x, 260])
    await send('touchEnd')
    await page.waitForFunction(async () => (await stage).log.some(([name]) => name === 'camera'))
    await atRest()
    const west = await cameraOf(page)
    expect(west.centre[0]).toBeLessThan(before.centre[0] - 4)
    expect(west.zoom).toBeCloseTo(before.zoom, 6)
    await send('touchStart', [200, 200], [240, 200])
    for (const apart of [60, 90, 120, 160]) {
      await send('touchMove', [220 - apart / 2, 200], [220 + apart / 2, 200])
    }
    await send('touchEnd')
    await page.waitForFunction(
      async (zoom) => (await stage).engine.camera().zoom > zoom + 0.8,
      west.zoom,
    )
    expect(await named('menu')).toEqual([])
    expect(await named('chosen')).toEqual([])
  })

  it('knows what it shows', async () => {
    const shown = await page.evaluate(async () => {
      const { engine: map } = await stage
      return [map.shows([15, 50]), map.shows([15, -50])]
    })
    expect(shown).toEqual([true, false])
  })

  it('a fit shows the rings, in the same way in every engine', async () => {
    await show(page, { points: PLACES.comiso, view: 'globe' })
    const camera = await cameraOf(page)
    expect(geodesicBetween(camera.centre, [14.61, 36.99]).distanceKm).toBeLessThan(1)
    const { toScreen } = globe(camera, WIDTH, HEIGHT)
    const north = toScreen([14.61, 36.99 + 5500 / 111.2])!
    expect(north[1]).toBeGreaterThan(4)
    expect(north[1]).toBeLessThan(20)
  })

  it('keys on the map move and zoom it', async () => {
    const before = await cameraOf(page)
    await page.locator('#stage [tabindex="0"]').first().focus()
    await page.keyboard.press('ArrowRight')
    await atRest()
    const east = await cameraOf(page)
    expect(east.centre[0] - before.centre[0]).toBeCloseTo((100 / (512 * 2 ** 2.5)) * 360, 1)
    await page.keyboard.press('+')
    await atRest()
    expect((await cameraOf(page)).zoom).toBeCloseTo(before.zoom + 1, 3)
  })

  it('theme and picture are shown, of several pictures the last', async () => {
    await page.evaluate(
      async ([first, last]) => {
        const { show: showNext } = await stage
        await Promise.all([showNext(first!), showNext(last!)])
      },
      [
        `points=${PLACES.comiso}&camera=50,15,2.5`,
        `points=${PLACES.kaliningrad}&camera=50,15,2.5&theme=dark`,
      ],
    )
    const { toScreen } = mercator(await cameraOf(page), WIDTH, HEIGHT)
    const [x, y] = toScreen([20.51, 54.71])!
    const [handleX, handleY] = await middle()
    expect(Math.hypot(handleX - x, handleY - y)).toBeLessThan(1)
    expect(await page.locator('.map-overlay').getAttribute('data-scheme')).toBe('dark')
  })
})

/** Colour of the ground in the middle of the map, `#rrggbb`. */
async function groundColour(page: Page): Promise<string> {
  const clip = { x: WIDTH / 2, y: HEIGHT / 2, width: 1, height: 1 }
  const { data } = PNG.sync.read(await page.screenshot({ clip }))
  return `#${data.subarray(0, 3).toString('hex')}`
}

it.each(ENGINES.flatMap((engine) => VIEWS.map((view) => [engine, view] as const)))(
  '%s tints countries and nothing else, in the colours of the theme: %s',
  async (engine, view) => {
    const page = pages.get(engine)!
    const bare = { points: '', cities: 'none', view, hidden: 'labels,borders,graticule' }
    const look = async (at: string, theme: 'light' | 'dark', tints: string) => {
      await show(page, { ...bare, camera: `${at},4`, theme, tints })
      return groundColour(page)
    }
    const tints = 'DE:divided,PL:nato,RU:russia'
    const [poland, russia, austria] = ['52,19', '57,45', '47.4,13.3']
    expect(await look(poland, 'light', tints)).toBe(THEMES.light.tints.nato)
    expect(await look(russia, 'light', tints)).toBe(THEMES.light.tints.russia)
    expect(await look(russia, 'dark', tints)).toBe(THEMES.dark.tints.russia)
    expect(await look(austria, 'dark', tints)).toBe(THEMES.dark.land)
    expect(await look(poland, 'dark', '')).toBe(THEMES.dark.land)
  },
)

describe('both engines, looking through one camera,', () => {
  it.each(Object.keys(PLACES).flatMap((place) => VIEWS.map((view) => [place, view] as const)))(
    'have handle, ring labels and chosen city in the same place: %s, %s',
    async (place, view) => {
      const found: Record<string, readonly (readonly [number, number])[]>[] = []
      for (const engine of ENGINES) {
        const page = pages.get(engine)!
        const points = PLACES[place as keyof typeof PLACES]
        await show(page, { points, view, cities: 'core', chosen: 'Berlin' })
        found.push(await overlayPlaces(page))
      }
      const [one, other] = found
      expect(Object.keys(one!)).toEqual(Object.keys(other!))
      for (const [kind, places] of Object.entries(one!)) {
        expect(other![kind]).toHaveLength(places.length)
        for (const [index, [x, y]] of places.entries()) {
          const [otherX, otherY] = other![kind]![index]!
          expect(Math.hypot(x - otherX, y - otherY)).toBeLessThan(2)
        }
      }
    },
  )
})

/** Middles of what the overlay shows, by kind. */
function overlayPlaces(page: Page): Promise<Record<string, (readonly [number, number])[]>> {
  return page.evaluate(() => {
    const kinds = [
      '.launch-handle',
      '.ring-labels text',
      '.launch-names text',
      '.chosen-ring',
      '.scale-bar',
    ]
    return Object.fromEntries(
      kinds.map((kind) => [
        kind,
        [...document.querySelectorAll(kind)].map((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect()
          return [(left + right) / 2, (top + bottom) / 2] as const
        }),
      ]),
    )
  })
}

it.each(ENGINES)('%s leaves nothing behind when it is closed', async (engine) => {
  const page = await browser.stage({ engine, cities: 'none' }, WIDTH, HEIGHT)
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.mouse.move(100, 250)
  await page.mouse.wheel(0, -100)
  const left = await page.evaluate(async () => {
    const { engine: map, frames } = await stage
    map.close()
    const before = frames()
    for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame)
    return {
      children: document.getElementById('stage')!.childElementCount,
      others: document.querySelectorAll('body > :not(#stage)').length,
      frames: frames() - before,
    }
  })
  expect(left).toEqual({ children: 0, others: 0, frames: 0 })
  expect(errors).toEqual([])
  await page.context().close()
})
