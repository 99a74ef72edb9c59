/** A place on the integer grid of the source: equal places have equal numbers through all edits. */
export type GridPoint = [x: number, y: number]
export type GridRing = GridPoint[]
export type GridPolygon = GridRing[]

/** How grid numbers become degrees: `degrees = number * scale + translate`. */
export interface Grid {
  scale: [number, number]
  translate: [number, number]
}

type Degrees = readonly [lng: number, lat: number]

export const toGrid = ({ scale, translate }: Grid, [lng, lat]: Degrees): GridPoint => [
  (lng - translate[0]) / scale[0],
  (lat - translate[1]) / scale[1],
]

export const toDegrees = ({ scale, translate }: Grid, [x, y]: Readonly<GridPoint>): GridPoint => [
  x * scale[0] + translate[0],
  y * scale[1] + translate[1],
]

export const roundedToGrid = (grid: Grid, place: Degrees): GridPoint => {
  const [x, y] = toGrid(grid, place)
  return [Math.round(x), Math.round(y)]
}

/** Even-odd rule; what lies on the edge may fall on either side. */
export function ringHolds(ring: readonly Degrees[], [x, y]: Degrees): boolean {
  let inside = false
  let previous = ring.at(-1)
  for (const point of ring) {
    const [ax, ay] = previous ?? point
    const [bx, by] = point
    if (ay > y !== by > y && x < ((ax - bx) * (y - by)) / (ay - by) + bx) inside = !inside
    previous = point
  }
  return inside
}

/** Shoelace area without sign, in the square of the unit of the points. */
export function planarArea(ring: readonly Degrees[]): number {
  let twice = 0
  let previous = ring.at(-1)
  for (const point of ring) {
    const [ax, ay] = previous ?? point
    twice += ax * point[1] - point[0] * ay
    previous = point
  }
  return Math.abs(twice) / 2
}

const samePlace = (a: Degrees | undefined, b: Degrees | undefined): boolean =>
  a !== undefined && b !== undefined && Math.hypot(a[0] - b[0], a[1] - b[1]) < 1e-3

/** Joins pieces that meet end to end into as few lines as possible. */
export function joinedLines<P extends Degrees>(pieces: readonly (readonly P[])[]): P[][] {
  const left = pieces.map((piece) => [...piece])
  const lines: P[][] = []
  for (let line = left.shift(); line; line = left.shift()) {
    let grown: P[] | null = line
    while (grown) {
      line = grown
      grown = null
      for (const [index, piece] of left.entries()) {
        grown = joined(line, piece)
        if (grown) {
          left.splice(index, 1)
          break
        }
      }
    }
    lines.push(line)
  }
  return lines
}

/** Two lines as one where an end of one is an end of the other, else null. */
function joined<P extends Degrees>(a: P[], b: P[]): P[] | null {
  if (samePlace(a.at(-1), b[0])) return [...a, ...b.slice(1)]
  if (samePlace(a.at(-1), b.at(-1))) return [...a, ...b.toReversed().slice(1)]
  if (samePlace(a[0], b.at(-1))) return [...b, ...a.slice(1)]
  if (samePlace(a[0], b[0])) return [...b.toReversed(), ...a.slice(1)]
  return null
}

/**
 * Cuts a closed ring in two between its points nearest to the two ends of a line, along that line.
 * Only the line's inner points are added: its ends snap to points of the ring, so neighbours that
 * share the ring's points still do.
 */
export function cutRing(
  ring: GridRing,
  line: readonly GridPoint[],
  grid: Grid,
): [GridRing, GridRing] {
  const open = ring.slice(0, -1)
  const start = line[0]
  const end = line.at(-1)
  if (!start || !end) throw new Error('A ring cannot be cut along an empty line')
  let from = nearestIndex(open, start, grid)
  let to = nearestIndex(open, end, grid)
  let inner = line.slice(1, -1)
  if (from > to) {
    ;[from, to] = [to, from]
    inner = inner.toReversed()
  }
  const one = [...open.slice(from, to + 1), ...inner.toReversed()]
  const other = [...open.slice(to), ...open.slice(0, from + 1), ...inner]
  return [closed(one), closed(other)]
}

const closed = (open: GridPoint[]): GridRing => (open[0] ? [...open, open[0]] : open)

function nearestIndex(points: GridRing, target: GridPoint, { scale }: Grid): number {
  const distances = points.map(([x, y]) =>
    Math.hypot((x - target[0]) * scale[0], (y - target[1]) * scale[1]),
  )
  return distances.indexOf(Math.min(...distances))
}
