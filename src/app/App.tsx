import {
  type ComponentType,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Basemap } from '../../geo/index.ts'
import { ROOT } from '../chunks/own-script.ts'
import { loadGazetteer } from '../data/load.ts'
import type { Ask } from '../data/resource.ts'
import type { Snapshots } from '../data/snapshot.ts'
import type { MakeFile } from '../export/export-now.ts'
import type { ExportFormat } from '../export/types.ts'
import { type MapMount, type MapSurroundings, mountMap } from '../map/mount/map-mount.ts'
import { chosenTheme } from '../map/mount/stage-view.ts'
import { onTheme } from '../map/mount/theme-watch.ts'
import type { FrameProps } from '../ui/frame/props.ts'
import type { GrowthShow } from '../ui/growth/growth-show.ts'

interface AppProps {
  readonly snapshots: Snapshots
  readonly ask: Ask
  readonly first: Basemap
  /** What stands around the map. Keep its identity, and that of `around`. */
  readonly Frame: ComponentType<FrameProps>
  readonly around: MapSurroundings
  readonly growth: GrowthShow
  /** Writes a file of the map. */
  readonly makeFile: MakeFile
  readonly loadPaperGround: FrameProps['loadPaperGround']
  /** The map is drawn; called within the rendering that puts it into the page. */
  readonly onMap: () => void
  /** The map's engine that will stay has drawn, and nothing of the first view is still to come. */
  readonly onSettled?: () => void
  /** Finer borders could not be loaded. */
  readonly onBordersMissing: () => void
}

/** The page: brings state, data and map together. */
export function App({
  snapshots,
  ask,
  first,
  Frame,
  around,
  growth,
  makeFile,
  loadPaperGround,
  onMap,
  onSettled,
  onBordersMissing,
}: AppProps) {
  const { store, now } = snapshots
  const data = useSyncExternalStore(snapshots.subscribe, () => now().data)
  const [isSettled, setSettled] = useState(false)
  const [mapProblem, setMapProblem] = useState<string | null>(null)
  const map = useRef<MapMount | null>(null)

  const mapSlot = useCallback(
    (container: HTMLDivElement) => {
      try {
        map.current = mountMap({
          container,
          snapshots,
          first,
          around,
          growth,
          bordersMissing: onBordersMissing,
          settled() {
            ask('cities')
            setSettled(true)
            onSettled?.()
          },
        })
      } catch (error) {
        console.error('No map:', error)
        ask('cities')
        setMapProblem(snapshots.now().data.words.failures.map)
      }
      onMap()
      return () => {
        map.current?.close()
        map.current = null
      }
    },
    [snapshots, ask, first, around, growth, onMap, onSettled, onBordersMissing],
  )

  const { language } = data.words
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  useEffect(
    () =>
      onTheme(store, () => {
        document.documentElement.dataset['theme'] = chosenTheme(store.getState()) ?? ''
      }),
    [store],
  )

  const exportAs = useCallback(
    (format: ExportFormat) =>
      makeFile(format, { snapshots, still: () => map.current?.still() ?? null }),
    [snapshots, makeFile],
  )
  const onZoom = useCallback((steps: number) => map.current?.zoomBy(steps), [])
  const onFit = useCallback((launchPoint: string | null) => map.current?.fit(launchPoint), [])

  return (
    <Frame
      snapshots={snapshots}
      data={data}
      ask={ask}
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
