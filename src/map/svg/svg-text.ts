import type { Basemap } from '../../../geo/index.ts'
import type { Picture } from '../../model/picture-types.ts'
import type { Camera, ThemeName } from '../../model/state.ts'
import type { MapWords } from '../engine.ts'
import type { Insets } from '../fit.ts'
import { obstaclesOf, overlaySceneOf } from '../overlay/scene.ts'
import { THEMES } from '../theme.ts'
import { drawing } from './drawing.ts'
import { NameLayout } from './name-layout.ts'
import type { WidthsOfText } from './name-style.ts'
import { overlayShapes } from './overlay-shapes.ts'
import type { Size } from './projection.ts'
import { group, shape, textOfShape } from './shape.ts'
import { projectionOf } from './view.ts'

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
}

/**
 * The map as a whole SVG document: ground, rings, marks, names, and the overlay with discs, ring labels, callout and
 * scale bar. Pure: needs no document, so that it runs in Node too. Text is in 'Noto Sans' where whoever opens it has it.
 */
export function svgText(still: StillMap): string {
  const { picture, camera, words, basemap, widths, insets, widthPx, heightPx } = still
  const theme = THEMES[still.theme]
  const projection = projectionOf(picture, camera, still)
  const scene = overlaySceneOf(picture, projection, theme, words, widths, insets)
  const labels = new NameLayout().place(
    picture,
    projection,
    theme,
    words,
    widths,
    obstaclesOf(scene),
  )
  const map = drawing('map')({
    picture,
    projection,
    theme,
    basemap,
    groundFor: projection,
    labels,
    cutsOf: (ring) =>
      scene.ringLabels
        .filter((label) => label.ring === ring)
        .map(({ xPx, yPx, gapPx }) => ({ xPx, yPx, radiusPx: gapPx })),
  })
  return textOfShape(
    shape(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${widthPx} ${heightPx}`,
        width: widthPx,
        height: heightPx,
      },
      [...map, group({}, overlayShapes(scene, theme, 'map'))],
    ),
  )
}
