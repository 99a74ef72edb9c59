import type { ScreenPoint } from '../screen/geometry.ts'
import type { Store } from '../../state/store.ts'

/** Words that share their height with the map: while a sentence grows, the map would shrink. */
const WORDS_BESIDE = '.embed-head, .present'
/** Those of them that stand above the map. */
const WORDS_ABOVE = '.embed-head'

/** Where a map lies, px. */
export interface MapBox {
  readonly widthPx: number
  readonly heightPx: number
  /** Height of the words above it. */
  readonly abovePx: number
}

export function mapBoxOf(container: HTMLElement): MapBox {
  const above = container.closest('main')?.querySelector<HTMLElement>(WORDS_ABOVE)
  const { clientWidth: widthPx, clientHeight: heightPx } = container
  return { widthPx, heightPx, abovePx: above?.offsetHeight ?? 0 }
}

/** How far the middle of a map goes in the window, right and down, when its box becomes another. */
export const middleMoved = (from: MapBox, to: MapBox): ScreenPoint => [
  (to.widthPx - from.widthPx) / 2,
  to.abovePx - from.abovePx + (to.heightPx - from.heightPx) / 2,
]

/** Whether anything of a map is held. */
export interface Holding {
  isHeld(): boolean
  stop(): void
}

/**
 * Keeps the map's box as it is while anything is held: a launch point by pointer or keys, the ground by one pointer or
 * two. Words that no longer fit into their own box stand out of it until all is let go.
 * @param letGo Called when it is.
 */
export function watchHolding(container: HTMLElement, store: Store, letGo: () => void): Holding {
  const pointers = new Set<number>()
  let frozen: readonly HTMLElement[] = []
  const follow = (): void => {
    const isHeld = pointers.size > 0 || store.getState().session.held !== null
    if (isHeld === frozen.length > 0) return
    frozen = isHeld ? freeze(container) : thaw(frozen)
    if (!isHeld) letGo()
  }
  const press = ({ button, pointerId }: PointerEvent): void => {
    if (button === 0) pointers.add(pointerId)
    follow()
  }
  const release = ({ pointerId }: PointerEvent): void => {
    pointers.delete(pointerId)
    follow()
  }
  container.addEventListener('pointerdown', press, true)
  addEventListener('pointerup', release, true)
  addEventListener('pointercancel', release, true)
  const unsubscribe = store.subscribe(follow)
  const stop = (): void => {
    container.removeEventListener('pointerdown', press, true)
    removeEventListener('pointerup', release, true)
    removeEventListener('pointercancel', release, true)
    unsubscribe()
    thaw(frozen)
  }
  return { isHeld: () => frozen.length > 0, stop }
}

function freeze(container: HTMLElement): readonly HTMLElement[] {
  const words = container.closest('main')?.querySelectorAll<HTMLElement>(WORDS_BESIDE) ?? []
  const boxes = [container, ...words].map((element) => {
    const { width, height } = element.getBoundingClientRect()
    return { element, width, height }
  })
  for (const { element, width, height } of boxes) {
    element.style.width = `${width}px`
    element.style.height = `${height}px`
  }
  return boxes.map(({ element }) => element)
}

function thaw(frozen: readonly HTMLElement[]): readonly HTMLElement[] {
  for (const { style } of frozen) {
    style.width = ''
    style.height = ''
  }
  return []
}
