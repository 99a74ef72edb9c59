import { type RefObject, useEffect } from 'react'

/** Calls `act` when Escape is pressed inside the element and nothing in it took the key. `act` null listens to nothing. */
export function useEscape(ref: RefObject<HTMLElement | null>, act: (() => void) | null): void {
  useEffect(() => {
    const element = ref.current
    if (!act || !element) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) act()
    }
    element.addEventListener('keydown', onKeyDown)
    return () => element.removeEventListener('keydown', onKeyDown)
  })
}
