import { memoizeLast } from '../../../memo/memory.ts'
import type { City } from '../../../../geo/index.ts'
import { DIAMOND, drawingOrder, markMinZoom, markRadiusPx } from '../../style/city-marks.ts'
import type { Projection } from '../projection/projection.ts'

/** Marks of one size that touch no other mark of their layer: one path can draw them all. */
export interface MarkLayer {
  readonly radiusPx: number
  /** Row of the city, x and y, for each mark. */
  readonly marks: readonly (readonly [row: number, xPx: number, yPx: number])[]
}

/** Light edge round a mark. */
export const CASING_PX = 0.9
/** A mark has grown to its full size this far above the zoom from which it is drawn. */
const GROWN_AFTER = 0.5
/** Side of a square in which touching marks are looked for. */
const CELL_PX = 16

interface Mark {
  readonly radiusPx: number
  readonly xPx: number
  readonly yPx: number
  readonly layer: number
}

/**
 * The marks in sight, as layers to be drawn one over the other: a larger city's mark lies over the casing and mark of
 * every smaller one that it touches.
 */
export function markLayers(): (
  cities: readonly City[],
  projection: Projection,
  scale: number,
) => readonly MarkLayer[] {
  const order = memoizeLast(drawingOrder)
  return memoizeLast((cities, projection, scale) => {
    const layers = new Map<
      string,
      { layer: number; radiusPx: number; marks: MarkLayer['marks'][number][] }
    >()
    const cells = new Cells()
    for (const row of order(cities)) {
      const { population, at } = cities[row]!
      const radiusPx = scale * radiusAt(population, projection.camera.zoom)
      if (radiusPx <= 0) continue
      for (const [xPx, yPx] of pxInWindow(at, projection)) {
        const layer = cells.add(xPx, yPx, radiusPx)
        const key = `${layer} ${radiusPx}`
        const found = layers.get(key) ?? { layer, radiusPx, marks: [] }
        layers.set(key, found)
        found.marks.push([row, xPx, yPx])
      }
    }
    return [...layers.values()].toSorted((a, b) => a.layer - b.layer || a.radiusPx - b.radiusPx)
  })
}

const radiusAt = (population: number, zoom: number): number =>
  markRadiusPx(population) *
  Math.max(0, Math.min(1, (zoom - markMinZoom(population)) / GROWN_AFTER))

function pxInWindow(
  at: City['at'],
  projection: Projection,
): readonly (readonly [number, number])[] {
  const { left, right, top, bottom } = projection.window
  const copies = projection.kind === 'mercator' ? projection.copies : [0]
  return copies.flatMap((copy) => {
    const { xPx, yPx, visible } = projection.project(at, copy)
    const isIn = visible && xPx > left && xPx < right && yPx > top && yPx < bottom
    return isIn ? [[xPx, yPx] as const] : []
  })
}

/** Marks by square of the screen, so that touching ones are found fast. */
class Cells {
  readonly #cells = new Map<string, Mark[]>()

  /** @returns the layer of the new mark: above all that it touches. */
  add(xPx: number, yPx: number, radiusPx: number): number {
    const [x, y] = [Math.floor(xPx / CELL_PX), Math.floor(yPx / CELL_PX)]
    let layer = 0
    for (const key of neighbours(x, y)) {
      for (const other of this.#cells.get(key) ?? []) {
        const reach = (radiusPx + other.radiusPx) * DIAMOND + 2 * CASING_PX
        const touches = Math.hypot(xPx - other.xPx, yPx - other.yPx) < reach
        if (touches) layer = Math.max(layer, other.layer + 1)
      }
    }
    const key = `${x} ${y}`
    const cell = this.#cells.get(key) ?? []
    this.#cells.set(key, cell)
    cell.push({ radiusPx, xPx, yPx, layer })
    return layer
  }
}

const neighbours = (x: number, y: number): readonly string[] =>
  [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => `${x + dx} ${y + dy}`))
