import type { LngLat } from '../../../geo/index.ts'
import type { LaunchPoint } from '../../state/state.ts'
import type { Store } from '../../state/store.ts'

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
  let waiting: LaunchPoint | null = null
  const wait = (point: LaunchPoint | null): void => {
    waiting = point
    container.toggleAttribute('data-placing', point !== null)
    if (point === null) document.removeEventListener('keydown', escape, true)
    else document.addEventListener('keydown', escape, true)
  }
  const end = (): void => {
    wait(null)
    store.dispatch({ kind: 'noticeDismissed' })
  }
  function escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return
    event.preventDefault()
    end()
  }
  const pointOf = (id: string) =>
    store.getState().scenario.launchPoints.find((one) => one.id === id)
  /** Whatever else the reader does with launch points or the notice, and any other map, ends it. */
  const unsubscribe = store.subscribe((_, action) => {
    if (waiting === null) return
    const isOther = action.kind === 'launchPointPickedUp' && action.id !== waiting.id
    const isOver = action.kind === 'noticeDismissed' || action.kind === 'stateOpened'
    if (pointOf(waiting.id)?.at !== waiting.at || isOver) wait(null)
    else if (isOther) end()
  })
  return {
    tapped(id) {
      if (waiting?.id === id) return end()
      if (store.getState().locked) return
      wait(pointOf(id) ?? null)
      started(id)
    },
    putAt(at) {
      if (waiting === null || at === null) return false
      const { id } = waiting
      wait(null)
      store.dispatch({ kind: 'launchPointMoved', id, at, settled: true })
      return true
    },
    stop() {
      unsubscribe()
      wait(null)
    },
  }
}
