import { isChecked } from './citation.ts'
import type { Missile, MissileId, RangeClaim } from './missiles.ts'

/** Figures of a range, km. */
export interface RangeFigures {
  /** Least of what is claimed; null: nobody gives a least. */
  readonly lowKm: number | null
  /** The line to draw; null where a claim gives only a span. */
  readonly bestKm: number | null
  /** Most of what is claimed; null: open, as in "over 500 km". */
  readonly highKm: number | null
}

/**
 * What one claimant says about a missile's range: all that a ring needs. A best line at `bestKm`, and a band of doubt
 * from `lowKm` to `highKm`, open where one is null; no band where both are the best figure.
 */
export interface Range extends RangeFigures {
  /** Stable: missile and the claim that the line stands for, `9m729/us-nato`. */
  readonly id: string
  readonly missile: MissileId
  readonly claimant: string
  readonly claims: readonly RangeClaim[]
  /** The line rests on a document that was not opened: shown as such, never a default. */
  readonly notChecked: boolean
  /** So does an end of the band of doubt. */
  readonly doubtNotChecked: boolean
  /** Shown when a reader picks the missile; the others on request. */
  readonly isDefault: boolean
}

/**
 * Of a missile on a city: `uncertain` where the figures do not decide. There is no word for a place out of reach that
 * promises more than `beyond` this range.
 */
export type Reach = 'within' | 'uncertain' | 'beyond'

/** The ranges of a missile: one per claimant, defaults first, then one per claim kept aside. */
export function rangesOf(missile: Missile): Range[] {
  const best = missile.claims.filter((claim) => claim.role === 'best')
  const aside = missile.claims.filter((claim) => claim.role === 'aside' && hasRing(claim))
  return [
    ...best.map((claim) => claimantRange(missile, claim)),
    ...aside.map((claim) => rangeFrom(missile, claim, [claim])),
  ]
}

/** What is shown when a reader picks the missile: several ranges where claimants contradict each other, or none. */
export const defaultRangesOf = (missile: Missile): Range[] =>
  rangesOf(missile).filter((range) => range.isDefault)

/** The one default range; null where claimants contradict each other or no figure was checked. */
export function rangeOf(missile: Missile): Range | null {
  const [range = null, ...more] = defaultRangesOf(missile)
  return more.length > 0 ? null : range
}

/** Every claim that gives a figure for this missile, each as a range of its own. */
export const claimRangesOf = (missile: Missile): Range[] =>
  missile.claims.filter(hasRing).map((claim) => rangeFrom(missile, claim, [claim]))

/** A ring of exactly this length, such as a limit of the treaty. */
export const exactRange = (km: number): RangeFigures => ({ lowKm: km, bestKm: km, highKm: km })

/**
 * Whether a place at this distance is within reach: at the best figure, and over the whole doubt. At the best figure of
 * an open claim ("over 500 km") what lies farther is uncertain, not beyond.
 */
export function reachOf(
  distanceKm: number,
  range: RangeFigures,
): { atBest: Reach; overall: Reach } {
  const overall = overallReach(distanceKm, range)
  if (range.bestKm === null) return { atBest: overall, overall }
  if (distanceKm <= range.bestKm) return { atBest: 'within', overall }
  return { atBest: range.highKm === null ? 'uncertain' : 'beyond', overall }
}

function overallReach(distanceKm: number, { lowKm, highKm }: RangeFigures): Reach {
  if (highKm !== null && distanceKm > highKm) return 'beyond'
  return lowKm !== null && distanceKm <= lowKm ? 'within' : 'uncertain'
}

/** A class limit or a misprint is no figure for the missile. */
const hasRing = ({ lowKm, highKm, basis }: RangeClaim): boolean =>
  (lowKm !== null || highKm !== null) && basis !== 'class' && basis !== 'misprint'

function claimantRange(missile: Missile, best: RangeClaim): Range {
  const claims = missile.claims.filter(
    (claim) => claim.claimant === best.claimant && claim.role !== 'aside',
  )
  return rangeFrom(missile, best, claims)
}

function rangeFrom(missile: Missile, best: RangeClaim, claims: readonly RangeClaim[]): Range {
  const ends = endsOf(claims)
  const checked = endsOf(claims.filter((claim) => isChecked([claim.source])))
  const notChecked = best.source.named
  return {
    id: `${missile.id}/${best.id}`,
    missile: missile.id,
    claimant: best.claimant,
    claims,
    bestKm: bestOf(best),
    ...ends,
    notChecked,
    doubtNotChecked: ends.lowKm !== checked.lowKm || ends.highKm !== checked.highKm,
    isDefault: best.role === 'best' && !notChecked && missile.confidence !== 'low',
  }
}

/** "Up to 500 km" and "over 500 km" draw a line at 500; a span draws none. */
function bestOf({ lowKm, highKm }: RangeClaim): number | null {
  if (lowKm === null || highKm === null) return highKm ?? lowKm
  return lowKm === highKm ? lowKm : null
}

/** "Over 2,735 km" is met by a figure of 2,775 km of the same claimant; over all its figures the end stays open. */
function endsOf(claims: readonly RangeClaim[]): { lowKm: number | null; highKm: number | null } {
  const lows = claims.flatMap(({ lowKm }) => lowKm ?? [])
  const highs = claims.flatMap(({ highKm }) => highKm ?? [])
  const open = claims.flatMap(({ lowKm, highKm }) => (highKm === null ? (lowKm ?? []) : []))
  const most = highs.length > 0 ? Math.max(...highs) : null
  return {
    lowKm: lows.length > 0 ? Math.min(...lows) : null,
    highKm: most === null || open.some((km) => km > most) ? null : most,
  }
}
