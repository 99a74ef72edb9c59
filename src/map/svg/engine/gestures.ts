import type { PageGesture } from '../../contract/engine.ts'
import type { ScreenPoint } from '../../screen/geometry.ts'

/** What a reader does to the ground itself, in px of the map; handles are the overlay's. */
export interface GroundGestures {
  /** The ground is drawn along, by mouse or fingers. */
  dragged(from: ScreenPoint, to: ScreenPoint): void
  /** By wheel or pinch, at once. */
  zoomed(steps: number, around: ScreenPoint): void
  /** Fingers lifted, button released, wheel at rest. */
  ended(): void
  clicked(at: ScreenPoint): void
  /** By double click, double tap or a tap of two fingers, in a short flight. */
  zoomedAround(steps: number, around: ScreenPoint): void
  /** The mouse is over the ground, no button pressed. */
  hovered(at: ScreenPoint): void
  /** By keys: px to the right and down that the view shall go, and zoom steps. */
  nudged(right: number, down: number, steps: number): void
  /** See `PageGesture`. */
  readonly leftToPage?: ((gesture: PageGesture) => void) | undefined
}

/** A pointer that moves less than this has clicked, not dragged. */
const TAP_PX = 3
/** A tap lasts no longer, nor do two taps lie farther apart: as MapLibre has them. */
const TAP_MS = 500
const TAPS_APART_PX = 30
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

/**
 * Tells the gestures made on `element`, as long as it is in the page.
 * @param whole The map with what lies upon its ground, where the wheel zooms too.
 */
export function listenToGround(
  element: HTMLElement,
  whole: HTMLElement,
  gestures: GroundGestures,
): void {
  const at = (event: MouseEvent): ScreenPoint => {
    const { left, top } = element.getBoundingClientRect()
    return [event.clientX - left, event.clientY - top]
  }
  const pointers = listenToPointers(element, gestures, at)
  listenToWheel(whole, gestures, at)
  if (gestures.leftToPage) leaveOneFinger(element)
  element.addEventListener('click', (event) => {
    if (!pointers.isSpent()) gestures.clicked(at(event))
  })
  element.addEventListener('dblclick', (event) => {
    if (pointers.isMouse()) gestures.zoomedAround(event.shiftKey ? -1 : 1, at(event))
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
): { isSpent(): boolean; isMouse(): boolean } {
  const held = new Map<number, { readonly from: ScreenPoint; readonly now: ScreenPoint }>()
  const doubles = doubleTaps(gestures)
  let kind = ''
  let moved = false
  /** The ground was told of the gesture; what is left to the page, or is a click to come, is none of its own. */
  let acted = false
  /** How many fingers the gesture had at most, where the last came down, and when it began. */
  let fingers: readonly ScreenPoint[] = []
  let beganMs = 0

  element.addEventListener('pointerdown', (event) => {
    kind = event.pointerType
    if (event.button !== 0) return
    element.setPointerCapture(event.pointerId)
    const from = at(event)
    if (held.size === 0) {
      moved = false
      acted = false
      fingers = []
      beganMs = event.timeStamp
    }
    fingers = [...fingers, from]
    held.set(event.pointerId, { from, now: from })
  })
  element.addEventListener('pointermove', (event) => {
    const to = at(event)
    const own = held.get(event.pointerId)
    if (!own) {
      if (event.buttons === 0) gestures.hovered(to)
      return
    }
    moved ||= apart(to, own.from) >= TAP_PX
    if (!moved) return
    const before = own.now
    const other = [...held].find(([id]) => id !== event.pointerId)?.[1].now
    held.set(event.pointerId, { ...own, now: to })
    if (!other && kind === 'touch' && gestures.leftToPage) return gestures.leftToPage('finger')
    acted = true
    if (!other) return gestures.dragged(before, to)
    gestures.dragged(middle(before, other), middle(to, other))
    const grown = apart(to, other) / Math.max(1, apart(before, other))
    gestures.zoomed(Math.log2(Math.max(0.01, grown)), middle(to, other))
  })
  const release = (event: PointerEvent): boolean => held.delete(event.pointerId) && held.size === 0
  element.addEventListener('pointerup', (event) => {
    if (!release(event)) return
    if (acted) gestures.ended()
    else if (kind !== 'mouse' && !moved) acted = doubles(fingers, beganMs, event.timeStamp)
  })
  element.addEventListener('pointercancel', (event) => {
    if (release(event) && acted) gestures.ended()
  })
  return { isSpent: () => moved || acted, isMouse: () => kind === 'mouse' }
}

/**
 * Fingers and pens have no double click in every browser: taps are counted, as MapLibre counts them.
 * @returns Takes the end of a tap; tells whether it has zoomed.
 */
function doubleTaps(gestures: GroundGestures) {
  let last: { readonly at: ScreenPoint; readonly ms: number } | null = null
  return (fingers: readonly ScreenPoint[], beganMs: number, endedMs: number): boolean => {
    const before = last
    last = null
    const [at, second, third] = fingers
    if (!at || third || endedMs - beganMs > TAP_MS) return false
    if (second) {
      gestures.zoomedAround(-1, middle(at, second))
      return true
    }
    if (before && endedMs - before.ms < TAP_MS && apart(at, before.at) < TAPS_APART_PX) {
      gestures.zoomedAround(1, at)
      return true
    }
    last = { at, ms: endedMs }
    return false
  }
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
