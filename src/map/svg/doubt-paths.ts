import type { Doubt } from '../../model/picture-types.ts'
import type { ScreenPoint } from '../overlay/ring-labels.ts'
import type { Lines } from '../overlay/scene.ts'
import { shiftLines } from './polylines.ts'

/** Steps in which an open end fades; more cannot be told apart on a hatch. */
export const FADE_STEPS = 5

/**
 * Beside the lines of a ring, on each side on which its doubt has no end, the areas within which each step of the fade
 * is drawn, from the narrowest to the widest.
 * @param lines Clockwise round the launch point as seen from above, px.
 */
export function fadeStrips(
  lines: Lines,
  { lowKm, highKm }: Doubt,
  fadePx: number,
): readonly Lines[] {
  return Array.from({ length: FADE_STEPS }, (_, step) => {
    const reachPx = (fadePx * (step + 1)) / FADE_STEPS
    return [
      ...(lowKm === null ? strips(lines, Math.min(reachPx, halfSizePx(lines))) : []),
      ...(highKm === null ? strips(lines, -reachPx) : []),
    ]
  })
}

const strips = (lines: Lines, px: number): Lines => {
  const shifted = shiftLines(lines, px)
  return lines.map((line, index) => [...line, ...shifted[index]!.toReversed()])
}

/** A ring's inner side goes no farther than its middle. */
function halfSizePx(lines: Lines): number {
  const points = lines.flat()
  const size = (part: (point: ScreenPoint) => number): number => {
    const values = points.map(part)
    return Math.max(...values) - Math.min(...values)
  }
  return (
    Math.min(
      size(([x]) => x),
      size(([, y]) => y),
    ) / 2
  )
}
