import { pathData } from '../../shapes/dom.ts'
import { lineLabelsOf, type ColouredLabel } from '../../layout/line-labels.ts'
import {
  DISC_PX,
  type OverlayScene,
  type PlacedCity,
  type PlacedHandle,
} from '../../layout/scene.ts'
import { ringColour, type Theme } from '../../style/theme.ts'
import { FAMILY, MIDDLE_EMS } from './name-shapes.ts'
import { flatCircleShapes } from '../../shapes/flat-circle-shapes.ts'
import { line, shape, type Attributes, type Shape } from '../../shapes/shape.ts'

const HALO_PX = 3.5
const CALLOUT_PX = { gap: 18, line: 18 }

/** The overlay of a picture that cannot be touched: what the page shows as elements, but for the chosen city. */
export const overlayShapes = (scene: OverlayScene, theme: Theme, key: string): readonly Shape[] => [
  ...lineLabelsOf(scene, theme).flatMap((label, index) =>
    lineLabelShapes(label, theme, `${key}-label-${index}`),
  ),
  ...signShapes(scene, theme),
]

/** Names, discs and scale bar. */
export function signShapes(scene: OverlayScene, theme: Theme): readonly Shape[] {
  return [
    ...scene.names.map(({ text, leftPx, middlePx }) =>
      textShape(text, leftPx, middlePx, 14, 700, theme),
    ),
    ...scene.handles.filter(({ visible }) => visible).flatMap((handle) => disc(handle, theme)),
    ...(scene.scaleBar ? scaleBarShapes(scene.scaleBar, theme) : []),
  ]
}

/** A line of text with its halo, the middle of its height at `y`. */
function textShape(
  text: string,
  x: number,
  y: number,
  sizePx: number,
  weight: number,
  theme: Theme,
  attributes: Attributes = {},
): Shape {
  const size = sizePx * theme.scale.words
  return shape(
    'text',
    { x: px(x), y: px(y + MIDDLE_EMS * size), ...haloed(size, weight, theme), ...attributes },
    [],
    text,
  )
}

const px = (value: number): string => value.toFixed(1)

/** Letters with the halo of a theme. */
export const haloed = (sizePx: number, weight: number, theme: Theme): Attributes => ({
  'font-family': FAMILY,
  'font-size': sizePx,
  'font-weight': weight,
  'paint-order': 'stroke',
  fill: theme.text,
  stroke: theme.halo.colour,
  'stroke-opacity': theme.halo.opacity,
  'stroke-width': HALO_PX,
  'stroke-linejoin': 'round',
})

/** All of it for a moment, the chosen city and the circles of the flat map too. */
export const wholeOverlayShapes = (
  scene: OverlayScene,
  theme: Theme,
  key: string,
): readonly Shape[] => [
  ...flatCircleShapes(scene, theme),
  ...chosenShapes(scene, theme),
  ...(scene.chosen ? calloutTexts(scene.chosen, theme) : []),
  ...overlayShapes(scene, theme, key),
]

/** The chosen city's path and ring. */
export const chosenShapes = ({ paths, chosen }: OverlayScene, theme: Theme): readonly Shape[] => [
  ...paths.map(({ colour, lines }) =>
    line(pathData(lines), colour === null ? theme.text : ringColour(theme, colour), 1.75),
  ),
  ...(chosen ? [ringShape(chosen, theme)] : []),
]

const ringShape = ({ xPx, yPx, radiusPx }: PlacedCity, theme: Theme): Shape =>
  shape('circle', {
    cx: px(xPx),
    cy: px(yPx),
    r: radiusPx,
    fill: 'none',
    stroke: theme.text,
    'stroke-width': 2,
  })

/** The lines of text beside the chosen city's mark. */
const calloutTexts = ({ mark, xPx, yPx }: PlacedCity, theme: Theme): readonly Shape[] =>
  mark.lines.map((text, index) => {
    const y = yPx + index * CALLOUT_PX.line * theme.scale.words
    return textShape(text, xPx + CALLOUT_PX.gap, y, 13, index === 0 ? 700 : 500, theme)
  })

function lineLabelShapes(
  { text, fill, line: along }: ColouredLabel,
  theme: Theme,
  id: string,
): readonly Shape[] {
  const onLine = shape('textPath', { href: `#${id}`, startOffset: '50%' }, [], text)
  const attributes = {
    ...haloed(13 * theme.scale.words, 600, theme),
    fill,
    dy: `${MIDDLE_EMS}em`,
    'text-anchor': 'middle',
  }
  return [
    shape('path', { id, d: pathData([along]), fill: 'none' }),
    shape('text', attributes, [onLine]),
  ]
}

function disc({ mark, xPx, yPx }: PlacedHandle, theme: Theme): readonly Shape[] {
  const radius = (DISC_PX / 2) * theme.scale.handles
  const at = { cx: px(xPx), cy: px(yPx) }
  const sizePx = 14 * theme.scale.handles
  return [
    shape('circle', { ...at, r: radius + 2, fill: theme.paper }),
    shape('circle', { ...at, r: radius, fill: ringColour(theme, mark.colour) }),
    shape(
      'text',
      {
        x: px(xPx),
        y: px(yPx + MIDDLE_EMS * sizePx),
        'font-family': FAMILY,
        'font-size': sizePx,
        'font-weight': 700,
        'text-anchor': 'middle',
        fill: theme.letter,
      },
      [],
      mark.id,
    ),
  ]
}

function scaleBarShapes(
  { label, box: { left, right, bottom } }: NonNullable<OverlayScene['scaleBar']>,
  theme: Theme,
): readonly Shape[] {
  const bar = `M${px(left)} ${px(bottom - 5)}V${px(bottom)}H${px(right)}V${px(bottom - 5)}`
  const y = bottom - 13 * theme.scale.words
  return [
    line(bar, theme.text, 1),
    textShape(label, (left + right) / 2, y, 12, 400, theme, { 'text-anchor': 'middle' }),
  ]
}
