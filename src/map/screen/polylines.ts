import type { ScreenPoint, Lines } from './geometry.ts'
import type { LineSink } from './outline.ts'

/** Takes lines in px and keeps them as they are. */
export class Polylines implements LineSink {
  readonly lines: ScreenPoint[][] = []

  begin(): void {
    this.lines.push([])
  }

  point(xPx: number, yPx: number): void {
    this.lines.at(-1)!.push([xPx, yPx])
  }

  end(): void {}
}

/** A gap in a line: a circle on the screen. */
export interface Cut {
  readonly xPx: number
  readonly yPx: number
  readonly radiusPx: number
}

/** Lines without what lies in the cuts. */
export const cutLines = (lines: Lines, cuts: readonly Cut[]): Lines =>
  cuts.reduce((left, cut) => left.flatMap((line) => cutLine(line, cut)), lines)

function cutLine(line: readonly ScreenPoint[], cut: Cut): Lines {
  const pieces: ScreenPoint[][] = [[]]
  for (const [index, to] of line.entries()) {
    const from = line[index - 1]
    const inside = from && partInside(from, to, cut)
    if (!from || !inside) {
      if (from || !isInside(to, cut)) pieces.at(-1)!.push(to)
      continue
    }
    const [enter, leave] = inside
    if (enter > 0) pieces.at(-1)!.push(between(from, to, enter))
    if (leave < 1) pieces.push([between(from, to, leave), to])
    else pieces.push([])
  }
  return pieces.filter((piece) => piece.length > 1)
}

const isInside = ([x, y]: ScreenPoint, { xPx, yPx, radiusPx }: Cut): boolean =>
  Math.hypot(x - xPx, y - yPx) < radiusPx

/** Shares of the way from `a` to `b` at which it enters and leaves the cut; null when it does not touch it. */
function partInside(
  [ax, ay]: ScreenPoint,
  [bx, by]: ScreenPoint,
  { xPx, yPx, radiusPx }: Cut,
): readonly [number, number] | null {
  const [dx, dy] = [bx - ax, by - ay]
  const squared = dx * dx + dy * dy
  if (squared === 0) return null
  const nearest = ((xPx - ax) * dx + (yPx - ay) * dy) / squared
  const apart = Math.hypot(ax + nearest * dx - xPx, ay + nearest * dy - yPx)
  if (apart >= radiusPx) return null
  const half = Math.sqrt((radiusPx * radiusPx - apart * apart) / squared)
  const [enter, leave] = [Math.max(0, nearest - half), Math.min(1, nearest + half)]
  return enter < leave ? [enter, leave] : null
}

const between = ([ax, ay]: ScreenPoint, [bx, by]: ScreenPoint, part: number): ScreenPoint => [
  ax + part * (bx - ax),
  ay + part * (by - ay),
]

/** Lines moved sideways, to the right as they run. */
export const shiftLines = (lines: Lines, px: number): Lines =>
  lines.map((line) => {
    const isLoop = samePoint(line[0], line.at(-1))
    return line.map(([x, y], index) => {
      const [beforeX, beforeY] = line[index - 1] ?? (isLoop ? line.at(-2)! : [x, y])
      const [afterX, afterY] = line[index + 1] ?? (isLoop ? line[1]! : [x, y])
      const length = Math.hypot(afterX - beforeX, afterY - beforeY) || 1
      return [x - (px * (afterY - beforeY)) / length, y + (px * (afterX - beforeX)) / length]
    })
  })

const samePoint = (a: ScreenPoint | undefined, b: ScreenPoint | undefined): boolean =>
  a !== undefined && a[0] === b?.[0] && a[1] === b[1]
