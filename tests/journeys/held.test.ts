import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engineIs, openSites, type Sites } from './article.ts'
import { mapReady } from './reader.ts'
import { LONG } from '../setup/long.ts'
import { LAST_ENGINE, openBrowser, serveBuild, visit, WITHOUT_WEBGL } from './visit.ts'

/*
 * Nothing moves under a held point. The chosen city, which stands on the ground, tells whether the ground moves; the
 * handle whether it stays under the pointer.
 */

/** Kaliningrad, and Berlin chosen. */
const LINK = 'v=1&p=54.71,20.51&x=2950159'
const SANDBOX = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"'
/** Off its middle, as fingers are. */
const GRAB = { x: 5, y: -7 }
/** Where the pointer turns, in shares of the map from its middle: over short names and long ones, land and sea. */
const TURNS = [
  [0.3, 0.1],
  [0.42, -0.3],
  [-0.2, 0.36],
  [-0.4, -0.2],
  [0.38, 0.3],
] as const
const STEPS_A_TURN = 5

/** Short words, long ones, and other letters. */
const LANGUAGES = ['en', 'de', 'ru'] as const

interface Point {
  readonly x: number
  readonly y: number
}

/** What is seen at one moment, in px of the window of the map's own page. */
interface Seen {
  readonly handle: Point
  readonly city: Point
  readonly map: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  /** Height that the words would like to have. */
  readonly words: number
  /** Height of the words above the map. */
  readonly head: number
}

interface Dragged {
  /** Farthest that the handle was from its place under the pointer, px. */
  readonly off: number
  /** Steps at which the ground was elsewhere. */
  readonly refits: number
  /** Heights that the words would have had. */
  readonly heights: number
  /** Px by which the head of a frame grew when all was let go. */
  readonly grown: number
  /** How far the handle and the ground are, after all has come to rest, from where they were let go. */
  readonly after: number
}

const seenIn = (frame: Frame): Promise<Seen> =>
  frame.evaluate(async () => {
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame)
    const map = document.querySelector('.map-engine:not(.waiting)')!
    const middle = (selector: string) => {
      const { x, y, width, height } = map.querySelector(selector)!.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }
    const { x, y, width: w, height: h } = map.getBoundingClientRect()
    const words = document.querySelector('#app .answer')!.clientHeight
    return {
      handle: middle('.launch-handle'),
      city: middle('.chosen-ring'),
      map: { x, y, w, h },
      words,
      head: document.querySelector('.embed-head')?.clientHeight ?? 0,
    }
  })

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

/**
 * Drags launch point A through all turns.
 * @param rest Resolves when words and frame have the size that they want.
 */
async function drag(
  page: Page,
  frame: Frame,
  at: Point,
  rest: () => Promise<unknown>,
): Promise<Dragged> {
  const go = async ({ x, y }: Point): Promise<void> => page.mouse.move(at.x + x, at.y + y)
  const { handle } = await seenIn(frame)
  const pressed = { x: handle.x + GRAB.x, y: handle.y + GRAB.y }
  await go(pressed)
  await page.mouse.down()
  // What still came to rest until it was held is no fault; nothing may move from now on.
  const before = await seenIn(frame)
  const grab = { x: pressed.x - before.handle.x, y: pressed.y - before.handle.y }
  const turnAt = (index: number): Point => {
    const share = TURNS[index]
    const { x, y, w, h } = before.map
    return share ? { x: x + w * (0.5 + share[0]), y: y + h * (0.5 + share[1]) } : pressed
  }
  const pointerAt = (step: number): Point => {
    const turn = Math.floor(step / STEPS_A_TURN)
    const part = (step % STEPS_A_TURN) / STEPS_A_TURN
    const [from, to] = [turnAt(turn - 1), turnAt(turn)]
    return { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) }
  }
  let off = 0
  let refits = 0
  let pointer = pointerAt(0)
  let last = before
  const heights = new Set<number>()
  for (let step = 1; step <= TURNS.length * STEPS_A_TURN - 2; step++) {
    pointer = pointerAt(step)
    await go(pointer)
    const seen = await seenIn(frame)
    const due = { x: pointer.x - grab.x, y: pointer.y - grab.y }
    off = Math.max(off, apart(seen.handle, due))
    const isStill = apart(seen.city, last.city) < 0.5
    const isSameBox = seen.map.w === last.map.w && seen.map.h === last.map.h
    if (!isStill || !isSameBox) refits++
    heights.add(seen.words)
    last = seen
  }
  await page.mouse.up()
  await rest()
  const seen = await seenIn(frame)
  const due = { x: pointer.x - grab.x, y: pointer.y - grab.y }
  const after = Math.max(apart(seen.handle, due), apart(seen.city, before.city))
  return { off, refits, heights: heights.size, grown: seen.head - before.head, after }
}

const table: string[] = []
const rowOf = (name: string, { off, refits, heights, grown, after }: Dragged): string =>
  `${name.padEnd(34)} ${off.toFixed(2).padStart(6)} ${String(refits).padStart(6)} ${String(heights).padStart(8)} ${String(grown).padStart(6)} ${after.toFixed(2).padStart(6)}`

/** What was moved under a held point; nothing when all is well. */
function movedIn(name: string, dragged: Dragged): string[] {
  table.push(rowOf(name, dragged))
  const { off, refits, after } = dragged
  return off > 2 || refits > 0 || after > 2 ? [rowOf(name, dragged)] : []
}

afterAll(() => {
  const head = `${''.padEnd(34)}    off refits  heights  grown  after`
  console.log(['Worst distance of disc and pointer, px', head, ...table].join('\n'))
})

describe('in an article', () => {
  let sites: Sites
  let plain: Browser
  let browser: Browser
  beforeAll(async () => {
    ;[sites, plain, browser] = await Promise.all([
      openSites(),
      openBrowser(),
      openBrowser({ webgl: true }),
    ])
  })
  afterAll(() => Promise.all([sites.close(), plain.close(), browser.close()]))

  async function framed(width: number, language: string, hasScript: boolean, isGl: boolean) {
    const engine = isGl ? 'engine=webgl&' : ''
    const src = sites.ours(`embed/v1/#${engine}${LINK}&l=${language}`)
    const code = `<iframe title="Map" src="${src}" ${SANDBOX} style="border:0;display:block;width:100%" height="640"></iframe>`
    const script = hasScript ? `<script async src="${sites.ours('embed.js')}"></script>` : ''
    const style = '<style>body{margin:30px 0 0}</style>'
    const { page, frame, problems } = await sites.article(
      isGl ? browser : plain,
      `${code}${script}`,
      {
        head: style,
        viewport: { width, height: 1000 },
      },
    )
    await engineIs(frame, isGl ? LAST_ENGINE : 'svg')
    await frame.locator('.chosen-ring').first().waitFor({ state: 'attached' })
    /** The frame is as tall as its words and its width make it. */
    const rest = () =>
      frame.waitForFunction((obeyed) => {
        const words = [...document.querySelectorAll('.embed-head, .embed-foot')]
        const wordsPx = words.reduce((sum, { clientHeight }) => sum + clientHeight, 0)
        const mapPx = innerWidth < 480 ? innerWidth : 0.62 * innerWidth
        const wanted = wordsPx + Math.min(640, Math.max(300, mapPx))
        return !obeyed || Math.abs(innerHeight - wanted) <= 8
      }, hasScript)
    await rest()
    const dragged = await drag(page, frame, { x: 0, y: 30 }, rest)
    expect(problems).toEqual([])
    await page.context().close()
    return dragged
  }

  /** Each width once, each language and embed.js in turn; all pairings when there is time. */
  const CASES = [280, 320, 360, 390, 600, 720, 1000].flatMap((width, row) =>
    LANGUAGES.flatMap((language, column) =>
      [false, true]
        .filter((hasScript) => LONG || (row % 3 === column && hasScript === (row % 2 === 0)))
        .map((hasScript) => [width, language, hasScript] as const),
    ),
  )

  it.each(CASES)(
    'a frame of %i px in %s (embed.js: %s) stands still',
    async (width, language, has) => {
      const name = `frame ${width} ${language}${has ? ' embed.js' : ''}`
      expect(movedIn(name, await framed(width, language, has, false))).toEqual([])
    },
  )

  it.skipIf(WITHOUT_WEBGL).each([
    [600, 'ru', true] as const,
    ...(LONG
      ? ([
          [360, 'de', true],
          [720, 'en', false],
        ] as const)
      : []),
  ])('and on MapLibre, %i px in %s', async (width, language, has) => {
    const name = `frame ${width} ${language}${has ? ' embed.js' : ''} MapLibre`
    expect(movedIn(name, await framed(width, language, has, true))).toEqual([])
  })
})

describe('on the page', () => {
  let server: Awaited<ReturnType<typeof serveBuild>>
  let browser: Browser
  beforeAll(async () => {
    ;[server, browser] = await Promise.all([serveBuild(), openBrowser()])
  })
  afterAll(() => Promise.all([server.close(), browser.close()]))

  /** Each window once, each language in turn; all pairings when there is time. */
  const CASES = [
    [390, 844],
    [768, 1024],
    [1280, 800],
  ].flatMap(([width = 0, height = 0], row) =>
    LANGUAGES.filter((_, column) => LONG || row === column).map(
      (language) => [width, height, language] as const,
    ),
  )

  it.each(CASES)('%i × %i in %s stands still', async (width, height, language) => {
    const { page, problems } = await visit(browser, `${server.url}#${LINK}&l=${language}`, {
      viewport: { width, height },
    })
    await mapReady(page)
    await page.locator('.chosen-ring').first().waitFor({ state: 'attached' })
    const dragged = await drag(page, page.mainFrame(), { x: 0, y: 0 }, async () => {})
    expect(movedIn(`page ${width} ${language}`, dragged)).toEqual([])
    expect(problems).toEqual([])
    await page.context().close()
  })
})
