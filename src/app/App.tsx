import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react'
import type { Basemap, Membership } from '../../geo/index.ts'
import { watchAlliances } from '../data/alliances.ts'
import { growAtlas } from '../data/atlas.ts'
import { MEDIA, mediaMatches, onMedia } from '../state/browser.ts'
import { type CatalogueWatch, watchCatalogue } from '../data/catalogue.ts'
import type { ExportFormat } from '../export/types.ts'
import type { MakeFile } from '../export/export-now.ts'
import { type Edition, watchLanguage } from '../data/editions.ts'
import { offeredLanguage } from '../i18n/first-words.ts'
import type { Words } from '../i18n/words.ts'
import { type Ground, loadBasemap, loadCatalogue, loadGazetteer } from '../data/load.ts'
import { type MapMount, type MapSurroundings, mountMap } from '../map/mount/map-mount.ts'
import type { Action } from '../state/actions.ts'
import { mapWordsOf } from '../map/mount/map-words.ts'
import { firstAtlas } from '../data/loaded-cities.ts'
import { NO_CATALOGUE } from '../data/missiles.ts'
import type { Store } from '../state/store.ts'
import { ROOT } from '../chunks/own-script.ts'
import { chosenTheme, shownTheme, stageInsets } from '../map/mount/stage-view.ts'
import type { Story } from '../data/stories.ts'
import type { FrameProps } from '../ui/frame/props.ts'
import type { GrowthShow } from '../ui/growth/growth-show.ts'

interface AppProps {
  readonly store: Store
  /** Data with names in English. */
  readonly english: Ground
  /** In the language of the state. */
  readonly opened: Edition
  readonly first: Basemap
  /** What stands around the map. Keep its identity, and that of `around`. */
  readonly Frame: ComponentType<FrameProps>
  readonly around: MapSurroundings
  readonly growth: GrowthShow
  /** The stories in a language: a BCP 47 tag. */
  readonly loadStories: (language: string) => Promise<readonly Story[]>
  /** Writes a file of the map. */
  readonly makeFile: MakeFile
  /** The map is drawn; called within the rendering that puts it into the page. */
  readonly onMap: () => void
  /** The map's engine that will stay has drawn, and nothing of the first view is still to come. */
  readonly onSettled?: () => void
  /** What to say of a part that cannot be had here; without it, that it could not be loaded. */
  readonly missingText?: (words: Words) => string
}

const DRESSING: ReadonlySet<Action['kind']> = new Set([
  'themeChosen',
  'stateOpened',
  'presentingChosen',
])

/** The page: brings state, data and map together. */
export function App({
  store,
  english,
  opened,
  first,
  Frame,
  around,
  growth,
  loadStories,
  makeFile,
  onMap,
  onSettled,
  missingText,
}: AppProps) {
  const [{ words, ground }, setEdition] = useState(opened)
  /** The same for what is called from outside a rendering. */
  const edition = useRef(opened)
  const [atlas, setAtlas] = useState(() => firstAtlas(english.cities))
  const [memberships, setMemberships] = useState<readonly Membership[]>([])
  const [catalogue, setCatalogue] = useState(NO_CATALOGUE)
  const [stories, setStories] = useState<readonly Story[] | null>(null)
  const [isSettled, setSettled] = useState(false)
  const [mapProblem, setMapProblem] = useState<string | null>(null)
  const map = useRef<MapMount | null>(null)
  const catalogueWatch = useRef<CatalogueWatch | null>(null)
  const firstCities = useRef(atlas)

  const mapSlot = useCallback(
    (container: HTMLDivElement) => {
      const failed = (
        missing: 'cities' | 'others' | 'alliances' | 'catalogue' | 'borders' | 'language',
      ): void => {
        const { words: now } = edition.current
        const text = missingText?.(now) ?? now.failures[missing]
        store.dispatch({ kind: 'noticeGiven', notice: { kind: 'said', text, undo: false } })
      }
      const cities = growAtlas(
        store,
        firstCities.current,
        (grown) => {
          setAtlas(grown)
          map.current?.setAtlas(grown)
        },
        failed,
      )
      const unwatchAlliances = watchAlliances(
        store,
        (loaded) => {
          setMemberships(loaded)
          map.current?.setMemberships(loaded)
        },
        () => failed('alliances'),
      )
      const watch = watchCatalogue(
        store,
        (loaded) => {
          setCatalogue(loaded)
          map.current?.setCatalogue(loaded)
        },
        () => failed('catalogue'),
      )
      catalogueWatch.current = watch
      const unwatchLanguage = watchLanguage(
        store,
        english,
        (next) => {
          edition.current = next
          setEdition(next)
          map.current?.setEdition(next)
        },
        () => failed('language'),
      )
      const unsubscribe = growth.subscribe(() => map.current?.setGrowth(growth.grown()))
      try {
        map.current = mountMap({
          container,
          store,
          edition: edition.current,
          first,
          atlas: firstCities.current,
          theme: shownTheme(store.getState()),
          around,
          reducedMotion: () => mediaMatches(MEDIA.lessMotion),
          insets: () => stageInsets(container),
          bordersMissing: () => failed('borders'),
          settled() {
            cities.complete()
            setSettled(true)
            onSettled?.()
          },
        })
      } catch (error) {
        console.error('No map:', error)
        cities.complete()
        setMapProblem(edition.current.words.failures.map)
      }
      onMap()
      return () => {
        cities.stop()
        unwatchAlliances()
        watch.stop()
        unsubscribe()
        unwatchLanguage()
        map.current?.close()
        map.current = null
      }
    },
    [store, english, first, around, onMap, onSettled, missingText, growth],
  )

  useEffect(() => {
    document.documentElement.lang = words.language
  }, [words])

  useEffect(() => {
    const dress = (): void => {
      const state = store.getState()
      document.documentElement.dataset['theme'] = chosenTheme(state) ?? ''
      map.current?.setTheme(shownTheme(state))
    }
    const stopWatching = onMedia(MEDIA.dark, dress)
    const unsubscribe = store.subscribe((_, action) => {
      if (DRESSING.has(action.kind)) dress()
    })
    return () => {
      stopWatching()
      unsubscribe()
    }
  }, [store])

  const exportAs = useCallback(
    (format: ExportFormat) => {
      const still = map.current?.still()
      if (!still) return Promise.reject(new Error('There is no map to export'))
      return makeFile(format, { state: store.getState(), still, atlas, catalogue, words })
    },
    [store, makeFile, atlas, catalogue, words],
  )
  const loadPaperGround = useCallback(
    async () => ({
      basemap: await loadBasemap('overview'),
      mapWords: mapWordsOf(words, store.getState().preferences.units, ground),
      catalogue: await loadCatalogue(offeredLanguage([words.language])),
    }),
    [store, words, ground],
  )
  const onZoom = useCallback((steps: number) => map.current?.zoomBy(steps), [])
  const askForCatalogue = useCallback(() => catalogueWatch.current?.ask(), [])
  const askForStories = useCallback(
    () => loadStories(words.language).then(setStories),
    [loadStories, words.language],
  )
  const onFit = useCallback((launchPoint: string | null) => map.current?.fit(launchPoint), [])

  return (
    <Frame
      store={store}
      words={words}
      atlas={atlas}
      countries={ground.countries}
      memberships={memberships}
      catalogue={catalogue}
      askForCatalogue={askForCatalogue}
      stories={stories}
      askForStories={askForStories}
      loadGazetteer={loadGazetteer}
      mapSlot={mapSlot}
      mapProblem={mapProblem}
      isSettled={isSettled}
      onZoom={onZoom}
      onFit={onFit}
      growth={growth}
      choosesEngine={around.createMapLibre !== null}
      root={ROOT}
      exportAs={exportAs}
      loadPaperGround={loadPaperGround}
    />
  )
}
