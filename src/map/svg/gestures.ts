import type { PageGesture } from '../engine.ts'
import type { ScreenPoint } from '../overlay/ring-labels.ts'

/** What a reader does to the ground itself, in px of the map; handles are the overlay's. */
export interface GroundGestures {
  /** The ground is drawn along, by mouse or fingers. */
  dragged(from: ScreenPoint, to: ScreenPoint): void
  /** By wheel or pinch, at once. */
  zoomed(steps: number, around: ScreenPoint): void
  /** Fingers lifted, button released, wheel at rest. */
  ended(): void
  clicked(at: ScreenPoint): void
  /** Double click or long press. */
  asked(at: ScreenPoint): void
  /** The mouse is over the ground, no button pressed. */
  hovered(at: ScreenPoint): void
  /** By keys: px to the right and down that the view shall go, and zoom steps. */
  nudged(right: number, down: number, steps: number): void
  /** See `PageGesture`. */
  readonly leftToPage?: ((gesture: PageGesture) => void) | undefined
}

/** A pointer that moves less than this has clicked, not dragged. */
const TAP_PX = 3
const KEY_PX = 100
/** A notch of a mouse wheel, and zoom steps a px of wheel and of trackpad as MapLibre has them. */
const LINE_PX = 40
const NOTCH_PX = 4.000244140625
const WHEEL_RATE = 1 / 450
const TRACKPAD_RATE = 1 / 100
const WHEEL_REST_MS = 200

const KEYS: Readonly<Record<string, readonly [right: number, down: number, steps: number]>> = {
  ArrowLeft: [-KEY_PX, 0, 0],
  ArrowRight: [KEY_PX, 0, 0],
  ArrowUp: [0, -KEY_PX, 0],
  ArrowDown: [0, KEY_PX, 0],
  '+': [0, 0, 1],
  '=': [0, 0, 1],
  '-': [0, 0, -1],
  _: [0, 0, -1],
}

/** Tells the gestures made on `element`, as long as it is in the page. */
export function listenToGround(element: HTMLElement, gestures: GroundGestures): void {
  const at = (event: MouseEvent): ScreenPoint => {
    const { left, top } = element.getBoundingClientRect()
    return [event.clientX - left, event.clientY - top]
  }
  const pointers = listenToPointers(element, gestures, at)
  listenToWheel(element, gestures, at)
  if (gestures.leftToPage) leaveOneFinger(element)
  element.addEventListener('click', (event) => {
    if (!pointers.hasDragged()) gestures.clicked(at(event))
  })
  element.addEventListener('dblclick', (event) => gestures.asked(at(event)))
  element.addEventListener('contextmenu', (event) => {
    if (!pointers.isTouch()) return
    event.preventDefault()
    gestures.asked(at(event))
  })
  element.addEventListener('keydown', (event) => {
    const nudge = KEYS[event.key]
    if (!nudge || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    gestures.nudged(nudge[0], nudge[1], nudge[2] * (event.shiftKey ? 2 : 1))
  })
}

/** The browser scrolls with one finger; two are the map's, if it says so when the second comes down. */
function leaveOneFinger(element: HTMLElement): void {
  element.style.touchAction = 'pan-x pan-y'
  element.addEventListener('touchstart', keepTwo, { passive: false })
  element.addEventListener('touchmove', keepTwo, { passive: false })
}

function keepTwo(event: TouchEvent): void {
  if (event.touches.length > 1 && event.cancelable) event.preventDefault()
}

function listenToPointers(
  element: HTMLElement,
  gestures: GroundGestures,
  at: (event: PointerEvent) => ScreenPoint,
): { hasDragged(): boolean; isTouch(): boolean } {
  const held = new Map<number, ScreenPoint>()
  let isTouch = false
  let moved = false
  /** Whether the ground was told of the move; what is left to the page is none of its own. */
  let acted = false
  let from: ScreenPoint = [0, 0]

  element.addEventListener('pointerdown', (event) => {
    isTouch = event.pointerType === 'touch'
    if (event.button !== 0) return
    element.setPointerCapture(event.pointerId)
    if (held.size === 0) {
      moved = false
      acted = false
      from = at(event)
    }
    held.set(event.pointerId, at(event))
  })
  element.addEventListener('pointermove', (event) => {
    const to = at(event)
    const before = held.get(event.pointerId)
    if (!before) {
      if (event.buttons === 0) gestures.hovered(to)
      return
    }
    moved ||= Math.hypot(to[0] - from[0], to[1] - from[1]) >= TAP_PX
    if (!moved) return
    const other = [...held].find(([id]) => id !== event.pointerId)?.[1]
    held.set(event.pointerId, to)
    if (!other && isTouch && gestures.leftToPage) return gestures.leftToPage('finger')
    acted = true
    if (!other) return gestures.dragged(before, to)
    gestures.dragged(middle(before, other), middle(to, other))
    const grown = apart(to, other) / Math.max(1, apart(before, other))
    gestures.zoomed(Math.log2(Math.max(0.01, grown)), middle(to, other))
  })
  const release = (event: PointerEvent) => {
    if (held.delete(event.pointerId) && held.size === 0 && acted) gestures.ended()
  }
  element.addEventListener('pointerup', release)
  element.addEventListener('pointercancel', release)
  return { hasDragged: () => moved, isTouch: () => isTouch }
}

/** Steps as MapLibre counts them: small moves in proportion, large ones compressed. */
function listenToWheel(
  element: HTMLElement,
  gestures: GroundGestures,
  at: (event: WheelEvent) => ScreenPoint,
): void {
  let resting = 0
  element.addEventListener(
    'wheel',
    (event) => {
      if (gestures.leftToPage && !event.ctrlKey && !event.metaKey) {
        return gestures.leftToPage('wheel')
      }
      event.preventDefault()
      const px =
        event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PX : event.deltaY
      if (px === 0) return
      const isWheel =
        event.deltaMode === WheelEvent.DOM_DELTA_LINE ||
        px % NOTCH_PX === 0 ||
        Math.abs(px) >= LINE_PX
      const rate = isWheel ? WHEEL_RATE : TRACKPAD_RATE
      const scale = 2 / (1 + Math.exp(-Math.abs(px) * rate))
      gestures.zoomed(-Math.sign(px) * Math.log2(scale), at(event))
      clearTimeout(resting)
      resting = window.setTimeout(() => gestures.ended(), WHEEL_REST_MS)
    },
    { passive: false },
  )
}

const middle = ([ax, ay]: ScreenPoint, [bx, by]: ScreenPoint): ScreenPoint => [
  (ax + bx) / 2,
  (ay + by) / 2,
]

const apart = ([ax, ay]: ScreenPoint, [bx, by]: ScreenPoint): number => Math.hypot(ax - bx, ay - by)
