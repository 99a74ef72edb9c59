import { pathData } from './dom.ts'
import type { OverlayScene } from '../layout/scene.ts'
import { flatCircleDots } from '../style/strokes.ts'
import type { Theme } from '../style/theme.ts'
import { line, type Shape } from './shape.ts'

/** The circles of the flat map, in dots with their casing; their labels come with those of the rings. */
export function flatCircleShapes({ flatCircles }: OverlayScene, theme: Theme): readonly Shape[] {
  if (flatCircles.length === 0) return []
  const path = pathData(flatCircles.flatMap(({ lines }) => lines))
  const { widthPx, casedPx, dashesPx } = flatCircleDots(theme)
  const dots = { 'stroke-linecap': 'round', 'stroke-dasharray': dashesPx.join(' ') }
  const { colour, opacity } = theme.casing
  return [
    line(path, colour, casedPx, { ...dots, 'stroke-opacity': opacity }),
    line(path, theme.muted, widthPx, dots),
  ]
}
