import { version } from '../../package.json'
import { fileOf, textFile } from './files.ts'
import { pngSheet } from './png.ts'
import type { ExportFile, ExportFormat, MapSheet } from './types.ts'
import { loadBasemap } from '../data/load.ts'
import type { Still } from '../map/mount/map-mount.ts'
import { linkOf } from '../state/link.ts'
import { INITIAL_PREFERENCES } from '../state/initial.ts'
import type { AppState, Preferences } from '../state/state.ts'
import type { Snapshot, Snapshots } from '../data/snapshot.ts'
import { answerIn } from '../derive/in-snapshot.ts'
import { ROOT } from '../chunks/own-script.ts'
import { shownTheme } from '../map/mount/stage-view.ts'

/** What the page shows. */
interface ShownMap {
  readonly snapshots: Snapshots
  /** Null while there is no map. */
  readonly still: () => Still | null
}

export type MakeFile = (format: ExportFormat, shown: ShownMap) => Promise<ExportFile>

/** When nothing more is loading that the map has asked for. */
const whenLoaded = ({ now, subscribe }: Snapshots): Promise<Snapshot> =>
  new Promise((resolve) => {
    const isLoading = () => Object.values(now().data.status).includes('loading')
    if (!isLoading()) return resolve(now())
    const end = subscribe(() => {
      if (isLoading()) return
      end()
      resolve(now())
    })
  })

/** What a file shows of the reader's preferences: its link brings them along. */
const SEEN = ['language', 'units', 'theme'] as const

const isOwn =
  ({ preferences }: AppState) =>
  (name: keyof Preferences): boolean =>
    preferences[name] !== INITIAL_PREFERENCES[name]

/** Size of the map on a sheet, px. */
const SHEET = { widthPx: 1200, heightPx: 800 }

/**
 * The map that the page shows, as a file, as soon as all that it shows is loaded; a picture shows the same ground as the
 * screen.
 * @throws Error when there is no map, its cities or borders cannot be loaded or the browser cannot draw.
 */
export const makeFile: MakeFile = async (format, shown) => {
  const snapshot = await whenLoaded(shown.snapshots)
  const still = shown.still()
  if (!still) throw new Error('There is no map to export')
  if (!answerIn(snapshot).complete) throw new Error('The cities of this map are not loaded')
  const { state, data } = snapshot
  const { camera, widthPx, heightPx, picture, mapWords } = still
  const scale = Math.min(SHEET.widthPx / widthPx, SHEET.heightPx / heightPx)
  const sheet: MapSheet = {
    state,
    data,
    picture,
    address: `${ROOT}#${linkOf(state, SEEN.filter(isOwn(state)))}`,
    version,
    madeOn: new Date().toISOString().slice(0, 10),
    camera: { centre: camera.centre, zoom: camera.zoom + Math.log2(scale) },
    theme: shownTheme(state),
    mapWords,
    basemap: await loadBasemap('overview'),
  }
  if (format === 'png') return fileOf(format, sheet, await pngSheet(sheet))
  if (format !== 'xlsx') return textFile(format, sheet)
  const { xlsxFile } = await import('./xlsx.ts')
  return xlsxFile(sheet)
}
