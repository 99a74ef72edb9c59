import type { Hatch } from '../../style/theme.ts'
import type { Projection } from '../projection/projection.ts'
import { line, type Attributes, type Shape } from '../../shapes/shape.ts'

/**
 * Even lines through the whole window that rise or fall to the right, tied to the ground where the map is flat, so that
 * they move with it. `bounds` are the attributes that keep them to their place.
 */
export const hatching = (
  projection: Projection,
  hatch: Hatch,
  way: 'rises' | 'falls',
  bounds: Attributes,
): Shape =>
  line(hatchPath(projection, hatch.spacingPx, way), hatch.colour, hatch.widthPx, {
    'stroke-opacity': hatch.opacity,
    ...bounds,
  })

const px = (value: number): string => value.toFixed(1)

function hatchPath(projection: Projection, spacingPx: number, way: 'rises' | 'falls'): string {
  const { left, right, top, bottom } = projection.window
  const ground = projection.kind === 'globe' ? { xPx: 0, yPx: 0 } : projection.project([0, 0], 0)
  // On a line that rises the sum of x and y is the same everywhere, on one that falls their difference.
  const down = way === 'rises' ? 1 : -1
  const [least, most] = [top, bottom].map((y) => down * y).toSorted((a, b) => a - b) as [
    number,
    number,
  ]
  const step = spacingPx * Math.SQRT2
  const tie = ground.xPx + down * ground.yPx + step / 2
  const first = left + least + ((((tie - left - least) % step) + step) % step)
  const count = Math.ceil((right + most - first) / step)
  return Array.from({ length: count }, (_, index) => {
    const sum = first + index * step
    return `M${px(left)} ${px(down * (sum - left))}L${px(right)} ${px(down * (sum - right))}`
  }).join('')
}
