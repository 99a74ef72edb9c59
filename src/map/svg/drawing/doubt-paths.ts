import type { Doubt, RingMark } from '../../../derive/picture-types.ts'
import type { ScreenPoint, Lines } from '../../screen/geometry.ts'
import { Polylines, shiftLines } from '../../screen/polylines.ts'
import { bandAreaOf, pathOfLines, type RingView } from './ring-paths.ts'

/** Where a range is in doubt, as one view shows it. */
export interface DoubtPaths {
  /** Path data from the low end to the high one, an open end being the ring itself; to be filled by the even-odd rule. */
  readonly area: string
  /** Path data of the lines at those ends that are not open, nor the ring itself. */
  readonly ends: string
  /** Path data of the areas in which open ends fade, from the narrowest to the widest. */
  readonly fades: readonly string[]
}

/** Steps in which an open end fades; more cannot be told apart on a hatch. */
export const FADE_STEPS = 5

/**
 * A ring's doubt as one view shows it; null when nothing is in doubt.
 * @param lines The ring's own, px.
 */
export function doubtPathsOf(
  { at, km, doubt }: RingMark,
  lines: Lines,
  view: RingView,
): DoubtPaths | null {
  if (!doubt) return null
  const { lowKm, highKm } = doubt
  const [innerKm, outerKm] = [lowKm ?? km, highKm ?? km]
  const { projection, theme, ring } = view
  const ends = new Polylines()
  for (const end of [lowKm, highKm]) {
    if (end !== null && end !== km) projection.drawLine(ring(at, end).outline, ends)
  }
  return {
    area: innerKm < outerKm ? bandAreaOf({ at, innerKm, outerKm }, view) : '',
    ends: pathOfLines(ends.lines, projection),
    fades: fadeStrips(lines, doubt, theme.doubt.fadePx).map((strips) =>
      pathOfLines(strips, projection),
    ),
  }
}

/**
 * Beside the lines of a ring, on each side on which its doubt has no end, the areas within which each step of the fade
 * is drawn, from the narrowest to the widest.
 * @param lines Clockwise round the launch point as seen from above, px.
 */
function fadeStrips(lines: Lines, { lowKm, highKm }: Doubt, fadePx: number): readonly Lines[] {
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
