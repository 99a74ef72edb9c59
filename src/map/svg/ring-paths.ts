import { remembered, rememberedFor } from '../../model/memory.ts'
import type { BandMark, RingMark } from '../../model/picture-types.ts'
import type { Lines } from '../overlay/scene.ts'
import { ringShape } from '../sphere.ts'
import { PathText } from './path-text.ts'
import { Polylines } from './polylines.ts'
import type { Projection } from './projection.ts'
import { ringOutline } from './ring-outline.ts'

/** A ring as one view shows it. */
export interface RingPaths {
  /** Px; cut where the view ends. */
  readonly lines: Lines
  /** Path data of the lines. */
  readonly line: string
  /** Path data of all that lies nearer; to be filled by the even-odd rule. */
  readonly area: string
}

/** Rings and bands in px, each made once for a projection: what is not moved is not made again. */
export interface RingsAndBands {
  ringPaths(ring: RingMark): RingPaths
  /** Path data of what lies between the two rings; to be filled by the even-odd rule. */
  bandArea(band: BandMark): string
}

/** For one map; the latest projection's are remembered. */
export const ringsAndBands = (): ((projection: Projection) => RingsAndBands) =>
  remembered((projection) => ({
    ringPaths: rememberedFor((ring: RingMark) => ringPathsOf(ring, projection)),
    bandArea: rememberedFor((band: BandMark) => bandAreaOf(band, projection)),
  }))

function ringPathsOf({ at, km }: RingMark, projection: Projection): RingPaths {
  const outline = ringOutline(ringShape(at, km), projection)
  const sink = new Polylines()
  const area = new PathText(projection.window)
  projection.drawLine(outline, sink)
  projection.drawArea(outline, area, 'right')
  return { lines: sink.lines, line: pathOfLines(sink.lines, projection), area: area.text }
}

/** What lies within one of the two rings, but not within both. */
function bandAreaOf({ at, innerKm, outerKm }: BandMark, projection: Projection): string {
  const path = new PathText(projection.window)
  for (const km of [outerKm, innerKm]) {
    if (km > 0) projection.drawArea(ringOutline(ringShape(at, km), projection), path, 'right')
  }
  return path.text
}

export function pathOfLines(lines: Lines, { window }: Projection): string {
  const path = new PathText(window)
  for (const points of lines) {
    path.begin()
    for (const [x, y] of points) path.point(x, y)
    path.end(false)
  }
  return path.text
}
