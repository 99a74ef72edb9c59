import type { Basemap } from '../../../geo/index.ts'
import type { Picture } from '../../model/picture-types.ts'
import type { Camera } from '../../model/state.ts'
import type { MapWords } from '../engine.ts'
import { isInView } from '../projector.ts'
import { THEMES } from '../theme.ts'
import { fittingView } from './fitting-view.ts'
import { type NumberedPlace, numberShapes } from './number-shapes.ts'
import { NO_INSETS, SHEET, stillOnPaper, writeOnPaper } from './paper.ts'
import type { Projection } from './projection.ts'
import { stillShapes } from './svg-text.ts'
import { aspectOf, projectionOf } from './view.ts'

/** A map for pupils to work on: no names, places as numbered dots. */
export interface BlankMap {
  readonly picture: Picture
  /** Moved to show the whole rings where it is null or leaves a place out. */
  readonly camera: Camera | null
  readonly words: MapWords
  readonly places: readonly NumberedPlace[]
}

/** Draws a map without names and city marks, with numbered dots, as large as `drawOnPaper` does. */
export function drawBlankMap(
  host: HTMLElement,
  { picture: whole, camera, words, places }: BlankMap,
  basemap: Basemap,
): void {
  const picture = blankPicture(whole)
  const projectionBy = (seen: Camera): Projection =>
    projectionOf(picture.view, seen, SHEET, aspectOf(picture.launchPoints))
  const shows = (seen: Camera): boolean =>
    places.every(({ at }) => isInView(projectionBy(seen), at))
  const wholeRings = (): Camera => fittingView(picture, picture.rings, { ...SHEET, ...NO_INSETS })
  const used = camera && shows(camera) ? camera : wholeRings()
  writeOnPaper(host, [
    ...stillShapes(stillOnPaper(picture, used, words, basemap)),
    ...numberShapes(places, projectionBy(used), THEMES.print),
  ])
}

const blankPicture = (picture: Picture): Picture => ({
  ...picture,
  launchPoints: picture.launchPoints.map((point) => ({ ...point, name: '' })),
  cities: { cities: [], marks: new Uint8Array(), labelled: [] },
  chosen: null,
  hidden: [...new Set([...picture.hidden, 'labels' as const])],
})
