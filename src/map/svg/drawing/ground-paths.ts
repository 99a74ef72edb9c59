import { PathText } from './path-text.ts'
import type { Piece } from './pieces.ts'
import type { Projection } from '../projection/projection.ts'

/** Path data of all pieces that a projection shows; areas by the even-odd rule. */
export function pathOf(pieces: readonly Piece[], projection: Projection): string {
  const path = new PathText(projection.window)
  for (const piece of pieces) {
    if (!projection.canShow(piece)) continue
    const { isArea, outlines } = piece
    for (const [index, outline] of outlines.entries()) {
      if (!isArea) projection.drawLine(outline, path)
      else projection.drawArea(outline, path, index === 0 ? 'right' : 'left')
    }
  }
  return path.text
}
