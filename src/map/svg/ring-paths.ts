import type { GeoStream } from 'd3-geo'
import type { LngLat } from '../../../geo/index.ts'
import { remembered, rememberedFor } from '../../model/memory.ts'
import type { BandMark, RingMark } from '../../model/picture-types.ts'
import type { Lines } from '../overlay/scene.ts'
import { ringShape } from '../sphere.ts'
import { PathText } from './path-text.ts'
import { Polylines } from './polylines.ts'
import type { Projection } from './projection.ts'
import { ringLine } from './ring-line.ts'

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
  /** Path data of what lies between the two rings. */
  bandArea(band: BandMark): string
}

/** For one map; the latest projection's are remembered. */
export const ringsAndBands = (): ((projection: Projection) => RingsAndBands) =>
  remembered((projection) => ({
    ringPaths: rememberedFor(({ at, km }: RingMark) => {
      const outline = ringLine(ringShape(at, km), projection)
      const lines = linesOf(outline, projection)
      return { lines, line: pathOfLines(lines, projection), area: areaOf([outline], projection) }
    }),
    bandArea: rememberedFor(({ at, innerKm, outerKm }: BandMark) => {
      const outlines = [outerKm, innerKm]
        .filter((km) => km > 0)
        .map((km) => ringLine(ringShape(at, km), projection))
      return areaOf(outlines, projection)
    }),
  }))

function linesOf(outline: readonly LngLat[], projection: Projection): Lines {
  const sink = new Polylines()
  for (const stream of projection.streams(sink)) drawLine(outline, stream)
  return sink.lines
}

export function pathOfLines(lines: Lines, { window }: Projection): string {
  const path = new PathText(window)
  for (const points of lines) {
    path.lineStart()
    for (const [x, y] of points) path.point(x, y)
    path.lineEnd()
  }
  return path.text
}

/** The first outline is the outer one. On the sphere an area lies to the right of its outline: clockwise outside, a hole the other way. */
function areaOf(outlines: readonly (readonly LngLat[])[], projection: Projection): string {
  const path = new PathText(projection.window)
  for (const stream of projection.streams(path)) {
    stream.polygonStart()
    for (const [index, outline] of outlines.entries()) {
      const open = outline.slice(1)
      drawLine(index === 0 ? open : open.toReversed(), stream)
    }
    stream.polygonEnd()
  }
  return path.text
}

function drawLine(line: readonly LngLat[], stream: GeoStream): void {
  stream.lineStart()
  for (const [lng, lat] of line) stream.point(lng, lat)
  stream.lineEnd()
}
