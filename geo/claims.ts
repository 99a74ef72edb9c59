import { sourcesOf, type Source, type Sources } from './citation.ts'
import { rowsOf, type Row } from './decode.ts'
import { distanceKm } from './geodesic.ts'
import {
  cityRadiusKm,
  reachWithUncertainty,
  type DoubtfulReach,
  type PositionUncertainty,
} from './line.ts'
import { missileOf, type Missile, type MissileId } from './missiles.ts'
import { claimRangesOf, exactRange, type Range } from './ranges.ts'
import { siteOf, type Site, type SiteId } from './sites.ts'
import type { CityId, LngLat } from './types.ts'

/** One end of a claim. A city brings its own data, so that a claim can be checked before its cities are loaded. */
export type ClaimPlace =
  | { readonly kind: 'site'; readonly site: SiteId }
  | {
      readonly kind: 'city'
      readonly city: CityId
      readonly name: string
      readonly at: LngLat
      readonly population: number
    }

/** The range that a claim speaks of: a missile with all its figures, or one claim on it, or km. */
export type ClaimRange =
  | { readonly kind: 'missile'; readonly missile: MissileId; readonly claim: string | null }
  | { readonly kind: 'km'; readonly km: number }

export interface ClaimCheck {
  readonly from: ClaimPlace
  readonly to: ClaimPlace
  readonly range: ClaimRange | null
  /** Distance as printed, km. */
  readonly printedKm: number | null
  /** Flight time as printed, seconds. */
  readonly printedSeconds: number | null
}

/** A published sentence, in neutral words, and what it is checked by. */
export interface PublishedClaim {
  /** Stable, used in links: `ss-20-siberia`. */
  readonly id: string
  readonly says: string
  /** Who printed it. */
  readonly by: string
  /** What the check shows, in our words. */
  readonly note: string
  readonly sources: readonly Source[]
  readonly checks: readonly ClaimCheck[]
}

/**
 * The published claims of the catalogue.
 * @throws Error that names the field when the data has another shape.
 */
export function decodeClaims(encoded: unknown, sources: Sources): PublishedClaim[] {
  return rowsOf(encoded, 'claims').map((row) => ({
    id: row.text('id'),
    says: row.text('says'),
    by: row.text('by'),
    note: row.text('note'),
    sources: sourcesOf(row, sources),
    checks: row.rows('checks').map(checkFrom),
  }))
}

/** What the figures say on one check. */
export interface CheckedDistance {
  readonly distanceKm: number
  /** How well the two places are known. */
  readonly doubt: PositionUncertainty
  /** Distance as printed less ours, km. */
  readonly printedOffKm: number | null
  /** Distance over the time printed, km/s; a mean along the ground, not a trajectory. */
  readonly meanKmPerSecond: number | null
  /** One per figure of the range. */
  readonly reaches: readonly ReachByFigure[]
}

export interface ReachByFigure {
  /** The claim whose figure it is; null when the claim itself gave km. */
  readonly range: Range | null
  readonly reach: DoubtfulReach
}

/**
 * Checks a published claim against our own places and distances.
 * @throws RangeError when the check names a site, missile or range claim that is not in the catalogue.
 */
export function checkClaim(
  check: ClaimCheck,
  sites: readonly Site[],
  missiles: readonly Missile[],
): CheckedDistance {
  const [from, to] = [pointOf(check.from, sites), pointOf(check.to, sites)]
  const km = distanceKm(from.at, to.at)
  const doubt = {
    sitePrecisionKm: from.precisionKm + to.precisionKm,
    cityRadiusKm: from.radiusKm + to.radiusKm,
  }
  return {
    distanceKm: km,
    doubt,
    printedOffKm: check.printedKm === null ? null : check.printedKm - km,
    meanKmPerSecond: check.printedSeconds === null ? null : km / check.printedSeconds,
    reaches: figuresOf(check.range, missiles).map(({ range, figures }) => ({
      range,
      reach: reachWithUncertainty(km, figures, doubt),
    })),
  }
}

function figuresOf(range: ClaimRange | null, missiles: readonly Missile[]) {
  if (range === null) return []
  if (range.kind === 'km') return [{ range: null, figures: exactRange(range.km) }]
  const missile = missileOf(range.missile, missiles)
  const ranges = missile ? claimRangesOf(missile) : []
  const id = range.claim === null ? null : `${range.missile}/${range.claim}`
  const chosen = ranges.filter((one) => id === null || one.id === id)
  if (chosen.length === 0) throw new RangeError(`There is no range ${id ?? range.missile}`)
  return chosen.map((one) => ({ range: one, figures: one }))
}

function pointOf(place: ClaimPlace, sites: readonly Site[]) {
  if (place.kind === 'city') {
    return { at: place.at, precisionKm: 0, radiusKm: cityRadiusKm(place.population) }
  }
  const site = siteOf(place.site, sites)
  if (!site) throw new RangeError(`There is no site "${place.site}"`)
  return { at: site.at, precisionKm: site.precisionKm, radiusKm: 0 }
}

const checkFrom = (row: Row): ClaimCheck => ({
  from: placeFrom(row.row('from')),
  to: placeFrom(row.row('to')),
  range: rangeFrom(row.rowOrNull('range')),
  printedKm: row.numberOrNull('printedKm'),
  printedSeconds: row.numberOrNull('printedSeconds'),
})

function placeFrom(row: Row): ClaimPlace {
  const kind = row.choice('kind', ['site', 'city'])
  if (kind === 'site') return { kind, site: row.text('site') }
  return {
    kind,
    city: row.number('city'),
    name: row.text('name'),
    at: [row.number('lng'), row.number('lat')],
    population: row.number('population'),
  }
}

function rangeFrom(row: Row | null): ClaimRange | null {
  if (row === null) return null
  const kind = row.choice('kind', ['missile', 'km'])
  if (kind === 'km') return { kind, km: row.number('km') }
  return { kind, missile: row.text('missile'), claim: row.textOrNull('claim') }
}
