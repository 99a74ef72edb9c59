import type { LngLat } from '../geo/index.ts'
import type { Store } from './model/store.ts'

/** Moving a launch point with two taps instead of a drag: WCAG 2.5.7. */
export interface PlacingByTap {
  /** The first tap, on the launch point itself; a second one there ends it. */
  tapped(id: string): void
  /** Whether the tap at a place on the map has put a launch point there. */
  putAt(at: LngLat | null): boolean
  stop(): void
}

/** @param started Called when a launch point waits for its place. */
export function placingByTap(
  container: HTMLElement,
  store: Store,
  started: (id: string) => void,
): PlacingByTap {
  let waiting: string | null = null
  const wait = (id: string | null): void => {
    waiting = id
    container.toggleAttribute('data-placing', id !== null)
    if (id === null) document.removeEventListener('keydown', escape, true)
    else document.addEventListener('keydown', escape, true)
  }
  const end = (): void => {
    wait(null)
    store.dispatch({ kind: 'noticeDismissed' })
  }
  function escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.preventDefault()
    end()
  }
  return {
    tapped(id) {
      if (waiting === id) return end()
      if (store.getState().locked) return
      wait(id)
      started(id)
    },
    putAt(at) {
      const id = waiting
      if (id === null || at === null) return false
      wait(null)
      store.dispatch({ kind: 'launchPointMoved', id, at, settled: true })
      return true
    },
    stop: () => wait(null),
  }
}
