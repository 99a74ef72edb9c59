import { createContext, useCallback, useContext, useState, useSyncExternalStore } from 'react'
import { type Basemap, countryName, type Gazetteer } from '../../geo/index.ts'
import type { Catalogue } from '../data/missiles.ts'
import type { Ask } from '../data/resource.ts'
import type { Data, Snapshot, Snapshots } from '../data/snapshot.ts'
import type { ExportFile, ExportFormat } from '../export/types.ts'
import type { Words } from '../i18n/words.ts'
import type { MapWords } from '../map/contract/engine.ts'
import type { Action } from '../state/actions.ts'
import type { AppState } from '../state/state.ts'
import type { Store } from '../state/store.ts'
import type { GrowthShow } from './growth/growth-show.ts'

/** What a map on paper is drawn of, beside its scenario. */
export interface PaperGround {
  readonly basemap: Basemap
  readonly mapWords: MapWords
  readonly catalogue: Catalogue
}

/** What every panel may read. */
export interface AppParts {
  readonly snapshots: Snapshots
  /** Of the snapshot that is shown. */
  readonly data: Data
  /** Loads a part of the data; called when a reader first reaches for it, again after a failure. */
  readonly ask: Ask
  /** Loads the places that the search knows; called when a reader first reaches for it, again after a failure. */
  readonly loadGazetteer: () => Promise<Gazetteer>
  /** Zooms the map by steps: 1 in, -1 out. */
  readonly onZoom: (steps: number) => void
  /** Flies to the whole rings of one launch point, or of all. */
  readonly onFit: (launchPoint: string | null) => void
  readonly growth: GrowthShow
  /** Whether there is more than one engine to draw the map with. */
  readonly choosesEngine: boolean
  /** Absolute address of the whole page, with `/` at its end; a page that is one file on a disk has its own, without. */
  readonly root: string
  /** The map as a file; rejects where that is not possible. */
  readonly exportAs: (format: ExportFormat) => Promise<ExportFile>
  /** Loads what a map on paper is drawn of; rejects where that is not possible. */
  readonly loadPaperGround: (snapshot: Snapshot) => Promise<PaperGround>
}

/**
 * Whether frames and files lie beside the page: they do not where it is one file on a disk.
 * @param root See `AppParts`.
 */
export const hasFolder = (root: string): boolean => root.endsWith('/')

const AppContext = createContext<AppParts | null>(null)
export const AppProvider = AppContext.Provider

/** @throws Error outside an `AppProvider`. */
export function useParts(): AppParts {
  const parts = useContext(AppContext)
  if (!parts) throw new Error('This part of the page stands outside its AppProvider')
  return parts
}

export const useData = (): Data => useParts().data

export const useStore = (): Store => useParts().snapshots.store

export const useWords = (): Words => useData().words

/** A country's name by its code. */
export function useCountryName(): (code: string) => string {
  const { countries } = useData().ground
  return useCallback((code) => countryName(countries, code), [countries])
}

export const useDispatch = (): ((action: Action) => void) => useStore().dispatch

/** What `select` takes from the snapshot; renders only when it is another by identity. */
export function useSnapshot<Selected>(select: (snapshot: Snapshot) => Selected): Selected {
  const { snapshots } = useParts()
  const selected = () => select(snapshots.now())
  return useSyncExternalStore(snapshots.subscribe, selected, selected)
}

/** What `select` takes from the state. */
export const useApp = <Selected>(select: (state: AppState) => Selected): Selected =>
  useSnapshot(({ state }) => select(state))

/** The same as `useSnapshot`, but keeps the last value while a launch point is held: for what is too large to follow a drag. */
export function useSettled<Selected extends object>(
  select: (snapshot: Snapshot) => Selected,
): Selected {
  const { snapshots } = useParts()
  const [kept, keep] = useState(() => select(snapshots.now()))
  const now = useSnapshot((snapshot) =>
    snapshot.state.session.held === null ? select(snapshot) : null,
  )
  if (now === null || now === kept) return kept
  keep(now)
  return now
}
