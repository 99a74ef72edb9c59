import { bestSide, calloutBox } from '../../layout/callout.ts'
import { obstaclesOf, type OverlayScene, type PlacedCity } from '../../layout/scene.ts'
import { wrapped } from './wrapped.ts'
import type { Box, ScreenPoint } from '../../screen/geometry.ts'
import { line, shape, type Shape } from '../../shapes/shape.ts'
import type { Theme } from '../../style/theme.ts'
import { FAMILY, MIDDLE_EMS } from '../drawing/name-shapes.ts'
import type { WidthsOfText } from '../drawing/name-style.ts'

/** The card of a chosen city, as the page shows it: see `.callout` in map.css. */
export interface CalloutCard {
  /** What names keep clear of: the card, and the ring round the city's mark. */
  readonly taken: readonly Box[]
  readonly shapes: readonly Shape[]
}

const TYPE_PX = 13
const NAME_PX = 14
const LINE_EMS = 1.38
const PADDING_PX = { across: 12, along: 6 }
const MOST_PX = 220
const AIR_PX = 2
/** Another font than the one reckoned with may be wider. */
const ROOM = 1.2

/** @param marksIn Counts city marks in a box. */
export function calloutCard(
  scene: OverlayScene,
  chosen: PlacedCity,
  view: { readonly widthPx: number; readonly heightPx: number },
  theme: Theme,
  widths: WidthsOfText,
  marksIn: (box: Box) => number,
): CalloutCard {
  const scale = theme.scale.words
  const lines = chosen.mark.lines.flatMap((text, index, { length }) => {
    const isName = index === 0
    const weight = isName ? 700 : index === length - 1 ? 600 : 400
    const sizePx = (isName ? NAME_PX : TYPE_PX) * scale
    const texts = wrapped(text, (MOST_PX - 2 * PADDING_PX.across) * scale, weight, sizePx, widths)
    return texts.map((part) => ({ text: part, weight, sizePx }))
  })
  const linePx = TYPE_PX * LINE_EMS * scale
  const textPx = Math.max(
    ...lines.map(({ text, weight, sizePx }) => widths.of(text, weight, sizePx)),
  )
  const widthPx = textPx * ROOM + 2 * PADDING_PX.across
  const heightPx = lines.length * linePx + 2 * PADDING_PX.along
  const boxOn = (side: number): Box => calloutBox(chosen.xPx, chosen.yPx, widthPx, heightPx, side)
  const box = boxOn(bestSide(boxOn, view, obstaclesOf(scene), marksIn))
  const { xPx, yPx } = chosen
  const reachPx = chosen.radiusPx + AIR_PX
  return {
    taken: [
      box,
      { left: xPx - reachPx, right: xPx + reachPx, top: yPx - reachPx, bottom: yPx + reachPx },
    ],
    shapes: [
      leaderTo(box, chosen, theme),
      shape('rect', {
        x: px(box.left),
        y: px(box.top),
        width: px(widthPx),
        height: px(heightPx),
        rx: 6,
        fill: theme.paper,
        stroke: theme.muted,
        'stroke-opacity': 0.45,
      }),
      ...lines.map(({ text, weight, sizePx }, index) =>
        shape(
          'text',
          {
            x: px(box.left + PADDING_PX.across),
            y: px(box.top + PADDING_PX.along + (index + 0.5) * linePx + MIDDLE_EMS * sizePx),
            'font-family': FAMILY,
            'font-size': sizePx,
            'font-weight': weight,
            fill: theme.text,
          },
          [],
          text,
        ),
      ),
    ],
  }
}

const px = (value: number): string => value.toFixed(1)

/** From the ring around the city's mark to the nearest place of the card. */
function leaderTo(box: Box, { xPx, yPx, radiusPx }: PlacedCity, theme: Theme): Shape {
  const [endX, endY]: ScreenPoint = [
    Math.max(box.left, Math.min(box.right, xPx)),
    Math.max(box.top, Math.min(box.bottom, yPx)),
  ]
  const away = Math.hypot(endX - xPx, endY - yPx) || 1
  const fromX = xPx + ((endX - xPx) * radiusPx) / away
  const fromY = yPx + ((endY - yPx) * radiusPx) / away
  return line(`M${px(fromX)} ${px(fromY)}L${px(endX)} ${px(endY)}`, theme.text, 1.25)
}
