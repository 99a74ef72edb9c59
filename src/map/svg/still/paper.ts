import { NO_INSETS } from '../../screen/fit.ts'
import type { Basemap } from '../../../../geo/index.ts'
import type { Picture } from '../../../derive/picture-types.ts'
import type { Camera } from '../../../state/state.ts'
import type { MapWords } from '../../contract/engine.ts'
import { TextWidths } from '../../layout/text-widths.ts'
import { svgElement } from '../../shapes/dom.ts'
import { ShapeWriter } from '../../shapes/shape-writer.ts'
import type { Shape } from '../../shapes/shape.ts'
import { fittingView } from '../projection/fitting-view.ts'
import type { Size } from '../projection/projection.ts'
import { stillShapes, type StillMap } from './svg-text.ts'

/** What the screen shows, to be put on paper. */
export interface OnScreen extends Size {
  readonly picture: Picture
  /** null shows the rings whole. */
  readonly camera: Camera | null
  readonly words: MapWords
  readonly basemap: Basemap
}

/** The sheet's own px: letters of 12 px are about 7 pt on A4 upright, 10 pt on its side. */
export const SHEET: Size = { widthPx: 880, heightPx: 620 }

/** Draws the ground that the screen shows, in the colours of print, as lines that stay sharp at any size. At once: a browser does not wait. */
export function drawOnPaper(host: HTMLElement, screen: OnScreen): void {
  const { picture, words, basemap } = screen
  writeOnPaper(host, stillShapes(stillOnPaper(picture, cameraOnPaper(screen), words, basemap)))
}

function cameraOnPaper({ picture, camera, widthPx, heightPx }: OnScreen): Camera {
  if (camera === null) return fittingView(picture, picture.rings, { ...SHEET, ...NO_INSETS })
  const scale = Math.min(SHEET.widthPx / widthPx, SHEET.heightPx / heightPx)
  // A frame that nobody has seen may have no size.
  return Number.isFinite(scale)
    ? { centre: camera.centre, zoom: camera.zoom + Math.log2(scale) }
    : camera
}

/** Maps drawn for paper so far: a page may hold that of a worksheet beside its own. */
let sheets = 0

/** A map in the colours of print. */
export const stillOnPaper = (
  picture: Picture,
  camera: Camera,
  words: MapWords,
  basemap: Basemap,
): StillMap => ({
  ...SHEET,
  picture,
  words,
  basemap,
  camera,
  theme: 'print',
  widths: new TextWidths(),
  insets: NO_INSETS,
  key: `sheet-${++sheets}`,
})

/** Puts a map into the page. */
export function writeOnPaper(host: HTMLElement, shapes: readonly Shape[]): void {
  const svg = svgElement(host, 'svg', 'paper-map')
  svg.setAttribute('viewBox', `0 0 ${SHEET.widthPx} ${SHEET.heightPx}`)
  new ShapeWriter(svg).write(shapes)
}
