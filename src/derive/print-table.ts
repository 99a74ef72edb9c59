import { type City, LIMIT_KM, type Verdict } from '../../geo/index.ts'
import type { LaunchPoint } from '../state/state.ts'
import { rowOf, type TableRow, verdictFrom } from './table.ts'

/** As many rows as leave a sheet its map. */
const PRINTED_ROWS = 12

/** Short of the lower limit, past it, short of the upper one, past that. */
const SIDES: readonly ((verdict: Verdict) => boolean)[] = [
  ({ zone }) => zone === 'below-limits',
  ({ zone, distanceKm }) => zone === 'within-limits' && distanceKm < MIDDLE_KM,
  ({ zone, distanceKm }) => zone === 'within-limits' && distanceKm >= MIDDLE_KM,
  ({ zone }) => zone === 'beyond-limits',
]

/** As far from one limit as from the other. */
const MIDDLE_KM = (LIMIT_KM.lower + LIMIT_KM.upper) / 2

/**
 * The top of the table for paper: the cities nearest to a limit, as many on each of its sides as there are, then the
 * next nearest; by distance from the first launch point. A map of this size cannot show on which side of a line they
 * lie, while large cities far from any line can be read off it. Verdicts are solved for every city: not for a drag.
 */
export function printedRows(
  cities: readonly City[],
  points: readonly LaunchPoint[],
  most = PRINTED_ROWS,
): readonly TableRow[] {
  const [first] = points
  if (!first) return []
  const near = cities
    .map((city) => ({ city, verdict: nearestVerdict(city, points) }))
    .toSorted((a, b) => Math.abs(a.verdict.marginKm) - Math.abs(b.verdict.marginKm))
  const evenly = SIDES.flatMap((isOn) =>
    near.filter(({ verdict }) => isOn(verdict)).slice(0, Math.floor(most / SIDES.length)),
  )
  return [...new Set([...evenly, ...near])]
    .slice(0, most)
    .map(({ city }) => rowOf(city, points))
    .toSorted((a, b) => a.verdicts[0]!.distanceKm - b.verdicts[0]!.distanceKm)
}

/** By the launch point from which it lies nearest to a limit. */
const nearestVerdict = (city: City, points: readonly LaunchPoint[]): Verdict =>
  points
    .map(({ at }) => verdictFrom(at, city))
    .reduce((a, b) => (Math.abs(b.marginKm) < Math.abs(a.marginKm) ? b : a))
