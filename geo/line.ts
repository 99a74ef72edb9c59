import { reachOf, type RangeFigures, type Reach } from './ranges.ts'
import { kmNear, type PlaceIndex, limitsExceeded } from './ranks.ts'
import { LIMIT_KM } from './treaty.ts'
import type { LngLat } from './types.ts'

/**
 * How far a city of this many people reaches from its centre, km. A rule of thumb that holds the districts of Istanbul
 * and London and misses some farther ones (see geo/data/SOURCES.md, Suburbs).
 */
export const cityRadiusKm = (population: number): number => 0.0055 * Math.sqrt(population)

/** Why a place may lie on either side of a line. */
export type LineReason =
  /** The launch point is known to this many km only. */
  | { readonly kind: 'site-precision'; readonly km: number }
  /** The city reaches this far from its centre. */
  | { readonly kind: 'city-extent'; readonly km: number }
  /** Neither alone, but both together reach the line. */
  | { readonly kind: 'site-and-city'; readonly km: number }
  /** The distance lies within the doubt of the missile's range, whose ends may be open. */
  | { readonly kind: 'range-doubt'; readonly lowKm: number | null; readonly highKm: number | null }

/** How well the two ends of a distance are known, km. */
export interface PositionUncertainty {
  /** Of a site of the catalogue; 0 for a place that the reader chose. */
  readonly sitePrecisionKm: number
  /** `cityRadiusKm`; 0 for a point. */
  readonly cityRadiusKm: number
}

/**
 * Why a distance is too close to call against a line at `lineKm`: all reasons, the site's first; none where the side is
 * certain. A distance that is off by exactly the doubt is on the line.
 */
export function lineReasons(
  distanceKm: number,
  lineKm: number,
  doubt: PositionUncertainty,
): LineReason[] {
  const offKm = Math.abs(distanceKm - lineKm)
  const { sitePrecisionKm: site, cityRadiusKm: city } = doubt
  const reasons: LineReason[] = []
  if (reaches(site, offKm)) reasons.push({ kind: 'site-precision', km: site })
  if (reaches(city, offKm)) reasons.push({ kind: 'city-extent', km: city })
  if (reasons.length === 0 && site > 0 && city > 0 && offKm <= site + city) {
    reasons.push({ kind: 'site-and-city', km: site + city })
  }
  return reasons
}

/** A point has no extent: it is never on the line, not even at a limit exactly. */
const reaches = (km: number, offKm: number): boolean => km > 0 && offKm <= km

/** The treaty's limit that a distance is nearer to. */
const nearerLimitKm = (distanceKm: number): number => {
  const { lower, upper } = LIMIT_KM
  return distanceKm < (lower + upper) / 2 ? lower : upper
}

/** The same against the treaty's limit that is nearer: what stands beside a zone. */
export const limitReasons = (distanceKm: number, doubt: PositionUncertainty): LineReason[] =>
  lineReasons(distanceKm, nearerLimitKm(distanceKm), doubt)

/**
 * Whether a city whose centre is `distanceKm` from a launch point lies on both sides of a limit of the treaty: it
 * reaches as far from its centre as that is from the limit. This is the one rule of the mark ◐, of the table and of the
 * city's card. A launch point stands where the reader put it.
 */
export const isNearLimit = (distanceKm: number, radiusKm: number): boolean =>
  reaches(radiusKm, Math.abs(distanceKm - nearerLimitKm(distanceKm)))

/** The radii of many cities in the order of their index, km (see `cityRadiusKm`), and the largest of them. */
export interface CityExtents {
  readonly radiiKm: Float64Array
  readonly widestKm: number
}

/** What `nearLimitsFrom` needs of the cities beside their index; do it once for each set. */
export function extentsOf(cities: readonly { readonly population: number }[]): CityExtents {
  const radiiKm = Float64Array.from(cities, ({ population }) => cityRadiusKm(population))
  return { radiiKm, widestKm: radiiKm.reduce((widest, km) => Math.max(widest, km), 0) }
}

/** km, wider than the widest city: one whose rim just touches a limit must not be lost to rounding. */
const EDGE_SLACK_KM = 0.001

/**
 * `isNearLimit` of many cities at once: 1 where a city lies on both sides of a limit, else 0.
 * @throws RangeError when `at` is no place.
 */
export function nearLimitsFrom(
  index: PlaceIndex,
  at: LngLat,
  { radiiKm, widestKm }: CityExtents,
): Uint8Array {
  const { lower, upper } = LIMIT_KM
  const edgeKm = widestKm + EDGE_SLACK_KM
  const edges = [lower - edgeKm, lower + edgeKm, upper - edgeKm, upper + edgeKm]
  return limitsExceeded(index, at, edges).map((rank, i) => {
    if (rank % 2 === 0) return 0
    const limitKm = rank === 1 ? lower : upper
    const place = index.places[i]!
    const radiusKm = radiiKm[i]!
    const isShort = kmNear(limitKm, at, place) < limitKm
    const edge = isShort ? limitKm - radiusKm : limitKm + radiusKm
    return Number(isNearLimit(kmNear(edge, at, place), radiusKm))
  })
}

/** Reach, and why it is too close to call. */
export interface DoubtfulReach {
  readonly atBest: Reach
  readonly overall: Reach
  /** Empty where it is not too close to call. */
  readonly reasons: readonly LineReason[]
}

/** Reach of a range over a distance whose ends are known so well only. */
export const reachWithUncertainty = (
  distanceKm: number,
  range: RangeFigures,
  doubt: PositionUncertainty,
): DoubtfulReach => ({
  ...reachOf(distanceKm, range),
  reasons: rangeReasons(distanceKm, range, doubt),
})

/** Against the best line of a range, and against the doubt of the range itself. */
function rangeReasons(
  distanceKm: number,
  { lowKm, bestKm, highKm }: RangeFigures,
  doubt: PositionUncertainty,
): LineReason[] {
  const places = bestKm === null ? [] : lineReasons(distanceKm, bestKm, doubt)
  const isExact = lowKm === highKm
  const isAbove = lowKm === null || distanceKm > lowKm
  const isBelow = highKm === null || distanceKm <= highKm
  return isExact || !isAbove || !isBelow
    ? places
    : [...places, { kind: 'range-doubt', lowKm, highKm }]
}
