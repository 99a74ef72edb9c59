import type { Basemap } from '../../../../geo/index.ts'
import { MARK, type Picture } from '../../../derive/picture-types.ts'
import type { Camera, ThemeName } from '../../../state/state.ts'
import type { MapWords } from '../../contract/engine.ts'
import { flatCirclesIn } from '../../layout/flat-circles.ts'
import { lineLabelsOf } from '../../layout/line-labels.ts'
import { ringLabels } from '../../layout/ring-labels.ts'
import { cutsIn, obstaclesOf, type OverlayScene, type PlacedCity } from '../../layout/scene.ts'
import { wholeSceneOf } from '../../layout/whole-scene.ts'
import type { Box } from '../../screen/geometry.ts'
import type { Insets } from '../../screen/fit.ts'
import { flatCircleShapes } from '../../shapes/flat-circle-shapes.ts'
import { group, shape, textOfShape, type Shape } from '../../shapes/shape.ts'
import { THEMES } from '../../style/theme.ts'
import { LAYERS } from '../drawing/drawing.ts'
import { NameLayout } from '../drawing/name-layout.ts'
import { nameShapes } from '../drawing/name-shapes.ts'
import type { WidthsOfText } from '../drawing/name-style.ts'
import { chosenShapes, signShapes } from '../drawing/overlay-shapes.ts'
import { wholeDrawing } from '../drawing/whole-drawing.ts'
import type { Projection, Size } from '../projection/projection.ts'
import { type CalloutCard, calloutCard } from './callout-card.ts'
import { lineWords } from './line-words.ts'
import { aspectOf, projectionOf } from '../projection/view.ts'

/** A map as a picture that leaves the page. */
export interface StillMap extends Size {
  readonly picture: Picture
  readonly camera: Camera
  readonly theme: ThemeName
  readonly words: MapWords
  readonly basemap: Basemap
  readonly widths: WidthsOfText
  /** Room at the edges that the scale bar keeps clear of. */
  readonly insets: Insets
  /** Stands before every id. Maps in one document need one each: they would be cut by each other's outlines. */
  readonly key?: string
}

/**
 * The map as a whole SVG document: ground, rings, marks, names, and the overlay with discs, ring labels, callout and
 * scale bar. Pure: needs no document, so that it runs in Node too. Text is in 'Noto Sans' where whoever opens it has it.
 */
export const svgText = (still: StillMap): string => svgDocument(still, stillShapes(still))

/** Everything on a still map, letters and overlay with it. */
export function stillShapes(still: StillMap): readonly Shape[] {
  const { picture, camera, words, basemap, widths, insets, key = 'map' } = still
  const theme = THEMES[still.theme]
  const projection = projectionOf(picture.view, camera, still, aspectOf(picture.launchPoints))
  const first = wholeSceneOf(picture, projection, theme, words, widths, insets)
  const bare = { ...first, ringLabels: [], flatCircles: [] }
  const card = first.chosen && cardIn(bare, first.chosen, still, projection)
  const scene = card ? labelledAround(card, bare, still, projection) : first
  const taken = [...obstaclesOf(scene), ...(card?.taken ?? [])]
  const labels = new NameLayout().place(picture, projection, theme, words, widths, taken)
  const map = wholeDrawing(key)({
    picture,
    projection,
    theme,
    basemap,
    groundFor: projection,
    cutsOf: cutsIn(scene),
  })
  return [
    ...LAYERS.map((name) => group({}, map[name])),
    ...nameShapes(labels, projection, theme),
    group({}, [
      ...flatCircleShapes(scene, theme),
      ...chosenShapes(scene, theme),
      ...lineLabelsOf(scene, theme).flatMap((label) => lineWords(label, theme, widths)),
      ...signShapes(scene, theme),
      ...(card?.shapes ?? []),
    ]),
  ]
}

/** @param bare Without labels along lines: the card keeps clear of discs and names, and they of the card. */
const cardIn = (
  bare: OverlayScene,
  chosen: PlacedCity,
  still: StillMap,
  projection: Projection,
): CalloutCard =>
  calloutCard(bare, chosen, still, THEMES[still.theme], still.widths, (box) =>
    marksIn(box, still.picture, projection),
  )

function labelledAround(
  { taken }: CalloutCard,
  bare: OverlayScene,
  { picture, widths, theme }: StillMap,
  projection: Projection,
): OverlayScene {
  const widthOf = (text: string) => widths.of(text, 600, 13 * THEMES[theme].scale.words)
  const labelled = {
    ...bare,
    ringLabels: ringLabels(picture.rings, projection, widthOf, [...obstaclesOf(bare), ...taken]),
  }
  const kept = [...obstaclesOf(labelled), ...taken]
  return { ...labelled, flatCircles: flatCirclesIn(picture, projection, widthOf, kept) }
}

/** How many city marks stand in a box. */
function marksIn(box: Box, { cities }: Picture, projection: Projection): number {
  const seen = cities.cities.filter(({ at }, place) => {
    if (cities.marks[place] === MARK.hidden) return false
    const { xPx, yPx, visible } = projection.project(at)
    return visible && xPx > box.left && xPx < box.right && yPx > box.top && yPx < box.bottom
  })
  return seen.length
}

const svgDocument = ({ widthPx, heightPx }: Size, shapes: readonly Shape[]): string =>
  textOfShape(
    shape(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${widthPx} ${heightPx}`,
        width: widthPx,
        height: heightPx,
      },
      shapes,
    ),
  )
