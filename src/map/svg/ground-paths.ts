import type { GeoStream } from 'd3-geo'
import { squareOf } from '../projector.ts'
import { angleDeg } from '../sphere.ts'
import { PathText } from './path-text.ts'
import type { Piece, PieceRing } from './pieces.ts'
import type { AzimuthalProjection, MercatorProjection, Projection } from './projection.ts'

/** Path data of all pieces that a projection shows. */
export function pathOf(pieces: readonly Piece[], projection: Projection): string {
  const path = new PathText(projection.window)
  if (projection.kind === 'mercator') drawOnSquare(pieces, projection, path)
  else drawOnDisc(pieces, projection, path)
  return path.text
}

function drawOnSquare(
  pieces: readonly Piece[],
  { square: { scale, xPx, yPx }, copies, window }: MercatorProjection,
  path: PathText,
): void {
  // Countries across the antimeridian and the graticule stand in two copies.
  const all = [copies[0]! - 1, ...copies]
  for (const piece of pieces) {
    const [left, top] = squareOf([piece.west, piece.north])
    const [right, bottom] = squareOf([piece.east, piece.south])
    if (yPx + bottom * scale < window.top || yPx + top * scale > window.bottom) continue
    for (const copy of all) {
      const copyPx = xPx + copy * scale
      if (copyPx + right * scale < window.left || copyPx + left * scale > window.right) continue
      drawPiece(piece, path, ({ square }, index) => {
        path.point(copyPx + square[2 * index]! * scale, yPx + square[2 * index + 1]! * scale)
      })
    }
  }
}

function drawOnDisc(pieces: readonly Piece[], projection: AzimuthalProjection, path: PathText): void {
  const { axes, edgeDeg, middle, reachDeg } = projection
  for (const piece of pieces) {
    if (angleDeg(piece.middle, middle) > piece.reachDeg + reachDeg) continue
    const fromUp = angleDeg(piece.middle, axes.up)
    if (fromUp > edgeDeg + piece.reachDeg) continue
    if (fromUp < edgeDeg - piece.reachDeg) drawWhole(piece, projection, path)
    else drawClipped(piece, projection, path)
  }
}

/** A piece that lies wholly on the visible side: the bulk of the ground, five times as fast without the stream's clipping. */
function drawWhole(
  piece: Piece,
  { axes: { east, north, up }, disc, spread }: AzimuthalProjection,
  path: PathText,
): void {
  drawPiece(piece, path, ({ unit }, index) => {
    const x = unit[3 * index]!
    const y = unit[3 * index + 1]!
    const z = unit[3 * index + 2]!
    const px = spread(x * up[0] + y * up[1] + z * up[2])
    path.point(
      disc.xPx + px * (x * east[0] + y * east[1] + z * east[2]),
      disc.yPx - px * (x * north[0] + y * north[1] + z * north[2]),
    )
  })
}

function drawClipped(piece: Piece, projection: AzimuthalProjection, path: PathText): void {
  for (const stream of projection.streams(path)) {
    drawPiece(piece, stream, ({ degrees }, index) => {
      stream.point(degrees[2 * index]!, degrees[2 * index + 1]!)
    })
  }
}

/** The vertices of a piece in the order that streams want: a polygon's last vertex is its first. */
function drawPiece(
  { isArea, rings }: Piece,
  stream: GeoStream,
  drawVertex: (ring: PieceRing, index: number) => void,
): void {
  if (isArea) stream.polygonStart()
  for (const ring of rings) {
    const count = isArea ? ring.count - 1 : ring.count
    stream.lineStart()
    for (let index = 0; index < count; index++) drawVertex(ring, index)
    stream.lineEnd()
  }
  if (isArea) stream.polygonEnd()
}
