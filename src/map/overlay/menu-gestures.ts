import type { ScreenPoint } from '../screen/geometry.ts'

/** A finger or pen that rests for this long asks for a menu; iOS has no event of its own for that. */
const LONG_PRESS_MS = 500
/** A pointer on a launch point, or a mouse, that moves this far drags. */
const DRAG_PX = 3
/** A finger that rests on the ground trembles. */
const TREMBLE_PX = 10

const HANDLE = '.launch-handle'

interface Press {
  readonly down: PointerEvent
  timer: number
  moved: boolean
  lifted: boolean
  /** The menu has been asked for; what else the pointer does until it is lifted means nothing. */
  asked: boolean
}

const handleAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>(HANDLE) : null

/**
 * Tells when the menu of a place within `host` is asked for: by right click, by a long press of finger or pen, by the
 * menu key or Shift+F10 on what has the focus.
 * @param ask `launchPoint`: that whose disc was pressed; null for the ground.
 */
export function listenForMenu(
  host: HTMLElement,
  ask: (px: ScreenPoint, launchPoint: string | null) => void,
): void {
  let press: Press | null = null

  const askAt = (target: EventTarget | null, clientX: number, clientY: number): void => {
    const { left, top } = host.getBoundingClientRect()
    ask([clientX - left, clientY - top], handleAt(target)?.dataset['id'] ?? null)
  }

  /** What holds the pointer lets go of it, as if the browser had taken it. */
  const askByPress = (at: Press, { clientX, clientY }: MouseEvent): void => {
    const { target, pointerId } = at.down
    clearTimeout(at.timer)
    at.asked = true
    target?.dispatchEvent(new PointerEvent('pointercancel', { pointerId, bubbles: true }))
    if (host.isConnected) askAt(target, clientX, clientY)
  }

  const began = (event: PointerEvent): void => {
    clearTimeout(press?.timer)
    press = null
    if (!event.isPrimary) return
    const now: Press = { down: event, timer: 0, moved: false, lifted: false, asked: false }
    press = now
    if (event.pointerType === 'mouse' || event.button !== 0) return
    // On a slow machine what the finger has done meanwhile may wait to be told: it is, before the next frame.
    const askIfAtRest = () => {
      if (press === now && !now.moved && !now.lifted && !now.asked) askByPress(now, event)
    }
    now.timer = window.setTimeout(requestAnimationFrame, LONG_PRESS_MS, askIfAtRest)
  }

  const moved = ({ pointerId, clientX, clientY }: PointerEvent): void => {
    if (press?.down.pointerId !== pointerId) return
    const { down } = press
    const isOfGround = down.pointerType !== 'mouse' && !handleAt(down.target)
    const far = Math.hypot(clientX - down.clientX, clientY - down.clientY)
    if (far < (isOfGround ? TREMBLE_PX : DRAG_PX)) return
    press.moved = true
    clearTimeout(press.timer)
  }

  const ended = (): void => {
    clearTimeout(press?.timer)
    if (press) press.lifted = true
  }

  /** The finger that has asked is still down, perhaps on the menu: it scrolls and clicks nothing. */
  const withhold = (event: Event): void => {
    if (!press?.asked) return
    if (event.cancelable) event.preventDefault()
    if (event.type === 'click') event.stopPropagation()
  }

  const menuOfBrowser = (event: MouseEvent): void => {
    event.preventDefault()
    const isDrag = event.button === 2 && press?.moved
    if (press?.asked || isDrag) return
    if (press) askByPress(press, event)
    else askAt(event.target, event.clientX, event.clientY)
  }

  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'ContextMenu' && !(event.shiftKey && event.key === 'F10')) return
    event.preventDefault()
    press = null
    const { left, right, top, bottom } = (handleAt(event.target) ?? host).getBoundingClientRect()
    askAt(event.target, (left + right) / 2, (top + bottom) / 2)
  }

  // Heard on the way down: launch points keep their events from the map.
  const early = { capture: true, passive: false } as const
  host.addEventListener('pointerdown', began, early)
  host.addEventListener('pointermove', moved, early)
  host.addEventListener('pointerup', ended, early)
  host.addEventListener('pointercancel', ended, early)
  for (const kind of ['touchmove', 'touchend', 'click']) {
    host.addEventListener(kind, withhold, early)
  }
  host.addEventListener('contextmenu', menuOfBrowser, early)
  host.addEventListener('keydown', key)
}
