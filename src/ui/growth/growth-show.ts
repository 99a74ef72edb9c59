import {
  type Growth,
  growthAt,
  GROWTH_STAGES,
  grownPicture,
  grownThrough,
} from '../../derive/growth.ts'
import type { Picture } from '../../derive/picture-types.ts'
import type { Store } from '../../state/store.ts'

/** The explainer of the band. It shows and forgets: state, link, history and verdicts know nothing of it. */
export interface GrowthShow {
  /** What the map shows of it at this moment; null while it is over. */
  now(): Growth | null
  /** How it changes a picture at this moment; null while it is over. */
  grown(): ((whole: Picture) => Picture) | null
  /** Whether it waits for the reader between its stages, as under reduced motion. */
  isStill(): boolean
  start(): void
  /** The next still stage; after the last the show is over. */
  next(): void
  stop(): void
  /** Hears of every moment. */
  subscribe(listener: () => void): () => void
}

/** What is pressed in here belongs to the show; any other input ends it. */
export const GROWTH_CAPTION = 'growth-caption'

const INPUTS = ['pointerdown', 'keydown', 'wheel'] as const

export function growthShow(store: Store, reducedMotion: () => boolean): GrowthShow {
  const listeners = new Set<() => void>()
  let now: Growth | null = null
  let isStill = false
  let frame = 0
  let unwatch: (() => void) | null = null

  const put = (growth: Growth | null): void => {
    now = growth
    for (const listener of listeners) listener()
  }
  const stop = (): void => {
    cancelAnimationFrame(frame)
    unwatch?.()
    if (now) put(null)
  }
  const play = (): void => {
    const began = performance.now()
    const step = (): void => {
      const growth = growthAt(performance.now() - began)
      if (!growth) return stop()
      put(growth)
      frame = requestAnimationFrame(step)
    }
    step()
  }

  return {
    now: () => now,
    grown() {
      const growth = now
      return growth && ((whole) => grownPicture(whole, growth))
    },
    isStill: () => isStill,
    start() {
      stop()
      unwatch = watched(store, stop)
      isStill = reducedMotion()
      if (isStill) put(grownThrough(GROWTH_STAGES[0]))
      else play()
    },
    next() {
      const stage = GROWTH_STAGES[now ? GROWTH_STAGES.indexOf(now.stage) + 1 : 0]
      if (stage) put(grownThrough(stage))
      else stop()
    },
    stop,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Calls `stop` at the first input outside of the caption, and when anything happens to the state. */
function watched(store: Store, stop: () => void): () => void {
  const onInput = ({ target }: Event): void => {
    if (!(target instanceof Element && target.closest(`.${GROWTH_CAPTION}`))) stop()
  }
  for (const input of INPUTS) addEventListener(input, onInput, { capture: true, passive: true })
  const unsubscribe = store.subscribe(stop)
  return () => {
    for (const input of INPUTS) removeEventListener(input, onInput, { capture: true })
    unsubscribe()
  }
}
