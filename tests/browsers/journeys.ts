import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PNG } from 'pngjs'
import { expect, vi } from 'vitest'
import { csvRows } from '../../geo/scripts/csv.ts'
import { factsOf } from '../journeys/pdf.ts'
import type { Driver, Size } from './driver.ts'
import { clickAll, misplaced } from './grid.ts'
import {
  click,
  discAt,
  downloaded,
  find,
  hashHolds,
  mapDrawn,
  PATIENCE,
  type Place,
  sentence,
  textOf,
  until,
} from './hand.ts'
import type { Site } from './site.ts'

const LAPTOP: Size = { width: 1280, height: 800 }
const PHONE: Size = { width: 390, height: 844 }
const PHONE_LYING: Size = { width: 844, height: 390 }
const ARTICLE: Size = { width: 1000, height: 800 }

const DISC = { css: '.map-engine:not(.waiting) .launch-handle' }

/** From the middle of the disc to the pointer that holds it. */
const NEAR_PX = 2

export interface Reader {
  readonly driver: Driver
  readonly site: Site
}

/** What a reader does, the same in every browser. */
export interface Journey {
  readonly name: string
  /** Why a browser leaves it out; null for none. */
  readonly leftOut?: (driver: Driver) => string | null
  go(reader: Reader): Promise<void>
}

async function openPage({ driver, site }: Reader, hash = '', size = LAPTOP): Promise<void> {
  await driver.open(site.ours(hash), size)
  await mapDrawn(driver)
}

/** Drags the launch point and looks at each step, and when it is let go, whether the disc is where the pointer is. */
async function drag(driver: Driver, right: number, down: number, frame?: number): Promise<void> {
  const { place, discIsAt } = await dragAndLetGo(driver, right, down, frame)
  await discIsAt(place, 'let go')
}

/**
 * Drags the first launch point where true distances are counted from it. Let go, it has its own north up: the map turns
 * about its middle, so the disc is as far from there as the pointer.
 */
async function dragWhatTurns(driver: Driver, right: number, down: number): Promise<void> {
  const { place } = await dragAndLetGo(driver, right, down)
  const middle = await find(driver, { css: '.map-engine:not(.waiting)' })
  const fromMiddle = ({ x, y }: Place): number => Math.hypot(x - middle.x, y - middle.y)
  await vi.waitFor(async () => {
    const nearer = Math.abs(fromMiddle(await discAt(driver)) - fromMiddle(place))
    expect(nearer, 'px nearer to or farther from the middle, let go').toBeLessThan(NEAR_PX)
  }, PATIENCE)
}

async function dragAndLetGo(driver: Driver, right: number, down: number, frame?: number) {
  const start = await find(driver, { ...DISC, ...(frame === undefined ? {} : { frame }) })
  const before = await sentence(driver, frame)
  const discIsAt = (place: Place, when: string): Promise<void> =>
    vi.waitFor(async () => {
      const disc = await discAt(driver, frame)
      const away = Math.hypot(disc.x - place.x, disc.y - place.y)
      expect(away, `px from the pointer, ${when}`).toBeLessThan(NEAR_PX)
    }, PATIENCE)
  await driver.point([{ kind: 'move', ...start }, { kind: 'down' }])
  const steps = 5
  let place = start
  for (let step = 1; step <= steps; step++) {
    place = { x: start.x + (right * step) / steps, y: start.y + (down * step) / steps }
    await driver.point([{ kind: 'move', ...place }])
    await discIsAt(place, `at step ${step}`)
  }
  await driver.point([{ kind: 'up' }])
  await until(
    driver,
    'another sentence',
    (text) => document.querySelector<HTMLElement>('#app .answer h2')?.innerText !== text,
    [before],
    frame,
  )
  return { place, discIsAt }
}

/** Opens the Share dialog at one of its tabs. */
async function openShare(driver: Driver, tab: RegExp): Promise<void> {
  await click(driver, { css: '.bar button', name: /Share/ })
  await click(driver, { css: '[role="tab"]', name: tab })
}

/** The code that a browser was given, and the address that it is for. */
const codes = new WeakMap<Driver, { readonly code: string; readonly root: string }>()

/** The code for articles, as the Share dialog gives it to whoever changes nothing; asked for once in each browser. */
async function defaultCode({ driver, site }: Reader): Promise<string> {
  const root = site.ours()
  const given = codes.get(driver)
  if (given) return given.code.replaceAll(given.root, root)
  await openPage({ driver, site })
  await openShare(driver, /^Embed/)
  // Left while it loads, Firefox's preview says that files could not be loaded; WebKit loads it when it is in sight.
  await find(driver, { css: '.share-preview iframe' })
  await mapDrawn(driver, 0)
  const code = await until(
    driver,
    'the code for articles',
    () =>
      [...document.querySelectorAll('textarea')].find(({ value }) => value.includes('<iframe'))
        ?.value,
    [],
  )
  codes.set(driver, { code, root })
  return code
}

async function openArticle(
  reader: Reader,
  around = (code: string): string => code,
  size = ARTICLE,
): Promise<void> {
  const code = await defaultCode(reader)
  await reader.driver.open(reader.site.article(around(code)), size)
  await mapDrawn(reader.driver, 0)
}

/** The value of a field after a paste by keys. */
async function pasted({ driver, site }: Reader): Promise<string> {
  await driver.open(site.blank, LAPTOP)
  await driver.run(() => {
    const field = document.createElement('textarea')
    document.body.append(field)
    field.focus()
  }, [])
  await driver.press('Control+v')
  return until(driver, 'something pasted', () => document.querySelector('textarea')!.value, [])
}

const whatIsSeenAnswers = (size: Size): Journey => ({
  name: `at ${size.width} × ${size.height} px what is seen answers, and nothing else`,
  async go(reader) {
    await openPage(reader, '#v=1&p=54.71,20.51!m.9m729;48.83,9.8&x=2950159', size)
    expect((await misplaced(reader.driver)).join('\n')).toBe('')
  },
})

const frameAnswers = (width: number): Journey => ({
  name: `in a frame of ${width} px what is seen answers, and every control hears the mouse`,
  async go(reader) {
    await openArticle(reader, (code) => `<div style="width:${width}px">${code}</div>`)
    const { driver } = reader
    expect((await misplaced(driver, 0)).join('\n')).toBe('')
    const { deaf, heard } = await clickAll(driver, 0)
    expect(deaf.join('\n')).toBe('')
    expect(heard).toBeGreaterThan(6)
  },
})

export const JOURNEYS: readonly Journey[] = [
  {
    name: 'opens: map, sentence, table, and nothing from elsewhere',
    async go(reader) {
      await openPage(reader)
      const { driver, site } = reader
      expect(await sentence(driver)).toMatch(/^From Kaliningrad,\s+767 of 823 cities/)
      expect(
        await driver.run(() => document.querySelectorAll('.city-row').length, []),
      ).toBeGreaterThan(5)
      const foreign = await driver.run(
        (root) =>
          performance
            .getEntriesByType('resource')
            .map(({ name }) => name)
            .filter((name) => !name.startsWith(root) && !name.startsWith('data:')),
        [site.ours()],
      )
      expect(foreign).toEqual([])
    },
  },
  {
    name: 'drags a launch point: the disc stays under the pointer',
    async go(reader) {
      await openPage(reader)
      await drag(reader.driver, 150, 90)
      await hashHolds(reader.driver, 'p=')
    },
  },
  ...[LAPTOP, PHONE, PHONE_LYING].map(whatIsSeenAnswers),
  {
    name: 'every control of the page hears the mouse at its own middle',
    async go(reader) {
      await openPage(reader)
      const { deaf, heard } = await clickAll(reader.driver)
      expect(deaf.join('\n')).toBe('')
      expect(heard).toBeGreaterThan(40)
    },
  },
  {
    name: 'chooses the city whose row is clicked, and lets it go',
    async go(reader) {
      await openPage(reader)
      const { driver } = reader
      await click(driver, { css: '.city-row td:last-child' })
      await hashHolds(driver, 'x=')
      await until(driver, 'the callout', () => document.querySelector('.callout') !== null, [])
      await click(driver, { css: '.bar button', name: /Undo/ })
      await until(driver, 'no city', () => !location.hash.includes('x='), [])
    },
  },
  {
    name: 'moves a launch point by keys, and takes it back',
    async go(reader) {
      await openPage(reader)
      const { driver } = reader
      const before = await sentence(driver)
      await driver.press('1')
      await until(
        driver,
        'the launch point has the focus',
        () => document.activeElement?.matches('.launch-handle') ?? false,
        [],
      )
      await driver.press('Enter', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Enter')
      await hashHolds(driver, 'p=')
      expect(await sentence(driver)).not.toBe(before)
      await driver.press('Control+z')
      await until(
        driver,
        'the sentence from before',
        (text) => document.querySelector<HTMLElement>('.answer h2')!.innerText === text,
        [before],
      )
      await driver.press('Control+Shift+z')
      await until(
        driver,
        'the other sentence again',
        (text) => document.querySelector<HTMLElement>('.answer h2')!.innerText !== text,
        [before],
      )
    },
  },
  {
    name: 'finds a place by its older name and puts a launch point there',
    async go(reader) {
      await openPage(reader)
      const { driver } = reader
      await click(driver, { css: 'button', name: /Add a point/ })
      await find(driver, { css: '[role="combobox"]', name: /City or coordinates/ })
      await driver.press(...'Lemberg')
      await click(driver, { css: '[role="option"]', name: /Lviv/ })
      await until(
        driver,
        'a second disc',
        () => document.querySelectorAll('.map-engine:not(.waiting) .launch-handle').length === 2,
        [],
      )
      expect(await textOf(driver, '.points-list')).toContain('Lviv')
    },
  },
  {
    name: 'shows the globe, true distances and the flat map, and drags on each',
    async go(reader) {
      await openPage(reader)
      const { driver } = reader
      const views = [
        ['w=globe', drag],
        ['w=true', dragWhatTurns],
      ] as const
      for (const [view, dragThere] of views) {
        await driver.run(
          () => document.querySelector<HTMLElement>('.control-view select')!.focus(),
          [],
        )
        await driver.press('ArrowDown')
        await hashHolds(driver, view)
        await dragThere(driver, 60, 40)
      }
      await driver.run(
        () => document.querySelector<HTMLElement>('.control-view select')!.focus(),
        [],
      )
      await driver.press('Home')
      await until(driver, 'the flat map', () => !location.hash.includes('w='), [])
      await drag(driver, -60, -40)
    },
  },
  {
    name: 'copies the link',
    async go(reader) {
      await openPage(reader, '#v=1&p=54.71,20.51~Here')
      const { driver, site } = reader
      await openShare(driver, /^Link/)
      await click(driver, { css: 'dialog button', name: /^Copy/ })
      await until(
        driver,
        'that it was copied',
        () => document.querySelector('dialog')!.textContent.includes('Copied.'),
        [],
      )
      expect(await pasted(reader)).toBe(site.ours('#v=1&p=54.71,20.51~Here'))
    },
  },
  {
    name: 'downloads each picture, each format of data, and the lesson',
    async go(reader) {
      await openPage(reader, '#v=1&p=54.71,20.51~Here')
      const { driver, site } = reader
      const link = site.ours('#v=1&p=54.71,20.51~Here')
      const take = (css: string, name: RegExp) =>
        downloaded(driver, () => click(driver, { css, name }))
      const file = (name: RegExp) => take('dialog button', name)
      await openShare(driver, /^Picture/)
      expect(String((await file(/^SVG/)).bytes)).toContain('</svg>')
      const png = await file(/^PNG/)
      expect(png.name).toMatch(/^banned-band-.*\.png$/)
      expect(PNG.sync.read(png.bytes).width).toBe(2400)
      await click(driver, { css: '[role="tab"]', name: /^Data/ })
      expect(csvRows(String((await file(/^CSV/)).bytes))).toHaveLength(1 + 823)
      expect(JSON.parse(String((await file(/^GeoJSON/)).bytes)).provenance.link).toBe(link)
      expect(String((await file(/^KML/)).bytes)).toContain('</kml>')
      expect(String((await file(/^Text/)).bytes)).toMatch(/^From Kaliningrad|^From Here/)
      const lesson = await take('dialog a[download]', /./)
      expect(lesson.name).toBe('banned-band-lesson.html')
      expect(String(lesson.bytes)).toContain('</html>')
    },
  },
  {
    name: 'presents: blank, back, end',
    async go(reader) {
      await openPage(reader)
      const { driver } = reader
      const shows = (css: string, is: boolean) =>
        until(
          driver,
          `${css} ${is ? 'is' : 'is not'} there`,
          (selector, wanted) => String(document.querySelector(selector) !== null) === wanted,
          [css, String(is)],
        )
      await click(driver, { css: '.bar button', name: /Present/ })
      await shows('.present', true)
      await mapDrawn(driver)
      await driver.press('b')
      await shows('.present-blank', true)
      await click(driver, { css: '.present-blank' })
      await shows('.present-blank', false)
      expect((await misplaced(driver)).join('\n')).toBe('')
      await driver.press('Escape')
      await shows('.present', false)
      await mapDrawn(driver)
    },
  },
  {
    name: 'prints one sheet of lines',
    leftOut: ({ pdf }) => (pdf ? null : 'its driver has no command for printing'),
    async go(reader) {
      await openPage(reader)
      const { pages, pathOperators } = factsOf(await reader.driver.pdf!())
      expect(pages).toBe(1)
      expect(pathOperators).toBeGreaterThan(5000)
    },
  },
  {
    name: 'draws in an article by the default code, and drags there',
    async go(reader) {
      await openArticle(reader)
      expect(await sentence(reader.driver, 0)).toMatch(/^From Kaliningrad,\s+767 of 823 cities/)
      await find(reader.driver, { css: 'button', name: /^Full screen/, frame: 0 })
      await drag(reader.driver, 80, 40, 0)
    },
  },
  ...[700, 360].map(frameAnswers),
  {
    name: 'leaves the wheel over a frame to the article',
    async go(reader) {
      const tall = '<p style="height:1200px">Text</p>'
      await openArticle(reader, (code) => `<p>Text</p>${code}${tall}`)
      const { driver } = reader
      const { x, y } = await discAt(driver, 0)
      await driver.wheel(x + 120, y + 60)
      await until(driver, 'the article scrolls', () => scrollY > 20, [])
      expect(await driver.run(() => location.hash, [], 0)).not.toContain('c=')
      expect(await driver.run(() => scrollX + scrollY, [], 0)).toBe(0)
    },
  },
  {
    name: 'opens the lesson from a disk',
    async go({ driver }) {
      const folder = mkdtempSync(join(tmpdir(), 'lesson-'))
      const file = join(folder, 'lesson.html')
      writeFileSync(file, driver.prepared(readFileSync('dist/banned-band-lesson.html', 'utf8')))
      await driver.open(`${pathToFileURL(file).href}#v=1`, LAPTOP)
      await mapDrawn(driver)
      await drag(driver, 120, 60)
      await click(driver, { css: '.city-row td:last-child' })
      await hashHolds(driver, 'x=')
      expect((await misplaced(driver)).join('\n')).toBe('')
      rmSync(folder, { recursive: true })
    },
  },
  {
    name: 'opens again without a network after one visit',
    async go(reader) {
      await openPage(reader)
      const { driver, site } = reader
      await until(
        driver,
        'the page is kept',
        () => navigator.serviceWorker.controller?.state === 'activated',
        [],
      )
      await site.stop()
      await openPage(reader, '#v=1&p=59.56,150.8')
      // A town of fewer than 100,000 people is named when the smaller cities are there.
      await until(
        driver,
        'the name of a smaller city',
        () => document.querySelector('.answer h2')!.textContent!.startsWith('From Magadan,'),
        [],
      )
      await drag(driver, -60, 40)
    },
  },
]
