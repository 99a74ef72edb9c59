import { useCallback, useEffect, useRef, useState } from 'react'
import { firstAtlas, growAtlas } from './atlas.ts'
import { onMedia } from './browser.ts'
import { englishWords } from './i18n/words.ts'
import { type Ground, loadGazetteer } from './load.ts'
import type { Insets } from './map/fit.ts'
import { type MapMount, mountMap } from './map-mount.ts'
import type { ThemeName } from './model/state.ts'
import type { Store } from './model/store.ts'
import { Frame } from './ui/frame/Frame.tsx'

let prefersDark = false
let prefersLessMotion = false
onMedia('(prefers-reduced-motion: reduce)', (matches) => {
  prefersLessMotion = matches
})

const themeOf = (chosen: ThemeName | null): ThemeName => chosen ?? (prefersDark ? 'dark' : 'light')

interface AppProps {
  readonly store: Store
  readonly ground: Ground
}

const words = englishWords

/** The page: brings state, data and map together. */
export function App({ store, ground }: AppProps) {
  const [atlas, setAtlas] = useState(() => firstAtlas(ground.cities))
  const [mapProblem, setMapProblem] = useState<string | null>(null)
  const map = useRef<MapMount | null>(null)
  const first = useRef(atlas)

  const mapSlot = useCallback(
    (container: HTMLDivElement) => {
      const cities = growAtlas(
        store,
        first.current,
        (grown) => {
          setAtlas(grown)
          map.current?.setAtlas(grown)
        },
        (missing) => {
          const text = words.failures[missing]
          store.dispatch({ kind: 'noticeGiven', notice: { kind: 'said', text, undo: false } })
        },
      )
      map.current = mountMap({
        container,
        store,
        words,
        ground,
        atlas: first.current,
        theme: themeOf(store.getState().preferences.theme),
        reducedMotion: () => prefersLessMotion,
        insets: () => insetsOf(container),
        ready: cities.complete,
        failed(error) {
          console.warn('No map:', error)
          cities.complete()
          setMapProblem(words.failures.map)
        },
      })
      return () => {
        cities.stop()
        map.current?.close()
        map.current = null
      }
    },
    [store, ground],
  )

  useEffect(() => {
    const dress = (): void => {
      const { theme } = store.getState().preferences
      document.documentElement.dataset['theme'] = theme ?? ''
      map.current?.setTheme(themeOf(theme))
    }
    onMedia('(prefers-color-scheme: dark)', (matches) => {
      prefersDark = matches
      dress()
    })
    return store.subscribe((_, action) => {
      if (action.kind === 'themeChosen' || action.kind === 'stateOpened') dress()
    })
  }, [store])

  const onZoom = useCallback((steps: number) => map.current?.zoomBy(steps), [])
  const onFit = useCallback(() => map.current?.fit(), [])

  return (
    <Frame
      store={store}
      words={words}
      atlas={atlas}
      countries={ground.countries}
      loadGazetteer={loadGazetteer}
      mapSlot={mapSlot}
      mapProblem={mapProblem}
      onZoom={onZoom}
      onFit={onFit}
    />
  )
}

/** On phones the credit stands on the map. */
function insetsOf(container: HTMLElement): Insets {
  const foot = container.closest('.stage')?.querySelector('.stage-foot')
  const top = foot?.getBoundingClientRect().top ?? Infinity
  const bottom = Math.max(0, container.getBoundingClientRect().bottom - top)
  return { top: 0, right: 0, bottom, left: 0 }
}
