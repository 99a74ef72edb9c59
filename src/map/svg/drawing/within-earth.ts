import type { Projection } from '../projection/projection.ts'
import { group, shape, type Attributes, type Shape } from '../../shapes/shape.ts'

/** A group of what is drawn sideways of lines on the screen: on a disc it stops at the edge of the Earth. */
export function withinEarth(
  id: string,
  parts: readonly Shape[],
  projection: Projection,
  attributes: Attributes = {},
): readonly Shape[] {
  if (projection.kind === 'mercator' || parts.length === 0) return [group(attributes, parts)]
  const { xPx, yPx, radiusPx } = projection.disc
  return [
    shape('clipPath', { id }, [shape('circle', { cx: xPx, cy: yPx, r: radiusPx })]),
    group({ ...attributes, 'clip-path': `url(#${id})` }, parts),
  ]
}
