/* oxlint-disable unicorn/consistent-function-scoping -- a function goes into the page alone, with all that it needs inside. */
import { vi } from 'vitest'
import type { Driver } from './driver.ts'
import { clickAt, frameCorner, PATIENCE } from './hand.ts'

/**
 * What is wrong with who answers where, at a grid of points over the page or frame as it is now: an element answers where
 * nothing of it is seen, or one that is seen does not answer at its own middle.
 */
export const misplaced = (driver: Driver, frame?: number): Promise<readonly string[]> =>
  driver.run(lookForMisplaced, [12], frame)

function lookForMisplaced(stepPx: number): string[] {
  const CONTROL = 'button, a[href], select, input, textarea, summary, .city-row'
  /** Fingers are given more than what is seen. */
  const ROOM_PX = 12
  const tell = (element: Element): string => {
    const name = element.textContent.trim() || element.getAttribute('title')
    return `${element.tagName.toLowerCase()}.${element.getAttribute('class')} "${name?.slice(0, 40)}"`
  }
  const holds = (box: DOMRect, x: number, y: number): boolean =>
    x >= box.left - ROOM_PX &&
    x <= box.right + ROOM_PX &&
    y >= box.top - ROOM_PX &&
    y <= box.bottom + ROOM_PX
  /** A transparent control is seen as what it lies on. */
  const bodyOf = (control: Element): Element =>
    getComputedStyle(control).opacity === '0' ? control.parentElement! : control
  /** With what styles paint beside it: the row of the chosen city reaches both edges of its column. */
  const boxOf = (part: Element): DOMRect => {
    const { left, top, width, height } = part.getBoundingClientRect()
    const [before, after] = ['::before', '::after'].map((pseudo) => {
      const { content, position, width: painted } = getComputedStyle(part, pseudo)
      return content !== 'none' && position === 'absolute' ? Number.parseFloat(painted) || 0 : 0
    }) as [number, number]
    return new DOMRect(left - before, top, before + width + after, height)
  }
  const isSeenAt = (control: Element, x: number, y: number): boolean => {
    const body = bodyOf(control)
    return [body, ...body.querySelectorAll('*')].some((part) => holds(boxOf(part), x, y))
  }
  const faults = new Set<string>()
  for (let y = stepPx / 2; y < innerHeight; y += stepPx) {
    for (let x = stepPx / 2; x < innerWidth; x += stepPx) {
      const control = document.elementFromPoint(x, y)?.closest(CONTROL)
      if (control && !isSeenAt(control, x, y)) {
        const box = [x, y].map(Math.round).join(', ')
        faults.add(`${tell(control)} answers unseen at ${box}`)
      }
    }
  }
  /** Whether something of this element, or of what it lies in and the control does not, is painted. */
  const covers = (element: Element, control: Element): boolean => {
    for (let each: Element | null = element; each && !each.contains(control);) {
      const { backgroundColor, opacity } = getComputedStyle(each)
      const alpha = /rgba\(.*, ([\d.]+)\)/.exec(backgroundColor)?.[1] ?? '1'
      if (Number(alpha) > 0.5 && opacity !== '0') return true
      each = each.parentElement
    }
    return false
  }
  const clipped = (control: Element): DOMRect => {
    let { left, top, right, bottom } = control.getBoundingClientRect()
    for (let each = control.parentElement; each; each = each.parentElement) {
      if (getComputedStyle(each).overflow === 'visible' && each !== document.documentElement) {
        continue
      }
      const box = each.getBoundingClientRect()
      left = Math.max(left, box.left, 0)
      top = Math.max(top, box.top, 0)
      right = Math.min(right, box.right, innerWidth)
      bottom = Math.min(bottom, box.bottom, innerHeight)
    }
    return new DOMRect(left, top, right - left, bottom - top)
  }
  const modal = document.querySelector('dialog:modal')
  for (const control of (modal ?? document).querySelectorAll(CONTROL)) {
    const { x, y, width, height } = clipped(control)
    const isSeen = control.checkVisibility({ visibilityProperty: true }) && width > 6 && height > 6
    if (!isSeen || getComputedStyle(control).pointerEvents === 'none') continue
    const hit = document.elementFromPoint(x + width / 2, y + height / 2)
    if (!hit || control.contains(hit) || hit.closest('label')?.control === control) continue
    if (!covers(hit, control)) faults.add(`${tell(control)} gives way to ${tell(hit)}`)
  }
  return [...faults]
}

/**
 * Clicks every control of the page or frame with the mouse, where it is. The page itself hears none of the clicks, so that
 * nothing changes.
 * @returns those that did not hear their click, and how many did
 */
export async function clickAll(
  driver: Driver,
  frame?: number,
): Promise<{ deaf: readonly string[]; heard: number }> {
  const count = await driver.run(listenToClicks, [], frame)
  const deaf: string[] = []
  for (let index = 0; index < count; index++) {
    const spot = await driver.run(spotOfControl, [index], frame)
    const corner = frame === undefined ? { x: 0, y: 0 } : await frameCorner(driver, frame)
    await clickAt(driver, { x: corner.x + spot.x, y: corner.y + spot.y })
    // The mouse has done its part when the page has not yet heard of it.
    const heard = await vi
      .waitUntil(() => driver.run(lastClicked, [], frame), PATIENCE)
      .catch(() => ({ index: -1, name: 'nothing' }))
    if (heard.index !== index) deaf.push(`${spot.name}: ${heard.name} was clicked`)
  }
  return { deaf, heard: count - deaf.length }
}

interface Ear {
  readonly controls: readonly Element[]
  clicked: Element | null
}

/** @returns how many controls there are; of a table's rows, the first five */
function listenToClicks(): number {
  const tooMany = '.city-row:nth-child(n + 6) *, .city-row:nth-child(n + 6)'
  const controls = [
    ...document.querySelectorAll('button, a[href], select, input, textarea, summary, .city-row'),
  ].filter((control) => {
    const { width, height } = control.getBoundingClientRect()
    return (
      control.checkVisibility({ visibilityProperty: true }) &&
      width > 6 &&
      height > 6 &&
      !control.matches(`:disabled, ${tooMany}`)
    )
  })
  // The tip of one control lies over the next for a moment, and takes its click.
  for (const tipped of document.querySelectorAll('[title]')) {
    tipped.setAttribute('data-tip', tipped.getAttribute('title')!)
    tipped.removeAttribute('title')
  }
  const ear: Ear = { controls, clicked: null }
  Object.assign(globalThis, { ear })
  for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    addEventListener(
      kind,
      (event) => {
        event.preventDefault()
        event.stopImmediatePropagation()
        if (kind === 'click') ear.clicked = event.target as Element
      },
      { capture: true },
    )
  }
  return controls.length
}

/** Where a control is, once it rests: what moves between press and release is not clicked. */
async function spotOfControl(index: number): Promise<{ x: number; y: number; name: string }> {
  const { ear } = globalThis as unknown as { ear: Ear }
  ear.clicked = null
  const control = ear.controls[index]!
  const { top, bottom } = control.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) control.scrollIntoView({ block: 'center' })
  let box = control.getBoundingClientRect()
  for (let before = null; box.x !== before?.x || box.y !== before.y;) {
    before = box
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
    box = control.getBoundingClientRect()
  }
  const name = control.textContent.trim().slice(0, 40) || control.getAttribute('data-tip')
  return {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    name: `${control.tagName} ${name}`,
  }
}

function lastClicked(): { index: number; name: string } | null {
  const { ear } = globalThis as unknown as { ear: Ear }
  const { clicked, controls } = ear
  if (!clicked) return null
  const isOf = (control: Element): boolean =>
    control.contains(clicked) || clicked.closest('label')?.control === control
  // The innermost: a row holds its button, in which its click ends as well.
  return {
    index: controls.findLastIndex((control) => isOf(control)),
    name: clicked.outerHTML.slice(0, 80),
  }
}
