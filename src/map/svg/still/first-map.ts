import type { Basemap } from '../../../../geo/index.ts'
import type { Picture } from '../../../derive/picture-types.ts'
import type { Camera, ThemeName } from '../../../state/state.ts'
import type { MapWords } from '../../contract/engine.ts'
import { cutsIn, overlaySceneOf } from '../../layout/scene.ts'
import { TextWidths } from '../../layout/text-widths.ts'
import type { Insets } from '../../screen/fit.ts'
import { svgElement } from '../../shapes/dom.ts'
import { ShapeWriter } from '../../shapes/shape-writer.ts'
import { group, type Shape } from '../../shapes/shape.ts'
import { THEMES } from '../../style/theme.ts'
import { drawing, LAYERS } from '../drawing/drawing.ts'
import { overlayShapes } from '../drawing/overlay-shapes.ts'
import { fittingView } from '../projection/fitting-view.ts'
import type { Size } from '../projection/projection.ts'
import { aspectOf, projectionOf } from '../projection/view.ts'

export interface FirstMap {
  readonly picture: Picture
  /** null fits the rings of the picture. */
  readonly camera: Camera | null
  readonly theme: ThemeName
  readonly words: MapWords
  readonly basemap: Basemap
  insets(): Insets
}

const KEY = 'first'
const NOTHING_LATER = { marks: () => [], doubts: () => [] }

/**
 * Draws a map as large as the element that it is put into, anew whenever that has another size, and when the font has
 * come: nothing in it can be touched. City marks and the names of the ground come with the app.
 * @returns draws it at once, in the colours of a theme.
 */
export function firstMap(container: Element, map: FirstMap): (theme?: ThemeName) => void {
  const svg = svgElement(container, 'svg', 'first-map')
  svg.setAttribute('aria-hidden', 'true')
  const writer = new ShapeWriter(svg)
  const draw = (theme = map.theme) => {
    const size = { widthPx: container.clientWidth, heightPx: container.clientHeight }
    if (size.widthPx === 0) return
    svg.setAttribute('viewBox', `0 0 ${size.widthPx} ${size.heightPx}`)
    writer.write(shapesOf({ ...map, theme }, size))
  }
  draw()
  // What is written has been laid out by now, so its font is on its way: places by its widths are those of the app.
  new ResizeObserver(() => {
    draw()
    void document.fonts?.ready.then(() => draw())
  }).observe(container)
  return draw
}

function shapesOf(map: FirstMap, size: Size): readonly Shape[] {
  const { picture, words, basemap } = map
  const theme = THEMES[map.theme]
  const insets = map.insets()
  const camera = map.camera ?? fittingView(picture, picture.rings, { ...size, ...insets })
  const projection = projectionOf(picture.view, camera, size, aspectOf(picture.launchPoints))
  const scene = overlaySceneOf(picture, projection, theme, words, new TextWidths(), insets)
  const layers = drawing(
    KEY,
    NOTHING_LATER,
  )({
    picture,
    projection,
    theme,
    basemap,
    groundFor: projection,
    cutsOf: cutsIn(scene),
  })
  return [...LAYERS.map((name) => group({}, layers[name])), ...overlayShapes(scene, theme, KEY)]
}
