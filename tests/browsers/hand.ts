/* oxlint-disable unicorn/consistent-function-scoping -- a function goes into the page alone, with all that it needs inside. */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'
import type { Driver } from './driver.ts'

export interface Place {
  readonly x: number
  readonly y: number
}

/** What a reader looks for: the first seen element that matches. */
export interface Target {
  readonly css: string
  /** Its label, text or title. */
  readonly name?: RegExp
  /** The nth frame of the page; without it, the page. */
  readonly frame?: number
}

export const PATIENCE = { timeout: 60_000, interval: 50 }

/**
 * Waits until a function of the page gives something true, and gives that.
 * @param what Said when it never comes.
 */
export function until<A extends readonly (string | number)[], R>(
  driver: Driver,
  what: string,
  work: (...args: A) => R,
  args: A,
  frame?: number,
): Promise<NonNullable<R>> {
  return vi.waitFor(async () => {
    const value = await driver.run(work, args, frame)
    if (!value) throw new Error(`Waited in vain: ${what}`)
    return value as NonNullable<R>
  }, PATIENCE)
}

/** The map is drawn, with a launch point that can be held. */
export const mapDrawn = (driver: Driver, frame?: number): Promise<unknown> =>
  until(
    driver,
    'the map is drawn',
    () =>
      document.querySelector('[data-map="ready"] .map-engine:not(.waiting) .launch-handle') !==
      null,
    [],
    frame,
  )

export const textOf = (driver: Driver, css: string, frame?: number): Promise<string> =>
  driver.run(
    (selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? '',
    [css],
    frame,
  )

export const sentence = (driver: Driver, frame?: number): Promise<string> =>
  textOf(driver, '#app .answer h2', frame)

export const hashHolds = (driver: Driver, part: string, frame?: number): Promise<unknown> =>
  until(driver, `${part} in the address`, (text) => location.hash.includes(text), [part], frame)

/** The middle of an element that is seen, rests and answers there, in px of the page's window. */
export async function find(driver: Driver, target: Target): Promise<Place> {
  const { css, name, frame } = target
  const before = frame === undefined ? { x: 0, y: 0 } : await frameCorner(driver, frame)
  const place = await vi.waitFor(async () => {
    const spot = await driver.run(spotOf, [css, name?.source ?? ''], frame)
    if (spot.problem !== '') throw new Error(`${css} ${name ?? ''} ${spot.problem}`)
    return spot
  }, PATIENCE)
  return { x: before.x + place.x, y: before.y + place.y }
}

/** Clicks what is seen, with the mouse. */
export async function click(driver: Driver, target: Target): Promise<void> {
  await clickAt(driver, await find(driver, target))
}

export const clickAt = (driver: Driver, { x, y }: Place): Promise<void> =>
  driver.point([{ kind: 'move', x, y }, { kind: 'down' }, { kind: 'up' }])

/** Where the nth frame's own window begins; it is brought into view. */
export const frameCorner = (driver: Driver, frame: number): Promise<Place> =>
  driver.run(
    (index) => {
      const element = document.querySelectorAll('iframe')[index]!
      const { top, bottom } = element.getBoundingClientRect()
      if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center' })
      const { left, top: y } = element.getBoundingClientRect()
      return { x: left + element.clientLeft, y: y + element.clientTop }
    },
    [frame],
  )

async function spotOf(
  css: string,
  name: string,
): Promise<{ x: number; y: number; problem: string }> {
  // A button of a sign alone is named by its title.
  const nameOf = (element: Element): string =>
    element.getAttribute('aria-label') ??
    (element as HTMLInputElement).labels?.[0]?.textContent ??
    (element.textContent.trim() || (element.getAttribute('title') ?? ''))
  const middle = (): { element: Element | undefined; x: number; y: number } => {
    const element = [...document.querySelectorAll(css)].find(
      (each) =>
        each.checkVisibility({ visibilityProperty: true }) &&
        each.getBoundingClientRect().width > 0 &&
        new RegExp(name).test(nameOf(each).trim()),
    )
    if (!element) return { element, x: 0, y: 0 }
    const { top, bottom } = element.getBoundingClientRect()
    if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center' })
    const box = element.getBoundingClientRect()
    return { element, x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
  const before = middle()
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
  const { element, x, y } = middle()
  if (!element) return { x, y, problem: 'is not seen' }
  if (before.x !== x || before.y !== y) return { x, y, problem: 'moves' }
  const hit = document.elementFromPoint(x, y)
  const answers = element.contains(hit) || hit?.closest('label')?.control === element
  return { x, y, problem: answers ? '' : `is covered by ${hit?.outerHTML.slice(0, 120)}` }
}

/** The middle of the launch point's disc, where it is now, in px of the page's window. */
export async function discAt(driver: Driver, frame?: number): Promise<Place> {
  const corner = frame === undefined ? { x: 0, y: 0 } : await frameCorner(driver, frame)
  const { x, y } = await driver.run(
    () => {
      const disc = document.querySelector('.map-engine:not(.waiting) .launch-handle')!
      const { left, top, width, height } = disc.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    },
    [],
    frame,
  )
  return { x: corner.x + x, y: corner.y + y }
}

/** Waits for what one deed brings into the folder of downloads, and takes it out. */
export async function downloaded(
  { downloads }: Driver,
  deed: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer }> {
  await deed()
  const name = await vi.waitFor(() => {
    const names = readdirSync(downloads)
    // Firefox first makes an empty file of the name that it will have.
    const isWhole = names.length === 1 && statSync(join(downloads, names[0]!)).size > 0
    if (!isWhole || /part$|download$/.test(names[0]!)) {
      throw new Error(`In the folder of downloads: ${names.join(', ')}`)
    }
    return names[0]!
  }, PATIENCE)
  const file = join(downloads, name)
  const bytes = readFileSync(file)
  rmSync(file)
  return { name, bytes }
}
