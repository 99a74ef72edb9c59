import type { Box, ScreenPoint } from '../screen/geometry.ts'
import type { Projector } from '../screen/projector.ts'

const EDGE_PX = 14

/** A text along a line. */
export interface LineLabel {
  readonly text: string
  /** The line that the text follows, left to right, px. */
  readonly line: readonly ScreenPoint[]
}

/** Box round a label, for what must keep clear of it. */
export function boxOfLabel({ line }: Pick<LineLabel, 'line'>, marginPx: number): Box {
  const xs = line.map(([x]) => x)
  const ys = line.map(([, y]) => y)
  return {
    left: Math.min(...xs) - marginPx,
    right: Math.max(...xs) + marginPx,
    top: Math.min(...ys) - marginPx,
    bottom: Math.max(...ys) + marginPx,
  }
}

/** Whether a place on the screen is clear of its edges. */
export const inSight = ({ xPx, yPx }: { xPx: number; yPx: number }, view: Projector): boolean =>
  xPx > EDGE_PX && yPx > EDGE_PX && xPx < view.widthPx - EDGE_PX && yPx < view.heightPx - EDGE_PX

/** The line so that letters along it stand on their feet. */
export function upright(line: readonly ScreenPoint[]): readonly ScreenPoint[] {
  const rightwards = line.at(-1)![0] - line[0]![0]
  const upwards = line[0]![1] - line.at(-1)![1]
  const steep = Math.abs(rightwards) < 1
  return (steep ? upwards > 0 : rightwards > 0) ? line : line.toReversed()
}
