import { copiesInSight } from '../screen/copies.ts'
import type { LngLat } from '../../../geo/index.ts'
import type { Picture } from '../../derive/picture-types.ts'
import type { Projector } from '../screen/projector.ts'
import { cutLines, type Cut } from '../screen/polylines.ts'
import { type LineLabel, boxOfLabel, inSight, upright } from './line-label.ts'
import { overlaps, type Box, type ScreenPoint, type Lines } from '../screen/geometry.ts'

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
/** Steps of half a degree that a label may take to either side: a line that bends more would be hard to read along. */
const MAX_STEPS = 50

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
    return { lines: cutLines(runs, [gapOf(line, widthOf(text))]), label: { text, line } }
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
  const extent = { left: Math.min(...lngs) / 360, right: Math.max(...lngs) / 360 }
  return copiesInSight(extent, { originPx, worldPx }, { left: 0, right: projector.widthPx })
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
      const line = around(points, Math.round(share * (points.length - 1)), widthPx)
      if (line && isFree(line, projector, taken)) return upright(line)
    }
  }
  return null
}

/** The least of a line around one of its points that has room for a text; null where it bends too much or ends before. */
function around(points: Shown, middle: number, widthPx: number): readonly ScreenPoint[] | null {
  for (let steps = 1; steps <= MAX_STEPS; steps++) {
    const [a, b] = [points[middle - steps], points[middle + steps]]
    if (!a || !b) return null
    if (Math.hypot(b[0] - a[0], b[1] - a[1]) < widthPx) continue
    return points.slice(middle - steps, middle + steps + 1).filter((point) => point !== null)
  }
  return null
}

function isFree(
  line: readonly ScreenPoint[],
  projector: Projector,
  taken: readonly Box[],
): boolean {
  const box = boxOfLabel({ line }, LABEL_MARGIN_PX)
  return (
    line.every(([xPx, yPx]) => inSight({ xPx, yPx }, projector)) &&
    !taken.some((other) => overlaps(box, other))
  )
}

/** In the dots, round the middle of a label. */
function gapOf(line: readonly ScreenPoint[], textPx: number): Cut {
  const [xPx, yPx] = line[(line.length - 1) / 2]!
  return { xPx, yPx, radiusPx: textPx / 2 + AIR_PX }
}
