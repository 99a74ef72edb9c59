import { type Basemap, LIMIT_KM } from '../../../../geo/index.ts'
import type { Picture, RingMark } from '../../../derive/picture-types.ts'
import type { Camera } from '../../../state/state.ts'
import type { MapWords } from '../../contract/engine.ts'
import { isInView } from '../../screen/projector.ts'
import { THEMES } from '../../style/theme.ts'
import { type NumberedPlace, numberShapes } from '../drawing/number-shapes.ts'
import { fittingView } from '../projection/fitting-view.ts'
import type { Projection } from '../projection/projection.ts'
import { aspectOf, projectionOf } from '../projection/view.ts'
import { SHEET, stillOnPaper, writeOnPaper } from './paper.ts'
import { stillShapes } from './svg-text.ts'

/** For numbers beside dots at the edge, px. */
const AIR = { top: 24, right: 24, bottom: 24, left: 24 }

/** A map for pupils to work on: no names, places as numbered dots. */
export interface BlankMap {
  readonly picture: Picture
  /** Another is taken where it is null or leaves a place out. */
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
  const shows = ({ at }: NumberedPlace): boolean =>
    camera !== null && isInView(projectionBy(camera), at)
  const used = camera && places.every(shows) ? camera : closeTo(picture, places)
  writeOnPaper(host, [
    ...stillShapes(stillOnPaper(picture, used, words, basemap)),
    ...numberShapes(places, projectionBy(used), THEMES.print),
  ])
}

/** As near as the places allow, so that their dots stand apart; the small rings whole, all rings where there is no place. */
function closeTo(picture: Picture, places: readonly NumberedPlace[]): Camera {
  const isShown = ({ km }: RingMark): boolean => places.length === 0 || km <= LIMIT_KM.class
  const all = [...picture.launchPoints, ...places].map(({ at }) => at)
  return fittingView(picture, picture.rings.filter(isShown), { ...SHEET, ...AIR }, all)
}

const blankPicture = (picture: Picture): Picture => ({
  ...picture,
  launchPoints: picture.launchPoints.map((point) => ({ ...point, name: '' })),
  cities: { cities: [], marks: new Uint8Array(), labelled: [] },
  chosen: null,
  hidden: [...new Set([...picture.hidden, 'labels' as const])],
})
