import { type RefObject, useEffect } from 'react'

/** Calls `act` when Escape is pressed inside the element and nothing in it, such as a dialog, took the key. `act` null listens to nothing. */
export function useEscape(ref: RefObject<HTMLElement | null>, act: (() => void) | null): void {
  useEffect(() => {
    const element = ref.current
    if (!act || !element) return
    const onKeyDown = (event: KeyboardEvent) => {
      const dialog = event.target instanceof Element ? event.target.closest('dialog') : null
      const isOfDialog = dialog !== null && element.contains(dialog)
      if (event.key === 'Escape' && !event.defaultPrevented && !isOfDialog) act()
    }
    element.addEventListener('keydown', onKeyDown)
    return () => element.removeEventListener('keydown', onKeyDown)
  })
}
