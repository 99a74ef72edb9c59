import type { Theme } from '../../style/theme.ts'
import { offsetPx, type PlacedLabel } from './name-layout.ts'
import { NAME_HALO_PX, NAME_STYLES, nameColours } from './name-style.ts'
import type { Projection } from '../projection/projection.ts'
import { group, shape, type Shape } from '../../shapes/shape.ts'

export const FAMILY = "'Noto Sans', sans-serif"
/** From the middle of a line of text to its baseline: half the height of small letters with their ascenders. */
export const MIDDLE_EMS = 0.35

/** Placed names where their places are now. */
export function nameShapes(
  labels: readonly PlacedLabel[],
  projection: Projection,
  theme: Theme,
): readonly Shape[] {
  return [
    group(
      {
        'font-family': FAMILY,
        'paint-order': 'stroke',
        'stroke-width': 2 * NAME_HALO_PX * theme.scale.words,
        'stroke-linejoin': 'round',
      },
      labels.flatMap((label) => nameShape(label, projection, theme)),
    ),
  ]
}

function nameShape(
  { label, lines, anchor }: PlacedLabel,
  projection: Projection,
  theme: Theme,
): readonly Shape[] {
  const { xPx, yPx, visible } = projection.project(label.at)
  if (!visible) return []
  const style = NAME_STYLES[label.kind]
  const sizePx = style.sizePx * theme.scale.words
  const { fill, halo } = nameColours(label.kind, theme)
  const linePx = style.lineEms * sizePx
  const [dx, dy] = offsetPx(anchor, 0, lines.length * linePx, style.reachEms * sizePx)
  const top = yPx + dy - ((lines.length - 1) / 2) * linePx + MIDDLE_EMS * sizePx
  const side = anchor === 'left' ? 'start' : anchor === 'right' ? 'end' : 'middle'
  const x = (xPx + dx).toFixed(1)
  const attributes = {
    fill,
    stroke: halo.colour,
    'stroke-opacity': halo.opacity,
    'text-anchor': side,
    'font-size': sizePx,
    'font-weight': style.weight,
    ...(style.isItalic ? { 'font-style': 'italic' } : {}),
    ...(style.spacingEms > 0 ? { 'letter-spacing': (style.spacingEms * sizePx).toFixed(2) } : {}),
  }
  return lines.map((text, index) =>
    shape('text', { x, y: (top + index * linePx).toFixed(1), ...attributes }, [], text),
  )
}
