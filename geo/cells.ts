import { assertPlace, ELLIPSOID } from './geodesic.ts'
import type { LngLat } from './types.ts'

/**
 * Places made ready for `ranksFrom`: sorted into a tree of cells, each cut into two halves until few places are left.
 * Opaque: what is in it belongs to this file and to `ranks.ts`.
 */
export interface CityIndex {
  readonly count: number
  /** Where each sorted place stood in the input. */
  readonly order: Int32Array
  /** The input was sorted like this already, so that a cell is one run of `out`. */
  readonly inCellOrder: boolean
  /** Longitude and latitude of each sorted place. */
  readonly places: Float64Array
  /** x, y, z of each sorted place; see `auxiliaryVector`. */
  readonly vectors: Float64Array
  /** Five numbers a cell, see `CELL`. Cell i is cut into cells 2i + 1 and 2i + 2. */
  readonly cells: Float64Array
}

export type Vector = readonly [x: number, y: number, z: number]
type Axis = 0 | 1 | 2

const AXES: readonly Axis[] = [0, 1, 2]
const RADIAN = Math.PI / 180
/** A cell with no more places than this is not cut. */
export const LEAF_SIZE = 16
/** What is known of a cell: x, y, z of its middle; cosine and sine of the angle from there to its farthest place. */
export const CELL = { size: 5, cosine: 3, sine: 4 } as const
/** Far above the rounding of an angle that is made from a dot product: 2e-8 where the angle is small. */
export const ANGLE_SLACK_RAD = 1e-6

/**
 * Sorts places for `ranksFrom` and `zonesFrom`; do it once for each set of cities.
 * @throws RangeError when one is not a place.
 */
export function indexPlaces(places: readonly (LngLat | { readonly at: LngLat })[]): CityIndex {
  const input = places.map((place) => (isLngLat(place) ? place : place.at))
  for (const place of input) assertPlace(place)
  const count = input.length
  const vectors = input.map(auxiliaryVector)
  const order = Int32Array.from(input.keys())
  const cells = new Float64Array(CELL.size * cellsFor(count))
  sortIntoCells({ vectors, order, cells }, 0, 0, count)
  return {
    count,
    order,
    inCellOrder: order.every((i, k) => i === k),
    places: rowsInOrder(input, order),
    vectors: rowsInOrder(vectors, order),
    cells,
  }
}

function rowsInOrder(rows: readonly (readonly number[])[], order: Int32Array): Float64Array {
  const width = rows[0]?.length ?? 0
  const out = new Float64Array(order.length * width)
  for (let k = 0; k < order.length; k++) out.set(rows[order[k]!]!, k * width)
  return out
}

/**
 * The same places with neighbours next to each other. An index of places in this order is the fastest: its ranks are
 * written a cell at a time, so that the cost grows with the length of the rings and not with the number of places.
 * @throws RangeError when one is not a place.
 */
export function inCellOrder<T extends LngLat | { readonly at: LngLat }>(places: readonly T[]): T[] {
  return Array.from(indexPlaces(places).order, (i) => places[i]!)
}

/** `in` would not do: arrays have a method `at`. */
const isLngLat = (place: LngLat | { readonly at: LngLat }): place is LngLat => Array.isArray(place)

const cellsFor = (count: number): number =>
  count <= LEAF_SIZE ? 1 : 1 + 2 * cellsFor(Math.ceil(count / 2))

/**
 * On the sphere with reduced latitude β, tan β = (1 - f) tan φ. There the ellipsoid's line element is
 * ds² = (a² sin² β + b² cos² β) dβ² + a² cos² β dλ², so that every curve, and therefore every distance, is between b
 * and a times as long as on the unit sphere. This is what the first pass of `ranksFrom` rests on.
 */
export function auxiliaryVector([lng, lat]: LngLat): Vector {
  const equatorward = Math.cos(lat * RADIAN)
  const poleward = (1 - ELLIPSOID.flattening) * Math.sin(lat * RADIAN)
  const length = Math.hypot(equatorward, poleward)
  const c = equatorward / length
  return [c * Math.cos(lng * RADIAN), c * Math.sin(lng * RADIAN), poleward / length]
}

interface Sorting {
  readonly vectors: readonly Vector[]
  readonly order: Int32Array
  readonly cells: Float64Array
}

function sortIntoCells(sorting: Sorting, cell: number, low: number, high: number): void {
  const { vectors, order, cells } = sorting
  const members = order.subarray(low, high)
  const sum = [0, 0, 0]
  for (const i of members) for (const axis of AXES) sum[axis]! += vectors[i]![axis]
  const length = Math.hypot(...sum) || 1
  const middle: Vector = [sum[0]! / length, sum[1]! / length, sum[2]! / length]
  let cosRadius = 1
  for (const i of members) cosRadius = Math.min(cosRadius, dot(vectors[i]!, middle))
  const radius = Math.min(Math.PI, Math.acos(Math.max(-1, cosRadius)) + ANGLE_SLACK_RAD)
  cells.set([...middle, Math.cos(radius), Math.sin(radius)], CELL.size * cell)
  if (high - low <= LEAF_SIZE) return
  const axis = widestAxis(sorting, members)
  sortAlong(axis, vectors, members)
  const half = (low + high) >> 1
  sortIntoCells(sorting, 2 * cell + 1, low, half)
  sortIntoCells(sorting, 2 * cell + 2, half, high)
}

/** Numbers sort many times as fast without a comparison, so that one number holds both coordinate and member. */
function sortAlong(axis: Axis, vectors: readonly Vector[], members: Int32Array): void {
  const before = members.slice()
  const keys = new Float64Array(members.length)
  for (let k = 0; k < keys.length; k++) {
    keys[k] = Math.floor((vectors[before[k]!]![axis] + 1) * 2 ** 19) * 2 ** 32 + k
  }
  const sorted = keys.toSorted()
  for (let k = 0; k < keys.length; k++) members[k] = before[sorted[k]! >>> 0]!
}

function widestAxis({ vectors }: Sorting, members: Int32Array): Axis {
  const widthAlong = (axis: Axis) => {
    let [least, most] = [1, -1]
    for (const i of members) {
      least = Math.min(least, vectors[i]![axis])
      most = Math.max(most, vectors[i]![axis])
    }
    return most - least
  }
  const [x, y, z] = [widthAlong(0), widthAlong(1), widthAlong(2)]
  return x >= y && x >= z ? 0 : y >= z ? 1 : 2
}

const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
