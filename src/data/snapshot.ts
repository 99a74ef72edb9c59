import type { Membership } from '../../geo/index.ts'
import type { Words } from '../i18n/words.ts'
import type { Action } from '../state/actions.ts'
import type { AppState } from '../state/state.ts'
import type { Store } from '../state/store.ts'
import type { LocaleBundle } from './locale-bundle.ts'
import type { BaseData } from './load.ts'
import { type LoadedCities, firstCities } from './loaded-cities.ts'
import { type Catalogue, NO_CATALOGUE } from './missiles.ts'
import type { Story } from './stories.ts'

/** How far a part of the data has come. */
export type Status = 'idle' | 'loading' | 'ready' | 'failed'

/** Parts of the data that come after the first view, or in another language: see `RESOURCES`. */
export type ResourceName = 'cities' | 'others' | 'alliances' | 'catalogue' | 'language' | 'stories'

/** All that is loaded at one moment; a part keeps its identity until more of it is loaded. */
export interface Data {
  /** In the reader's language, or the last that could be loaded. */
  readonly words: Words
  /** With the names of countries and waters in the language of `words`. */
  readonly ground: BaseData
  readonly atlas: LoadedCities
  /** Of alliances; empty until they are loaded. */
  readonly memberships: readonly Membership[]
  /** Empty until it is loaded. */
  readonly catalogue: Catalogue
  /** Null until they are loaded. */
  readonly stories: readonly Story[] | null
  /** See `statusOf`. */
  readonly status: Readonly<Partial<Record<ResourceName, Status>>>
}

export const statusOf = ({ status }: Data, name: ResourceName): Status => status[name] ?? 'idle'

/** What is chosen and what is loaded at one moment. All that the page shows follows from it. */
export interface Snapshot {
  readonly state: AppState
  readonly data: Data
}

/** @param action Null when data have come. */
type Listener = (now: Snapshot, action: Action | null) => void

/** The one source of the page: map, panels and loaders subscribe to it. */
export interface Snapshots {
  readonly store: Store
  /** The same object until something is another. */
  now(): Snapshot
  /** Puts loaded data into the next snapshot. */
  put(change: (data: Data) => Partial<Data>): void
  /** Hears of every action and of all that is loaded; returns what ends the subscription. */
  subscribe(listener: Listener): () => void
}

/** What a page knows before it has loaded more than its first view. */
export const firstData = (english: BaseData, { words, ground }: LocaleBundle): Data => ({
  words,
  ground,
  atlas: firstCities(english.cities),
  memberships: [],
  catalogue: NO_CATALOGUE,
  stories: null,
  status: { language: 'ready' },
})

export function snapshotsOf(store: Store, first: Data): Snapshots {
  let latest: Snapshot = { state: store.getState(), data: first }
  const listeners = new Set<Listener>()
  const now = (): Snapshot => {
    const state = store.getState()
    if (state !== latest.state) latest = { ...latest, state }
    return latest
  }
  const waiting: (Action | null)[] = []
  /** One after the other: what a listener does is told when all have heard what it did it for. */
  const tell = (action: Action | null): void => {
    if (waiting.push(action) > 1) return
    try {
      for (const next of waiting) {
        for (const listener of listeners) listener(now(), next)
      }
    } finally {
      waiting.length = 0
    }
  }
  store.subscribe((_, action) => tell(action))
  return {
    store,
    now,
    put(change) {
      const { state, data } = now()
      latest = { state, data: { ...data, ...change(data) } }
      tell(null)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
