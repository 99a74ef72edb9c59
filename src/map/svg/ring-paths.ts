import type { LngLat } from '../../../geo/index.ts'
import { remembered, rememberedFor } from '../../model/memory.ts'
import type { BandMark, RingMark } from '../../model/picture-types.ts'
import type { Lines } from '../overlay/scene.ts'
import { ringShape } from '../sphere.ts'
import { DASHES } from '../strokes.ts'
import type { Theme } from '../theme.ts'
import { PathText } from './path-text.ts'
import { Polylines } from './polylines.ts'
import type { Projection } from './projection.ts'
import { ringDashes, ringOutline, ringVertices } from './ring-outline.ts'

/** A ring as one view shows it. */
export interface RingPaths {
  /** Px; cut where the view ends. */
  readonly lines: Lines
  /** What of the lines is drawn: all, or their dashes. */
  readonly strokes: Lines
  /** Path data of the strokes. */
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

/** For one map; those of the latest projection and theme are remembered. */
export const ringsAndBands = (): ((projection: Projection, theme: Theme) => RingsAndBands) =>
  remembered((projection, theme) => ({
    ringPaths: rememberedFor((ring: RingMark) => ringPathsOf(ring, projection, theme.ringWidthPx)),
    bandArea: rememberedFor((band: BandMark) => bandAreaOf(band, projection)),
  }))

function ringPathsOf(
  { at, km, stroke }: RingMark,
  projection: Projection,
  widthPx: number,
): RingPaths {
  const shape = ringShape(at, km)
  const vertices = ringVertices(shape, projection)
  const outline = ringOutline(vertices)
  const whole = new Polylines()
  projection.drawLine(outline, whole)
  const dashes = new Polylines()
  if (stroke !== 'solid') {
    for (const dash of ringDashes(shape, vertices, projection, DASHES[stroke], widthPx)) {
      projection.drawLine(dash, dashes)
    }
  }
  const strokes = stroke === 'solid' ? whole.lines : dashes.lines
  const area = new PathText(projection.window)
  projection.drawArea(outline, area, 'right')
  return { lines: whole.lines, strokes, line: pathOfLines(strokes, projection), area: area.text }
}

export const outlineAround = (at: LngLat, km: number, projection: Projection) =>
  ringOutline(ringVertices(ringShape(at, km), projection))

/** What lies within one of the two rings, but not within both. */
export function bandAreaOf(
  { at, innerKm, outerKm }: Omit<BandMark, 'launchPoint'>,
  projection: Projection,
): string {
  const path = new PathText(projection.window)
  for (const km of [outerKm, innerKm]) {
    if (km > 0) projection.drawArea(outlineAround(at, km, projection), path, 'right')
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
