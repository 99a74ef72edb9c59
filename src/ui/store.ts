import { createContext, useCallback, useContext, useState, useSyncExternalStore } from 'react'
import {
  type Basemap,
  type Countries,
  countryName,
  type Gazetteer,
  type Membership,
} from '../../geo/index.ts'
import type { ExportFile, ExportFormat } from '../export/types.ts'
import type { Words } from '../i18n/words.ts'
import type { MapWords } from '../map/contract/engine.ts'
import type { Action } from '../state/actions.ts'
import type { Catalogue } from '../data/missiles.ts'
import type { AppState } from '../state/state.ts'
import type { Store } from '../state/store.ts'
import type { Story } from '../data/stories.ts'
import type { GrowthShow } from './growth/growth-show.ts'
import { type Answer, answerOf } from '../derive/verdicts.ts'
import type { Atlas } from '../data/loaded-cities.ts'

/** What a map on paper is drawn of, beside its scenario. */
export interface PaperGround {
  readonly basemap: Basemap
  readonly mapWords: MapWords
  readonly catalogue: Catalogue
}

/** What every panel may read. */
export interface AppParts {
  readonly store: Store
  /** The reader's language. */
  readonly words: Words
  /** The cities loaded now; replaced when more are loaded. */
  readonly atlas: Atlas
  readonly countries: Countries
  /** Of alliances; empty until the reader asks for them and they are loaded. */
  readonly memberships: readonly Membership[]
  /** Empty until it is asked for and loaded. */
  readonly catalogue: Catalogue
  /** Loads the catalogue; called when a reader first reaches for it, again after a failure. */
  readonly askForCatalogue: () => void
  /** Null until they are asked for and loaded. */
  readonly stories: readonly Story[] | null
  /** Loads the stories in the reader's language; another function when that is another. Rejects when they cannot be loaded. */
  readonly askForStories: () => Promise<void>
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
  readonly loadPaperGround: () => Promise<PaperGround>
}

const AppContext = createContext<AppParts | null>(null)
export const AppProvider = AppContext.Provider

/** @throws Error outside an `AppProvider`. */
export function useParts(): AppParts {
  const parts = useContext(AppContext)
  if (!parts) throw new Error('This part of the page stands outside its AppProvider')
  return parts
}

export const useWords = (): Words => useParts().words

/** A country's name by its code. */
export function useCountryName(): (code: string) => string {
  const { countries } = useParts()
  return useCallback((code) => countryName(countries, code), [countries])
}

export const useDispatch = (): ((action: Action) => void) => useParts().store.dispatch

/** What `select` takes from the state; renders only when it is another by identity. */
export function useApp<Selected>(select: (state: AppState) => Selected): Selected {
  const { store } = useParts()
  const selected = () => select(store.getState())
  return useSyncExternalStore(store.subscribe, selected, selected)
}

/** The answer at this moment: new with every move of a drag. */
export function useAnswer(): Answer {
  const { atlas } = useParts()
  return useApp((state) => answerOf(state.scenario, atlas))
}

/** The same as `useApp`, but keeps the last value while a launch point is held: for what is too large to follow a drag. */
export function useSettled<Selected extends object>(
  select: (state: AppState) => Selected,
): Selected {
  const { store } = useParts()
  const [kept, keep] = useState(() => select(store.getState()))
  const now = useApp((state) => (state.session.held === null ? select(state) : null))
  if (now === null || now === kept) return kept
  keep(now)
  return now
}
