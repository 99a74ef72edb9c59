import { reachOf, type RangeFigures, type Reach } from './ranges.ts'
import { LIMIT_KM } from './treaty.ts'

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
export interface PlaceDoubt {
  /** Of a site of the catalogue; 0 for a place that the reader chose. */
  readonly sitePrecisionKm: number
  /** `cityRadiusKm`; 0 for a point. */
  readonly cityRadiusKm: number
}

/**
 * Why a distance is too close to call against a line at `lineKm`: all reasons, the site's first; none where the side is
 * certain. A distance that is off by exactly the doubt is on the line.
 */
export function lineReasons(distanceKm: number, lineKm: number, doubt: PlaceDoubt): LineReason[] {
  const offKm = Math.abs(distanceKm - lineKm)
  const { sitePrecisionKm: site, cityRadiusKm: city } = doubt
  const reasons: LineReason[] = []
  if (site > 0 && offKm <= site) reasons.push({ kind: 'site-precision', km: site })
  if (city > 0 && offKm <= city) reasons.push({ kind: 'city-extent', km: city })
  if (reasons.length === 0 && site > 0 && city > 0 && offKm <= site + city) {
    reasons.push({ kind: 'site-and-city', km: site + city })
  }
  return reasons
}

/** The same against the treaty's limit that is nearer: what stands beside a zone. */
export function limitReasons(distanceKm: number, doubt: PlaceDoubt): LineReason[] {
  const { lower, upper } = LIMIT_KM
  const limitKm = distanceKm < (lower + upper) / 2 ? lower : upper
  return lineReasons(distanceKm, limitKm, doubt)
}

/** Reach, and why it is too close to call. */
export interface DoubtfulReach {
  readonly atBest: Reach
  readonly overall: Reach
  /** Empty where it is not too close to call. */
  readonly reasons: readonly LineReason[]
}

/** Reach of a range over a distance whose ends are known so well only. */
export const doubtfulReachOf = (
  distanceKm: number,
  range: RangeFigures,
  doubt: PlaceDoubt,
): DoubtfulReach => ({
  ...reachOf(distanceKm, range),
  reasons: rangeReasons(distanceKm, range, doubt),
})

/** Against the best line of a range, and against the doubt of the range itself. */
function rangeReasons(
  distanceKm: number,
  { lowKm, bestKm, highKm }: RangeFigures,
  doubt: PlaceDoubt,
): LineReason[] {
  const places = bestKm === null ? [] : lineReasons(distanceKm, bestKm, doubt)
  const isExact = lowKm === highKm
  const isAbove = lowKm === null || distanceKm > lowKm
  const isBelow = highKm === null || distanceKm <= highKm
  return isExact || !isAbove || !isBelow
    ? places
    : [...places, { kind: 'range-doubt', lowKm, highKm }]
}
