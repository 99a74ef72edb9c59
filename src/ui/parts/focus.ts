import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Action } from '../../state/actions.ts'
import { useDispatch } from '../store.ts'

/** Gives the focus to an element, or when that is no longer there to the map: it is never left to the page's body. */
export function giveFocus(element: Element | null): void {
  const found = element?.isConnected ? element : document.querySelector(NEAREST)
  if (found instanceof HTMLElement) found.focus({ preventScroll: true })
}

/** A launch point on the map, or the map where there is none. */
const NEAREST =
  '.map-engine:not(.waiting) .launch-handle, .map-engine:not(.waiting) :is(canvas, [tabindex="0"])'

/** Moves the focus out of an element that goes while it has it, as a card does that is undone. */
export function useFocusBefore(
  element: RefObject<HTMLElement | null>,
  next: (element: Element) => Element | null,
): void {
  useLayoutEffect(() => {
    const { current } = element
    return () => {
      if (current?.contains(document.activeElement)) giveFocus(next(current))
    }
    // The element stays for the life of what calls this.
  }, [element, next])
}

/** Dispatches from within what thereby goes, and gives the focus back to what had it when that came. */
export function useReturnOfFocus(): (action: Action) => void {
  const dispatch = useDispatch()
  const before = useRef<Element | null>(null)
  // Before what comes takes the focus, in an effect of its own.
  useLayoutEffect(() => {
    before.current = document.activeElement
  }, [])
  return (action) => {
    dispatch(action)
    giveFocus(before.current)
  }
}
