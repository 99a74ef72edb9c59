import type { LngLat } from '../../../../geo/index.ts'
import { memoizeLast, memoize } from '../../../memo/memory.ts'
import type { BandMark, RingMark } from '../../../derive/picture-types.ts'
import type { Lines } from '../../screen/geometry.ts'
import { ringShape, type RingShape } from '../../screen/sphere.ts'
import { DASHES } from '../../style/strokes.ts'
import type { Theme } from '../../style/theme.ts'
import type { Outline } from '../../screen/outline.ts'
import { PathText } from './path-text.ts'
import { Polylines } from '../../screen/polylines.ts'
import type { Projection } from '../projection/projection.ts'
import { ringDashes, ringOutline, ringVertices } from './ring-outline.ts'

/** A ring as one view shows it. */
export interface RingPaths {
  /** Px; cut where the view ends. */
  readonly lines: Lines
  /** What of the lines is drawn: all, or their dashes. */
  readonly strokes: Lines
  /** Path data of the strokes. */
  readonly line: string
}

/** Rings and bands in px, each made once for a projection: what is not moved is not made again. */
export interface RingsAndBands {
  readonly view: RingView
  ringPaths(ring: RingMark): RingPaths
  /** Path data of what lies between the two rings; to be filled by the even-odd rule. */
  bandArea(band: BandMark): string
}

/** For one map; those of the latest projection and theme are remembered. */
export const ringsAndBands = (): ((projection: Projection, theme: Theme) => RingsAndBands) =>
  memoizeLast((projection, theme) => {
    const outlines = memoize((shape: RingShape) => outlinedOf(shape, projection))
    const view: RingView = { projection, theme, ring: (at, km) => outlines(ringShape(at, km)) }
    return {
      view,
      ringPaths: memoize((ring: RingMark) => ringPathsOf(ring, view)),
      bandArea: memoize((band: BandMark) => bandAreaOf(band, view)),
    }
  })

/** A ring of this view, made once for its line and for the bands that it bounds. */
interface Outlined {
  readonly shape: RingShape
  readonly vertices: ReturnType<typeof ringVertices>
  readonly outline: Outline
}

/** What the rings of one view are made with. */
export interface RingView {
  readonly projection: Projection
  readonly theme: Theme
  ring(at: LngLat, km: number): Outlined
}

function outlinedOf(shape: RingShape, projection: Projection): Outlined {
  const vertices = ringVertices(shape, projection)
  return { shape, vertices, outline: ringOutline(vertices) }
}

function ringPathsOf(
  { at, km, stroke }: RingMark,
  { projection, theme, ring }: RingView,
): RingPaths {
  const { shape, vertices, outline } = ring(at, km)
  const whole = new Polylines()
  projection.drawLine(outline, whole)
  const dashes = new Polylines()
  if (stroke !== 'solid') {
    for (const dash of ringDashes(shape, vertices, projection, DASHES[stroke], theme.ringWidthPx)) {
      projection.drawLine(dash, dashes)
    }
  }
  const strokes = stroke === 'solid' ? whole.lines : dashes.lines
  return { lines: whole.lines, strokes, line: pathOfLines(strokes, projection) }
}

/** What lies within one of the two rings, but not within both. */
export function bandAreaOf(
  { at, innerKm, outerKm }: Omit<BandMark, 'launchPoint'>,
  { projection, ring }: RingView,
): string {
  const path = new PathText(projection.window)
  for (const km of [outerKm, innerKm]) {
    if (km > 0) projection.drawArea(ring(at, km).outline, path, 'right')
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
