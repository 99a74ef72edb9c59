import { version } from '../../package.json'
import { fileOf, dataFile, svgFile } from './files.ts'
import { pngSheet } from './png.ts'
import { DATA_FORMATS, type ExportFile, type ExportFormat, type MapSheet } from './types.ts'
import { loadBasemap } from '../data/load.ts'
import type { Still } from '../map/mount/map-mount.ts'
import { linkOf } from '../state/link.ts'
import type { Snapshot } from '../data/snapshot.ts'
import { ROOT } from '../chunks/own-script.ts'
import { shownTheme } from '../map/mount/stage-view.ts'

/** What the page shows and has loaded. */
interface ShownMap extends Snapshot {
  readonly still: Still
}

export type MakeFile = (format: ExportFormat, shown: ShownMap) => Promise<ExportFile>

/** Size of the map on a sheet, px. */
const SHEET = { widthPx: 1200, heightPx: 800 }

/**
 * The map that the page shows, as a file; a picture shows the same ground as the screen.
 * @throws Error when borders cannot be loaded or the browser cannot draw.
 */
export const makeFile: MakeFile = async (format, { state, data, still }) => {
  const { atlas, catalogue, words } = data
  const { camera, widthPx, heightPx, picture, mapWords } = still
  const scale = Math.min(SHEET.widthPx / widthPx, SHEET.heightPx / heightPx)
  const sheet: MapSheet = {
    state,
    picture,
    atlas,
    catalogue,
    words,
    address: `${ROOT}#${linkOf(state)}`,
    version,
    madeOn: new Date().toISOString().slice(0, 10),
    camera: { centre: camera.centre, zoom: camera.zoom + Math.log2(scale) },
    theme: shownTheme(state),
    mapWords,
    basemap: await loadBasemap('overview'),
  }
  const isData = DATA_FORMATS.find((known) => known === format)
  if (isData) return dataFile(isData, sheet)
  return format === 'svg' ? svgFile(sheet) : fileOf('png', sheet, await pngSheet(sheet))
}
