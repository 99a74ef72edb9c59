import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { geodesicBetween, type LngLat } from '../../geo/index.ts'
import type { AskedPlace } from '../../src/map/contract/engine.ts'
import type { Camera } from '../../src/state/state.ts'
import { mercator } from '../pictures/projection.ts'
import { show, StageBrowser } from '../pictures/stage-browser.ts'
import { LONG } from '../setup/long.ts'

const [WIDTH, HEIGHT] = [480, 320]
const CAMERA: Camera = { centre: [15, 50], zoom: 2.5 }
const MADRID = 3_117_735
const SCENE = { points: '54.71,20.51,Kaliningrad', cities: 'core', camera: '50,15,2.5' }

type Px = readonly [x: number, y: number]
type Log = readonly (readonly unknown[])[]

/** Where each column of the table is pressed. */
const at = (place: LngLat): Px => {
  const [x, y] = mercator(CAMERA, WIDTH, HEIGHT).toScreen(place)!
  return [Math.round(x), Math.round(y)]
}
const TARGETS = {
  'Launch point’s disc': at([20.51, 54.71]),
  // Due north over the Baltic, where no city is near.
  Ring: at([20.51, 59.2]),
  City: at([-3.7, 40.42]),
  'Empty map': [20, 150],
} as const satisfies Readonly<Record<string, Px>>
type Target = keyof typeof TARGETS

/** One cell of docs/GESTURES.md. */
interface Cell {
  readonly place: 'page' | 'frame'
  readonly gesture: string
  readonly target: Target
  readonly does: string
}

function cellsOf(markdown: string): readonly Cell[] {
  return markdown.split('\n## ').flatMap((section) => {
    const place = section.startsWith('The page') ? 'page' : 'frame'
    const [head, , ...rows] = section
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      )
    return rows.flatMap(([gesture, ...cells]) =>
      cells.map((does, column) => ({
        place,
        gesture: gesture!,
        target: head![column + 1] as Target,
        does,
      })),
    )
  })
}

const cells = cellsOf(readFileSync('docs/GESTURES.md', 'utf8')).filter(({ does }) => does !== '—')

const doesAt = new Map(
  cells.map(({ place, gesture, target, does }) => [`${place}, ${gesture}, ${target}`, does]),
)

/**
 * What lies on the map is drawn and heard by one overlay on both engines. So on MapLibre, which software draws slowly, a
 * frame is tried where it differs from the page, and what lies on the map where it differs from the empty map; the whole
 * table when there is time.
 */
function isTried(engine: 'maplibre' | 'svg', { place, gesture, target, does }: Cell): boolean {
  if (LONG || engine === 'svg') return true
  const isOther = (elsewhere: string) => doesAt.get(elsewhere) !== does
  return (
    (place === 'page' || isOther(`page, ${gesture}, ${target}`)) &&
    (target === 'Empty map' || isOther(`${place}, ${gesture}, Empty map`))
  )
}

/** A reader's hands. */
class Hands {
  readonly #page: Page
  readonly #debug: CDPSession

  constructor(page: Page, debug: CDPSession) {
    this.#page = page
    this.#debug = debug
  }

  log(): Promise<Log> {
    return this.#page.evaluate(async () => (await stage).log)
  }

  /** Until the map tells of it: a press is as long as that takes. */
  async told(name: string): Promise<void> {
    const isTold = async () => (await this.log()).some(([each]) => each === name)
    await vi.waitUntil(isTold, { timeout: 20_000 })
  }

  touch(
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    fingers: readonly Px[] = [],
    atMs = Date.now(),
  ) {
    return this.#debug.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: fingers.map(([x, y], id) => ({ x, y, id })),
      timestamp: atMs / 1000,
    })
  }

  pen(type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', [x, y]: Px, clickCount = 1) {
    const buttons = type === 'mouseReleased' ? 0 : 1
    return this.#debug.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons,
      clickCount,
      pointerType: 'pen',
    })
  }

  async drag([x, y]: Px, button: 'left' | 'right' | 'middle'): Promise<void> {
    const { mouse } = this.#page
    await mouse.move(x, y)
    await mouse.down({ button })
    for (const part of [0.25, 0.5, 0.75, 1]) await mouse.move(x + part * 40, y + part * 30)
    await mouse.up({ button })
  }

  async click([x, y]: Px, button: 'left' | 'right' = 'left'): Promise<void> {
    await this.#page.mouse.click(x, y, { button })
  }

  async doubleClick([x, y]: Px): Promise<void> {
    await this.#page.mouse.dblclick(x, y)
  }

  async with(key: string, act: () => Promise<void>): Promise<void> {
    await this.#page.keyboard.down(key)
    await act()
    await this.#page.keyboard.up(key)
  }

  async wheel([x, y]: Px): Promise<void> {
    await this.#page.mouse.move(x, y)
    await this.#page.mouse.wheel(0, -200)
  }

  /** On the launch point or, elsewhere, on the map itself. */
  async key(target: Target, key: string): Promise<void> {
    const isDisc = target === 'Launch point’s disc'
    await this.#page
      .locator(isDisc ? '.launch-handle' : '#stage [tabindex="0"]')
      .first()
      .focus()
    await this.#page.keyboard.press(key)
  }

  /** A finger waits for no map: slow taps are no double tap. By their own time the taps follow each other fast. */
  async taps(px: Px, count: number): Promise<void> {
    const fromMs = Date.now()
    for (let tap = 0; tap < count; tap++) {
      const downMs = fromMs + 120 * tap
      await Promise.all([
        this.touch('touchStart', [px], downMs),
        this.touch('touchEnd', [], downMs + 60),
      ])
    }
  }

  /** Nor does a pen. */
  async penTaps(px: Px, count: number): Promise<void> {
    const each = (_: unknown, i: number) => [
      this.pen('mousePressed', px, i + 1),
      this.pen('mouseReleased', px, i + 1),
    ]
    await Promise.all(Array.from({ length: count }, each).flat())
  }
}

/** By as much as moves the ground, in steps. */
const WAY = [10, 20, 30, 40]

const beside = ([x, y]: Px, px: number): readonly [Px, Px] => [
  [x - px, y],
  [x + px, y],
]

/** Every row of the table. */
const GESTURES: Readonly<Record<string, (hands: Hands, px: Px, target: Target) => Promise<void>>> =
  {
    'Mouse: click': (hands, px) => hands.click(px),
    'Mouse: drag': (hands, px) => hands.drag(px, 'left'),
    'Mouse: double click': (hands, px) => hands.doubleClick(px),
    'Mouse: Shift and double click': (hands, px) =>
      hands.with('Shift', () => hands.doubleClick(px)),
    'Mouse: right click': (hands, px) => hands.click(px, 'right'),
    'Mouse: right button, drag': (hands, px) => hands.drag(px, 'right'),
    'Mouse: middle button, drag': (hands, px) => hands.drag(px, 'middle'),
    Wheel: (hands, px) => hands.wheel(px),
    'Wheel with Ctrl or ⌘': (hands, px) => hands.with('Control', () => hands.wheel(px)),
    'Pen: tap': (hands, px) => hands.penTaps(px, 1),
    async 'Pen: drag'(hands, [x, y]) {
      await Promise.all([
        hands.pen('mousePressed', [x, y]),
        ...WAY.map((px) => hands.pen('mouseMoved', [x + px, y + px])),
        hands.pen('mouseReleased', [x + 40, y + 40]),
      ])
    },
    'Pen: double tap': (hands, px) => hands.penTaps(px, 2),
    async 'Pen: long press'(hands, px) {
      await hands.pen('mousePressed', px)
      await hands.told('menu')
      await hands.pen('mouseReleased', px)
    },
    'Finger: tap': (hands, px) => hands.taps(px, 1),
    async 'Finger: drag'(hands, [x, y]) {
      await Promise.all([
        hands.touch('touchStart', [[x, y]]),
        ...WAY.map((px) => hands.touch('touchMove', [[x + px, y + px]])),
        hands.touch('touchEnd'),
      ])
    },
    'Finger: double tap': (hands, px) => hands.taps(px, 2),
    async 'Finger: long press'(hands, px) {
      await hands.touch('touchStart', [px])
      await hands.told('menu')
      await hands.touch('touchEnd')
    },
    async 'Two fingers: spread'(hands, px) {
      await hands.touch('touchStart', beside(px, 12))
      for (const apart of [15, 20, 30, 40]) await hands.touch('touchMove', beside(px, apart))
      await hands.touch('touchEnd')
    },
    async 'Two fingers: tap'(hands, px) {
      await Promise.all([hands.touch('touchStart', beside(px, 12)), hands.touch('touchEnd')])
    },
    'Keys: Enter': (hands, _, target) => hands.key(target, 'Enter'),
    'Keys: arrows': (hands, _, target) => hands.key(target, 'ArrowRight'),
    'Keys: +': (hands, _, target) => hands.key(target, '+'),
    'Keys: Shift+F10, menu key': (hands, _, target) => hands.key(target, 'Shift+F10'),
    'Keys: Delete': (hands, _, target) => hands.key(target, 'Delete'),
  }

/** What has happened, in the words of the table. */
function effectOf(log: Log, after: Camera, px: Px, { gesture, target }: Cell): string {
  const named = (name: string) => log.filter(([each]) => each === name)
  const effects: string[] = []
  const moved = named('moved').at(-1)
  const isMoved = moved && geodesicBetween(moved[2] as LngLat, [20.51, 54.71]).distanceKm > 1
  if (isMoved && moved[3] === true) effects.push('moves the point')
  else if (named('pickedUp').length > 0 && gesture.startsWith('Keys')) effects.push('picks it up')
  // The second of two taps on a disc ends what the first began.
  if (named('tapped').length % 2 === 1) effects.push('waits for its place')
  if (named('step').length > 0) effects.push('changes its step')
  if (named('removed').length > 0) effects.push('removes it')
  if (named('left').length > 0) effects.push('leaves it to the article')
  const chosen = named('chosen')
  if (chosen.some(([, id]) => id === MADRID)) effects.push('chooses the city')
  else if (chosen.length > 0 && named('double').length === 0) effects.push('lets the city go')
  const menus = named('menu').map(([, asked]) => asked as AskedPlace)
  // On Linux and macOS a right button that goes down asks for the menu, before anything is dragged.
  if (menus.length > 0 && !gesture.endsWith('right button, drag')) {
    effects.push(menus.every((menu) => isOf(target, menu)) ? 'opens its menu' : 'opens another')
  }
  const there = mercator(CAMERA, WIDTH, HEIGHT).toGround(...px)!
  const [x, y] = mercator(after, WIDTH, HEIGHT).toScreen(there)!
  const isThere = Math.hypot(x - px[0], y - px[1]) < 3
  const steps = after.zoom - CAMERA.zoom
  if (Math.abs(steps) > 0.2) {
    effects.push(`zooms ${steps > 0 ? 'in' : 'out'}${isThere ? ' there' : ''}`)
  } else if (!isThere) effects.push('moves the map')
  const told = named('camera').at(-1)?.[1] ?? CAMERA
  if (!isSame(told as Camera, after)) effects.push('and tells another camera')
  return effects.join(', ') || 'nothing'
}

/** Whether a menu is that of a target. */
const isOf = (target: Target, { launchPoint, city }: AskedPlace): boolean =>
  target === 'Launch point’s disc'
    ? launchPoint === 'A'
    : launchPoint === null && (city === MADRID) === (target === 'City')

const isSame = (one: Camera, other: Camera): boolean =>
  Math.abs(one.zoom - other.zoom) < 1e-6 &&
  geodesicBetween(one.centre, other.centre).distanceKm < 0.1

it('the table names every gesture, on everything, in both places', () => {
  expect(new Set(cells.map(({ gesture }) => gesture))).toEqual(new Set(Object.keys(GESTURES)))
  expect(new Set(cells.map(({ target }) => target))).toEqual(new Set(Object.keys(TARGETS)))
  expect(new Set(cells.map(({ place }) => place))).toEqual(new Set(['page', 'frame']))
})

describe.each(['maplibre', 'svg'] as const)('%s', (engine) => {
  let browser: StageBrowser
  beforeAll(async () => {
    browser = await StageBrowser.open()
  })
  afterAll(() => browser.close())

  describe.each(['page', 'frame'] as const)('in a %s', (place) => {
    let page: Page
    let hands: Hands
    beforeAll(async () => {
      const article = place === 'frame' ? 'yes' : 'no'
      page = await browser.stage({ engine, article, ...SCENE }, WIDTH, HEIGHT)
      hands = new Hands(page, await page.context().newCDPSession(page))
    })

    it.each(cells.filter((cell) => cell.place === place && isTried(engine, cell)))(
      '$gesture, $target: $does',
      async (cell) => {
        await show(page, SCENE)
        // Finer borders, which a zoom asks for, may keep the page from answering a touch in time: it is then cancelled.
        await page.evaluate(async () => {
          const { engine: shown, log } = await stage
          await shown.atRest()
          ;(log as unknown[]).splice(0)
        })
        const px = TARGETS[cell.target]
        await GESTURES[cell.gesture]!(hands, px, cell.target)
        // MapLibre and the wheel tell a moment later; what is to happen is waited for, then all must rest.
        const isMove = /zooms|moves the map/.test(cell.does)
        if (isMove) await hands.told('camera')
        await page.evaluate(async () => (await stage).engine.atRest())
        const after = await page.evaluate(async () => (await stage).engine.camera())
        expect(effectOf(await hands.log(), after, px, cell)).toBe(cell.does)
        await page.mouse.move(WIDTH - 5, 5)
      },
    )
  })
})
