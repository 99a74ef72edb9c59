import type { LngLat } from '../../../geo/index.ts'
import {
  chooseStepLength,
  LONG_STEP,
  stepBeside,
  stepFrom,
  stepLengthKm,
} from '../../state/steps.ts'
import type { MapEvents } from '../contract/engine.ts'
import type { Projector } from '../screen/projector.ts'

/** What a handle must be able to ask while it is moved. */
export interface HandleContext {
  readonly events: MapEvents
  /** The view of the last frame; null before the first. */
  projector(): Projector | null
  /** Where the Picture has the launch point now. */
  placeOf(id: string): LngLat | null
  /** Pointer position relative to the map. */
  origin(): { readonly left: number; readonly top: number }
}

/** A pointer that moves less than this has tapped, not dragged. */
const TAP_PX = 3

const STEP_KEYS: Readonly<Record<string, 1 | -1>> = { '+': 1, '=': 1, '-': -1, _: -1 }

const AZIMUTHS: Readonly<Record<string, number>> = {
  ArrowUp: 0,
  ArrowRight: 90,
  ArrowDown: 180,
  ArrowLeft: 270,
}

/**
 * Makes a handle draggable with pointer and keys. Nothing is moved here: the moves are told to `events`, and the next
 * Picture shows them. The pointer is captured, so a release outside the map or the window ends the drag.
 * @returns ends a drag that is under way, as cancelled.
 */
export function listenToHandle(
  element: HTMLElement,
  id: string,
  context: HandleContext,
): () => void {
  const cancelDrag = listenToPointer(element, id, context)
  const cancelKeys = listenToKeys(element, id, context)
  for (const kind of ['mousedown', 'touchstart', 'dblclick', 'click', 'contextmenu'] as const) {
    element.addEventListener(kind, (event) => event.stopPropagation(), { passive: true })
  }
  return () => {
    cancelDrag()
    cancelKeys()
  }
}

interface Drag {
  readonly pointer: number
  /** From the handle's middle to the pointer, px: kept, so that the handle does not jump under the finger. */
  readonly grabX: number
  readonly grabY: number
  readonly fromX: number
  readonly fromY: number
  moved: boolean
  /** The newest pointer position, when it has not been told yet. */
  untold: PointerEvent | null
}

/** During a drag: a map would ask where it stands on the page, and so have laid out what the move has just changed. */
const withhold = (event: MouseEvent) => event.stopPropagation()

function listenToPointer(element: HTMLElement, id: string, context: HandleContext): () => boolean {
  const { events } = context
  let drag: Drag | null = null
  let frameTold = false

  const at = (event: PointerEvent): LngLat | null => {
    const projector = context.projector()
    if (!drag || !projector) return null
    const { left, top } = context.origin()
    return projector.nearestPlace(
      event.clientX - left - drag.grabX,
      event.clientY - top - drag.grabY,
    )
  }
  const tell = () => {
    const place = drag?.untold && at(drag.untold)
    if (!drag || !place) return
    drag.untold = null
    events.launchPointMoved(id, place, false)
  }
  /** At most one event a frame: the first at once, so that this frame shows it, the last of the others with the next frame. */
  const tellOncePerFrame = () => {
    if (frameTold) return
    frameTold = true
    tell()
    requestAnimationFrame(() => {
      frameTold = false
      tell()
    })
  }
  /** The pointer stays captured until its button is up: the click that follows is the handle's, not the map's. */
  const end = (): Drag | null => {
    const ended = drag
    drag = null
    document.removeEventListener('keydown', escape, true)
    window.removeEventListener('mousemove', withhold, true)
    return ended
  }
  const cancel = (): boolean => {
    if (!end()) return false
    events.launchPointMoveCancelled(id)
    return true
  }

  /** Wherever the focus is: not every browser gives it to a button that is pressed. */
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !cancel()) return
    event.preventDefault()
    event.stopPropagation()
  }

  element.addEventListener('pointerdown', (event) => {
    const place = context.placeOf(id)
    const projector = context.projector()
    if (drag || event.button !== 0 || !place || !projector) return
    const { left, top } = context.origin()
    const { xPx, yPx } = projector.project(place)
    drag = {
      pointer: event.pointerId,
      grabX: event.clientX - left - xPx,
      grabY: event.clientY - top - yPx,
      fromX: event.clientX,
      fromY: event.clientY,
      moved: false,
      untold: null,
    }
    element.setPointerCapture(event.pointerId)
    document.addEventListener('keydown', escape, true)
    window.addEventListener('mousemove', withhold, true)
    events.launchPointPickedUp(id, false)
  })
  element.addEventListener('pointermove', (event) => {
    if (!drag || event.pointerId !== drag.pointer) return
    drag.moved ||= Math.hypot(event.clientX - drag.fromX, event.clientY - drag.fromY) >= TAP_PX
    if (!drag.moved) return
    drag.untold = event
    tellOncePerFrame()
  })
  element.addEventListener('pointerup', (event) => {
    if (!drag || event.pointerId !== drag.pointer) return
    const { moved } = drag
    const place = moved ? at(event) : context.placeOf(id)
    end()
    if (place) events.launchPointMoved(id, place, true)
    if (!moved) events.launchPointTapped(id)
  })
  element.addEventListener('pointercancel', cancel)
  element.addEventListener('lostpointercapture', cancel)
  return cancel
}

function listenToKeys(element: HTMLElement, id: string, context: HandleContext): () => void {
  const { events } = context
  let held = false
  /** While it is carried a screen reader hands every key over; a carried point is no button. */
  const hold = (isHeld: boolean) => {
    held = isHeld
    if (isHeld) element.setAttribute('role', 'application')
    else element.removeAttribute('role')
  }

  const putDown = () => {
    const place = context.placeOf(id)
    if (!held || !place) return
    hold(false)
    events.launchPointMoved(id, place, true)
  }
  const cancel = () => {
    if (held) events.launchPointMoveCancelled(id)
    hold(false)
  }
  const step = (place: LngLat, azimuthDeg: number, km: number) => {
    if (azimuthDeg === 0 && place[1] >= 90) events.poleReached('north')
    else if (azimuthDeg === 180 && place[1] <= -90) events.poleReached('south')
    else events.launchPointMoved(id, stepFrom(place, azimuthDeg, km), !held)
  }
  const act = (event: KeyboardEvent): boolean => {
    const azimuthDeg = AZIMUTHS[event.key]
    const longer = STEP_KEYS[event.key]
    const place = context.placeOf(id)
    if (azimuthDeg !== undefined && place) {
      step(place, azimuthDeg, event.shiftKey ? LONG_STEP * stepLengthKm() : stepLengthKm())
    } else if (longer !== undefined) {
      const stepKm = stepBeside(stepLengthKm(), longer)
      chooseStepLength(stepKm)
      events.stepChosen(stepKm)
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (held) putDown()
      else {
        hold(true)
        events.launchPointPickedUp(id, true)
      }
    } else if (event.key === 'Escape') {
      if (!held) return false
      cancel()
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      hold(false)
      events.launchPointRemoved(id)
    } else if (event.key === 'Home') events.ringsAskedFor(id)
    else if (event.key === 'i' || event.key === 'I') events.launchPointAskedFor(id)
    else return false
    return true
  }

  element.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !act(event)) return
    event.preventDefault()
    event.stopPropagation()
  })
  element.addEventListener('blur', putDown)
  return cancel
}
