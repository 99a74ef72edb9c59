import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react'
import type { Basemap, Membership } from '../geo/index.ts'
import { watchAlliances } from './alliances.ts'
import { growAtlas } from './atlas.ts'
import { MEDIA, mediaMatches, onMedia } from './browser.ts'
import { englishWords } from './i18n/words.ts'
import { type CatalogueWatch, watchCatalogue } from './catalogue.ts'
import type { ExportFormat } from './export/types.ts'
import type { MakeFile } from './export-now.ts'
import { type Ground, loadGazetteer } from './load.ts'
import { type MapMount, type MapSurroundings, mountMap } from './map-mount.ts'
import { firstAtlas } from './model/first-atlas.ts'
import { NO_CATALOGUE } from './model/missiles.ts'
import type { Store } from './model/store.ts'
import { ROOT } from './own-script.ts'
import { shownTheme, stageInsets } from './stage-view.ts'
import type { FrameProps } from './ui/frame/props.ts'
import type { GrowthShow } from './ui/growth/growth-show.ts'

interface AppProps {
  readonly store: Store
  readonly ground: Ground
  readonly first: Basemap
  /** What stands around the map. Keep its identity, and that of `around`. */
  readonly Frame: ComponentType<FrameProps>
  readonly around: MapSurroundings
  readonly growth: GrowthShow
  /** Writes a file of the map. */
  readonly makeFile: MakeFile
  /** The map is drawn; called within the rendering that puts it into the page. */
  readonly onMap: () => void
}

const words = englishWords

/** The page: brings state, data and map together. */
export function App({ store, ground, first, Frame, around, growth, makeFile, onMap }: AppProps) {
  const [atlas, setAtlas] = useState(() => firstAtlas(ground.cities))
  const [memberships, setMemberships] = useState<readonly Membership[]>([])
  const [catalogue, setCatalogue] = useState(NO_CATALOGUE)
  const [mapProblem, setMapProblem] = useState<string | null>(null)
  const map = useRef<MapMount | null>(null)
  const catalogueWatch = useRef<CatalogueWatch | null>(null)
  const firstCities = useRef(atlas)

  const mapSlot = useCallback(
    (container: HTMLDivElement) => {
      const failed = (
        missing: 'cities' | 'others' | 'alliances' | 'catalogue' | 'borders',
      ): void => {
        const text = words.failures[missing]
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
      const unsubscribe = growth.subscribe(() => map.current?.setGrowth(growth.grown()))
      try {
        map.current = mountMap({
          container,
          store,
          words,
          ground,
          first,
          atlas: firstCities.current,
          theme: shownTheme(store.getState().preferences),
          around,
          reducedMotion: () => mediaMatches(MEDIA.lessMotion),
          insets: () => stageInsets(container),
          bordersMissing: () => failed('borders'),
          settled: cities.complete,
        })
      } catch (error) {
        console.error('No map:', error)
        cities.complete()
        setMapProblem(words.failures.map)
      }
      onMap()
      return () => {
        cities.stop()
        unwatchAlliances()
        watch.stop()
        unsubscribe()
        map.current?.close()
        map.current = null
      }
    },
    [store, ground, first, around, onMap, growth],
  )

  useEffect(() => {
    const dress = (): void => {
      const { preferences } = store.getState()
      document.documentElement.dataset['theme'] = preferences.theme ?? ''
      map.current?.setTheme(shownTheme(preferences))
    }
    const stopWatching = onMedia(MEDIA.dark, dress)
    const unsubscribe = store.subscribe((_, action) => {
      if (action.kind === 'themeChosen' || action.kind === 'stateOpened') dress()
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
    [store, makeFile, atlas, catalogue],
  )
  const onZoom = useCallback((steps: number) => map.current?.zoomBy(steps), [])
  const askForCatalogue = useCallback(() => catalogueWatch.current?.ask(), [])
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
      loadGazetteer={loadGazetteer}
      mapSlot={mapSlot}
      mapProblem={mapProblem}
      onZoom={onZoom}
      onFit={onFit}
      growth={growth}
      root={ROOT}
      exportAs={exportAs}
    />
  )
}
