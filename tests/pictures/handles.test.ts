import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { geodesicBetween, type LngLat } from '../../geo/index.ts'
import { PLACES } from './places.ts'
import { globe, mercator } from './projection.ts'
import { LONG } from '../setup/long.ts'
import { show, StageBrowser } from './stage-browser.ts'

const [WIDTH, HEIGHT] = [600, 400]
/** The handles lie on both engines alike, which the table of gestures tries. */
const ENGINE = LONG ? 'maplibre' : 'svg'

let browser: StageBrowser
let page: Page
let handle: Locator
beforeAll(async () => {
  browser = await StageBrowser.open()
  page = await browser.stage({ engine: ENGINE }, WIDTH, HEIGHT)
  handle = page.locator('.launch-handle')
})
afterAll(() => browser.close())
beforeEach(async () => {
  await page.mouse.up()
  await show(page, { points: PLACES.kaliningrad })
  await page.evaluate(async () => ((await stage).log as unknown[]).splice(0))
})

const log = () => page.evaluate(async () => (await stage).log as readonly (readonly unknown[])[])
const events = async () => (await log()).map(([name]) => name)
const placeOf = () => page.evaluate(async () => (await stage).points()[0]!.at)

async function middle(): Promise<readonly [number, number]> {
  const { x, y, width, height } = (await handle.boundingBox())!
  return [x + width / 2, y + height / 2]
}

async function grab(): Promise<readonly [number, number]> {
  const [x, y] = await middle()
  await page.mouse.move(x + 7, y + 5)
  await page.mouse.down()
  return [x + 7, y + 5]
}

describe.each(['mercator', 'globe'] as const)('on %s', (view) => {
  beforeEach(() => show(page, { points: PLACES.kaliningrad, view }))

  it('goes where the pointer goes, and keeps the place at which it was grabbed', async () => {
    const before = await placeOf()
    const camera = await page.evaluate(async () => (await stage).engine.camera())
    const projection = (view === 'globe' ? globe : mercator)(camera, WIDTH, HEIGHT)
    const [x, y] = await grab()
    await page.mouse.move(x + 20, y + 10)
    await page.mouse.move(x + 60, y + 30)
    await page.mouse.up()
    const [fromX, fromY] = projection.toScreen(before)!
    const there = projection.toGround(fromX + 60, fromY + 30)!
    expect(geodesicBetween(await placeOf(), there).distanceKm).toBeLessThan(1)
    expect(await events()).toEqual(['pickedUp', 'moved', 'moved', 'moved'])
    expect((await log()).map((event) => event[3])).toEqual([undefined, false, false, true])
    const after = await page.evaluate(async () => (await stage).engine.camera())
    expect(after).toEqual(camera)
  })

  it('ends the drag when the button is released outside the map', async () => {
    const [x, y] = await grab()
    await page.mouse.move(x - 30, y)
    await page.mouse.move(-40, y)
    await page.mouse.up()
    const settled = await placeOf()
    expect((await log()).at(-1)).toEqual(['moved', 'A', settled, true])
    await page.mouse.move(x + 50, y + 50)
    expect(await placeOf()).toEqual(settled)
  })
})

it('goes back with Escape, and when the touch is cancelled', async () => {
  const before = await placeOf()
  const [x, y] = await grab()
  await page.mouse.move(x + 50, y)
  expect(await placeOf()).not.toEqual(before)
  await page.keyboard.press('Escape')
  expect(await placeOf()).toEqual(before)
  await page.mouse.move(x + 90, y)
  await page.mouse.up()
  expect(await events()).toEqual(['pickedUp', 'moved', 'cancelled'])

  const [againX, againY] = await grab()
  await page.mouse.move(againX + 50, againY)
  await handle.dispatchEvent('pointercancel')
  expect(await placeOf()).toEqual(before)
})

it('does not move when it is only tapped', async () => {
  const before = await placeOf()
  await grab()
  await page.mouse.up()
  expect(await placeOf()).toEqual(before)
  expect(await events()).toEqual(['pickedUp', 'moved', 'tapped'])
})

it('moves by true distances with the keys, and the map stays', async () => {
  const before = await placeOf()
  const camera = await page.evaluate(async () => (await stage).engine.camera())
  await handle.focus()
  await page.keyboard.press('ArrowRight')
  const east = await placeOf()
  await page.keyboard.press('Shift+ArrowUp')
  const north = await placeOf()
  expect(geodesicBetween(before, east)).toEqual({
    distanceKm: expect.closeTo(10, 6),
    azimuthDeg: expect.closeTo(90, 6),
  })
  expect(geodesicBetween(east, north).distanceKm).toBeCloseTo(100, 6)
  expect(await page.evaluate(async () => (await stage).engine.camera())).toEqual(camera)
})

it('is picked up and put down with the keys, and put back with Escape', async () => {
  const before = await placeOf()
  await handle.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  expect(await placeOf()).toEqual(before)
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  expect(await placeOf()).not.toEqual(before)
  const once = ['pickedUp', 'moved']
  expect(await events()).toEqual([...once, 'cancelled', ...once, 'moved'])
})

it('stops at the pole', async () => {
  await show(page, { points: '89.95,40,Ice', view: 'globe' })
  await handle.focus()
  await page.keyboard.press('ArrowUp')
  expect(await placeOf()).toEqual([40, 90] satisfies LngLat)
})

it('is removed with Delete', async () => {
  await handle.focus()
  await page.keyboard.press('Delete')
  expect(await events()).toEqual(['removed'])
  await page.waitForFunction(() => document.querySelector('.launch-handle') === null)
})

it('cannot be reached behind the globe', async () => {
  await show(page, { points: PLACES.kaliningrad, view: 'globe', camera: '-50,-160,2' })
  expect(await handle.isVisible()).toBe(false)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.className)).not.toContain('launch')
})

it('slides along the horizon', async () => {
  await show(page, { points: PLACES.kaliningrad, view: 'globe' })
  const [x, y] = await grab()
  await page.mouse.move(x + 100, y)
  await page.mouse.move(WIDTH - 3, y)
  await page.mouse.up()
  const camera = await page.evaluate(async () => (await stage).engine.camera())
  const seen = globe(camera, WIDTH, HEIGHT).toScreen(await placeOf())
  expect(seen).not.toBeNull()
  expect(seen![0]).toBeGreaterThan(WIDTH / 2 + 80)
  expect(await handle.isVisible()).toBe(true)
})

it('stands at the edge of Mercator, with a word, when its place lies beyond', async () => {
  await show(page, { points: PLACES['north-pole'] })
  expect(await page.locator('.beyond-map').textContent()).toBe('North Pole beyond this map')
  const [, y] = await middle()
  expect(y).toBeGreaterThan(0)
  expect(y).toBeLessThan(60)
})

/** The browser takes a touch before the page has heard of it. */
const heard = (isLast: boolean) =>
  vi.waitUntil(
    async () => (await log()).some(([name, , , last]) => name === 'moved' && last === isLast),
    { timeout: 20_000 },
  )

it('follows a finger', async () => {
  const before = await placeOf()
  const [x, y] = await middle()
  const touch = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: readonly number[]) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at.length === 2 ? [{ x: at[0]!, y: at[1]! }] : [],
    })
  const camera = await page.evaluate(async () => (await stage).engine.camera())
  // One after the other without a pause: a finger that rests asks for the menu.
  await Promise.all([
    send('touchStart', x, y),
    send('touchMove', x + 30, y + 30),
    send('touchMove', x + 60, y + 40),
  ])
  await heard(false)
  await send('touchEnd')
  await heard(true)
  expect(geodesicBetween(before, await placeOf()).distanceKm).toBeGreaterThan(300)
  expect(await page.evaluate(async () => (await stage).engine.camera())).toEqual(camera)
})

describe('the map', () => {
  it('chooses the city under a click, and none beside', async () => {
    await show(page, { points: PLACES.kaliningrad, camera: '40.4,-3.7,4' })
    await page.mouse.click(WIDTH / 2 + 3, HEIGHT / 2 + 2)
    await page.waitForSelector('.callout:not([hidden])')
    expect(await page.locator('.callout').textContent()).toContain('Madrid')
    await page.mouse.click(20, HEIGHT - 20)
    await page.waitForSelector('.callout', { state: 'hidden' })
    expect((await log()).filter(([name]) => name === 'chosen')).toHaveLength(2)
  })

  it('tells where the reader has moved it', async () => {
    await page.mouse.move(100, 350)
    await page.mouse.down()
    await page.mouse.move(160, 330)
    await page.mouse.move(200, 300)
    await page.mouse.up()
    await page.evaluate(async () => (await stage).engine.atRest())
    const told = (await log()).filter(([name]) => name === 'camera')
    const camera = await page.evaluate(async () => (await stage).engine.camera())
    expect(told.at(-1)?.[1]).toEqual(camera)
  })
})
