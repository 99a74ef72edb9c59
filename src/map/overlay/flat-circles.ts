import type { LngLat } from '../../../geo/index.ts'
import type { Picture } from '../../model/picture-types.ts'
import type { Projector } from '../projector.ts'
import { cutLines } from '../svg/polylines.ts'
import {
  boxOfLabel,
  inSight,
  overlaps,
  upright,
  type Box,
  type LineLabel,
  type ScreenPoint,
} from './ring-labels.ts'
import type { Lines } from './scene.ts'

/** A circle of the flat map as the view shows it. */
export interface PlacedFlatCircle {
  /** Without what a label stands upon, and without what lies far out of sight. */
  readonly lines: Lines
  /** Null where there is no room for one. */
  readonly label: LineLabel | null
}

/** Where a label may stand, as shares of the way along a line, the best first; half of it is south of a whole circle. */
const LABEL_PLACES = [1 / 2, 3 / 8, 5 / 8, 1 / 4, 3 / 4, 1 / 8, 7 / 8]
const AIR_PX = 5
const LABEL_MARGIN_PX = 10
/** A label on a line that bends more, from end to end, would be hard to read. */
const LEAST_CHORD = 0.85

/**
 * The circles of the flat map, each with one label clear of `taken` boxes where there is room. `widthOf` measures the
 * text of a label in px.
 */
export function flatCirclesIn(
  { flatCircles }: Picture,
  projector: Projector,
  widthOf: (text: string) => number,
  taken: readonly Box[],
): readonly PlacedFlatCircle[] {
  const boxes = [...taken]
  return flatCircles.map(({ label: text, lines }) => {
    const shown = lines.flatMap((line) => onScreen(line, projector))
    const line = text === '' ? null : labelLine(shown, widthOf(text), projector, boxes)
    const runs = shown.flatMap((points) => runsOf(points, projector))
    if (!line) return { lines: runs, label: null }
    boxes.push(boxOfLabel({ line }, LABEL_MARGIN_PX))
    return { lines: cutLines(runs, [gapOf(line)]), label: { text, line } }
  })
}

/** Null behind the globe. */
type Shown = readonly (ScreenPoint | null)[]

/** A line in every world copy in which some of it is in sight. */
const onScreen = (line: readonly LngLat[], projector: Projector): readonly Shown[] =>
  copiesOf(line, projector).map((copy) =>
    line.map((at): ScreenPoint | null => {
      const { xPx, yPx, visible } = projector.project(at, copy)
      return visible ? [xPx, yPx] : null
    }),
  )

function copiesOf(line: readonly LngLat[], projector: Projector): readonly number[] {
  const originPx = projector.project([0, 0], 0).xPx
  const worldPx = projector.project([0, 0], 1).xPx - originPx
  // A round Earth has no copies.
  if (!(worldPx > 0)) return [0]
  const lngs = line.map(([lng]) => lng)
  const first = Math.ceil(-originPx / worldPx - Math.max(...lngs) / 360)
  const last = Math.floor((projector.widthPx - originPx) / worldPx - Math.min(...lngs) / 360)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

/** Pieces that the view needs; nearby ones are kept, so that dots stay where they are while the map is moved. */
function runsOf(line: Shown, { widthPx, heightPx }: Projector): Lines {
  const view = { left: -widthPx, right: 2 * widthPx, top: -heightPx, bottom: 2 * heightPx }
  const runs: ScreenPoint[][] = []
  let end = -1
  for (const [index, b] of line.entries()) {
    const a = line[index - 1]
    if (!a || !b || !overlaps(boxOfLabel({ line: [a, b] }, 1), view)) continue
    if (end !== index - 1) runs.push([a])
    runs.at(-1)!.push(b)
    end = index
  }
  return runs
}

function labelLine(
  shown: readonly Shown[],
  widthPx: number,
  projector: Projector,
  taken: readonly Box[],
): readonly ScreenPoint[] | null {
  for (const share of LABEL_PLACES) {
    for (const points of shown) {
      const line = around(points, Math.round(share * (points.length - 1)), widthPx / 2)
      if (line && fits(line, widthPx, projector, taken)) return upright(line)
    }
  }
  return null
}

function fits(
  line: readonly ScreenPoint[],
  widthPx: number,
  projector: Projector,
  taken: readonly Box[],
): boolean {
  const [[ax, ay], [bx, by]] = [line[0]!, line.at(-1)!]
  if (Math.hypot(bx - ax, by - ay) < LEAST_CHORD * widthPx) return false
  if (!line.every(([xPx, yPx]) => inSight({ xPx, yPx }, projector))) return false
  const box = boxOfLabel({ line }, LABEL_MARGIN_PX)
  return !taken.some((other) => overlaps(box, other))
}

/** A line as far as `reachPx` along it on both sides of one of its points; null where it ends before. */
function around(line: Shown, middle: number, reachPx: number): readonly ScreenPoint[] | null {
  const back = walk(line.slice(0, middle + 1).toReversed(), reachPx)
  const on = walk(line.slice(middle), reachPx)
  return back && on && [...back.toReversed(), ...on.slice(1)]
}

function walk(line: Shown, lengthPx: number): readonly ScreenPoint[] | null {
  const way: ScreenPoint[] = []
  let leftPx = lengthPx
  for (const to of line) {
    if (!to) return null
    const [x, y] = way.at(-1) ?? to
    const stepPx = Math.hypot(to[0] - x, to[1] - y)
    if (stepPx >= leftPx) {
      const part = leftPx / stepPx
      return [...way, [x + part * (to[0] - x), y + part * (to[1] - y)]]
    }
    way.push(to)
    leftPx -= stepPx
  }
  return null
}

function gapOf(line: readonly ScreenPoint[]) {
  const [xPx, yPx] = line[Math.floor(line.length / 2)]!
  const reach = Math.max(...line.map(([x, y]) => Math.hypot(x - xPx, y - yPx)))
  return { xPx, yPx, radiusPx: reach + AIR_PX }
}
