import {
  ANGLE_SLACK_RAD,
  CELL,
  auxiliaryVector,
  LEAF_SIZE,
  type CityIndex,
  type Vector,
} from './cells.ts'
import { assertPlace, distanceKm, ELLIPSOID } from './geodesic.ts'
import type { LngLat } from './types.ts'

const { equatorKm, flattening } = ELLIPSOID
const poleKm = equatorKm * (1 - flattening)

/** Where Andoyer–Lambert is asked, and how far it is not trusted; see `nearlyKm`. */
const SHELL_MAX_KM = 10_000
const SHELL_SLACK_KM = 0.1
const SAMPLES = 32
/** No cosine is so large, and none so small as its negative: rounding may take one past ±1. */
const NEVER = 2

/** A limit, and the cosines (and sines) of the angles between which a place may lie on either side of it. */
interface Shell {
  readonly limitKm: number
  /** A place at a larger cosine is nearer than the limit. */
  readonly fromCos: number
  readonly fromSin: number
  /** A place at a smaller cosine is beyond it. */
  readonly toCos: number
  readonly toSin: number
}

function shellAround(limitKm: number): Shell {
  const from = Math.min(Math.PI, limitKm / equatorKm) - ANGLE_SLACK_RAD
  const to = Math.min(Math.PI, limitKm / poleKm + ANGLE_SLACK_RAD)
  return {
    limitKm,
    fromCos: from > 0 ? Math.cos(from) : NEVER,
    fromSin: Math.sin(from),
    toCos: to < Math.PI ? Math.cos(to) : -NEVER,
    toSin: Math.sin(to),
  }
}

/** Angle - radius > to, without a call to `acos`. */
const isBeyond = (cosine: number, cosRadius: number, sinRadius: number, shell: Shell) =>
  cosRadius > -shell.toCos && cosine < shell.toCos * cosRadius - shell.toSin * sinRadius

/** Angle + radius < from. */
const isNearer = (cosine: number, cosRadius: number, sinRadius: number, shell: Shell) =>
  cosRadius > shell.fromCos && cosine > shell.fromCos * cosRadius + shell.fromSin * sinRadius

interface Pass {
  readonly index: CityIndex
  readonly at: LngLat
  readonly x: number
  readonly y: number
  readonly z: number
  readonly shells: readonly Shell[]
  readonly out: Uint8Array
  /** What `out` is filled with beforehand: writing place by place would cost more than all the rest. */
  readonly commonest: number
}

/**
 * For each place, in the order of the input, how many of the limits it lies beyond: its distance is greater than the
 * limit. A place exactly at a limit is not beyond it. `limitsKm` ascends strictly.
 *
 * Exact: every rank is the one that GeographicLib's distance gives. A cell that lies wholly between two limits is not
 * looked into; else the bounds b·σ ≤ distance ≤ a·σ (see `auxiliaryVector`) settle all but a shell of 0.3 % around each
 * limit, `nearlyKm` all of that but 0.2 km, and GeographicLib the rest.
 *
 * `out`, if given, is filled and returned; it must hold one byte for each place.
 * @throws RangeError when `at` is no place, the limits do not ascend, or `out` has the wrong length.
 */
export function ranksFrom(
  index: CityIndex,
  at: LngLat,
  limitsKm: readonly number[],
  out: Uint8Array = new Uint8Array(index.count),
): Uint8Array {
  assertPlace(at)
  if (!limitsKm.every((km, i) => km > (limitsKm[i - 1] ?? 0))) {
    throw new RangeError(`limits must be above 0 and ascend, got ${limitsKm.join(', ')}`)
  }
  if (out.length !== index.count) {
    throw new RangeError(`out must hold ${index.count} bytes, got ${out.length}`)
  }
  const shells = limitsKm.map(shellAround)
  const vector = auxiliaryVector(at)
  const commonest = commonestRank(index, vector, shells)
  const [x, y, z] = vector
  const pass = { index, at, x, y, z, shells, out: out.fill(commonest), commonest }
  rankCell(pass, 0, 0, index.count, 0, shells.length)
  return out
}

/** A guess from some places that stand evenly in the sorted row; a wrong one costs time and nothing else. */
function commonestRank({ count, vectors }: CityIndex, [x, y, z]: Vector, shells: readonly Shell[]) {
  const tally = [0, ...shells.map(() => 0)]
  for (let k = 0; k < SAMPLES; k++) {
    const cosine = cosineTo({ x, y, z }, vectors, 3 * Math.floor((count * k) / SAMPLES))
    let rank = 0
    while (rank < shells.length && cosine < shells[rank]!.toCos) rank++
    tally[rank]!++
  }
  return tally.indexOf(Math.max(...tally))
}

/** Places `low` to `high` of the cell lie beyond the first `first` limits, and nearer than those from `last` on. */
function rankCell(
  pass: Pass,
  cell: number,
  low: number,
  high: number,
  first: number,
  last: number,
): void {
  const { index, shells } = pass
  const row = CELL.size * cell
  const cosine = cosineTo(pass, index.cells, row)
  const cosRadius = index.cells[row + CELL.cosine]!
  const sinRadius = index.cells[row + CELL.sine]!
  while (first < last && isBeyond(cosine, cosRadius, sinRadius, shells[first]!)) first++
  while (first < last && isNearer(cosine, cosRadius, sinRadius, shells[last - 1]!)) last--
  if (first === last) {
    setRank(pass, low, high, first)
  } else if (high - low <= LEAF_SIZE) {
    rankPlaces(pass, low, high, first, last)
  } else {
    const half = (low + high) >> 1
    rankCell(pass, 2 * cell + 1, low, half, first, last)
    rankCell(pass, 2 * cell + 2, half, high, first, last)
  }
}

/** Four at a time is twice as fast. */
function setRank(pass: Pass, low: number, high: number, rank: number): void {
  if (rank === pass.commonest) return
  const { index, out } = pass
  const { order } = index
  if (index.inCellOrder) out.fill(rank, low, high)
  else {
    let i = low
    for (; i + 3 < high; i += 4) {
      out[order[i]!] = rank
      out[order[i + 1]!] = rank
      out[order[i + 2]!] = rank
      out[order[i + 3]!] = rank
    }
    for (; i < high; i++) out[order[i]!] = rank
  }
}

function rankPlaces(pass: Pass, low: number, high: number, first: number, last: number): void {
  const { shells, out } = pass
  const { order, vectors } = pass.index
  for (let i = low; i < high; i++) {
    const cosine = cosineTo(pass, vectors, 3 * i)
    let rank = first
    while (rank < last && cosine < shells[rank]!.toCos) rank++
    while (
      rank < last &&
      cosine <= shells[rank]!.fromCos &&
      liesBeyond(pass, i, cosine, shells[rank]!.limitKm)
    )
      rank++
    out[order[i]!] = rank
  }
}

function cosineTo(
  { x, y, z }: Pick<Pass, 'x' | 'y' | 'z'>,
  rows: Float64Array,
  offset: number,
): number {
  return x * rows[offset]! + y * rows[offset + 1]! + z * rows[offset + 2]!
}

/** For a place in the shell around a limit, where the bounds do not tell. */
function liesBeyond(pass: Pass, i: number, cosine: number, limitKm: number): boolean {
  const { vectors, places } = pass.index
  if (limitKm <= SHELL_MAX_KM) {
    const overKm = nearlyKm(cosine, pass.z, vectors[3 * i + 2]!) - limitKm
    if (Math.abs(overKm) > SHELL_SLACK_KM) return overKm > 0
  }
  return distanceKm(pass.at, [places[2 * i]!, places[2 * i + 1]!]) > limitKm
}

/**
 * Distance by Andoyer–Lambert: the great circle on reduced latitudes, corrected to the first order of the flattening
 * (P. D. Thomas, "Spheroidal geodesics, reference systems, and local geometry", 1970). `cosine` is that of the angle σ
 * between two auxiliary vectors, `z1` and `z2` are their sines of reduced latitude.
 *
 * What it leaves out is of the order f²a = 0.07 km. Worst error below 10,001 km, over a grid of latitudes, azimuths and
 * distances: 0.013 km; `SHELL_SLACK_KM` is seven times that. Towards the antipode it grows without bound.
 */
function nearlyKm(cosine: number, z1: number, z2: number): number {
  const angle = Math.acos(cosine)
  const sine = Math.sqrt(1 - cosine * cosine)
  const along = ((angle - sine) * (z1 + z2) ** 2) / (1 + cosine)
  const across = ((angle + sine) * (z1 - z2) ** 2) / (1 - cosine)
  return equatorKm * (angle - (flattening / 4) * (along + across))
}
