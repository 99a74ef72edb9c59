import { overlaps, type Box } from '../screen/geometry.ts'

/** Sides of a mark on which its callout may stand: direction in which it lies, in the order of preference. */
const CALLOUT_SIDES: readonly (readonly [dx: number, dy: number])[] = [
  [-1, -0.55],
  [1, -0.55],
  [-1, 0.55],
  [1, 0.55],
  [0, -1],
  [0, 1],
]

const GAP_PX = 32
const MARGIN_PX = 8

/** The callout's box on one side of the mark at `xPx`, `yPx`. */
export function calloutBox(
  xPx: number,
  yPx: number,
  widthPx: number,
  heightPx: number,
  side: number,
): Box {
  const [dx, dy] = CALLOUT_SIDES[side]!
  const middleX = xPx + dx * (widthPx / 2 + GAP_PX)
  const middleY = yPx + dy * (heightPx / 2 + GAP_PX)
  return {
    left: middleX - widthPx / 2,
    right: middleX + widthPx / 2,
    top: middleY - heightPx / 2,
    bottom: middleY + heightPx / 2,
  }
}

/**
 * The side with the fewest city marks under the callout, among those inside the view and clear of `taken` boxes where
 * there are such. `marksIn` counts marks in a box.
 */
export function bestSide(
  boxOf: (side: number) => Box,
  view: { readonly widthPx: number; readonly heightPx: number },
  taken: readonly Box[],
  marksIn: (box: Box) => number,
): number {
  const costs = CALLOUT_SIDES.map((_, side) => {
    const box = boxOf(side)
    const outside = isInside(box, view) ? 0 : 1e6
    const covered = taken.filter((other) => overlaps(box, other)).length
    return outside + 1e3 * covered + marksIn(box)
  })
  return costs.indexOf(Math.min(...costs))
}

export const isInside = (
  box: Box,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
): boolean =>
  box.left > MARGIN_PX &&
  box.top > MARGIN_PX &&
  box.right < widthPx - MARGIN_PX &&
  box.bottom < heightPx - MARGIN_PX
