import {
  checkClaim,
  type CheckedDistance,
  type City,
  type ClaimCheck,
  type ClaimPlace,
  type ClaimRange,
  type DoubtfulReach,
  exactRange,
  type LngLat,
  missileOf,
  type Missile,
  type PublishedClaim,
  type Range,
  type RangeFigures,
  siteOf,
  type Site,
  type Source,
  type Verdict,
  verdictOf,
} from '../../geo/index.ts'
import type { NewPoint } from '../state/actions.ts'
import { MAX_LAUNCH_POINTS } from '../state/bounds.ts'
import type { Catalogue } from '../data/missiles.ts'
import { reachesOf } from './reaches.ts'
import { sourcesOfRanges } from './source-uses.ts'
import type { LaunchPoint, Question } from '../state/state.ts'
import { verdictFrom } from './table.ts'

/** One figure of a range, held against a distance. */
export interface ClaimFigure {
  /** Null when the claim itself gave km. */
  readonly by: { readonly missile: Missile; readonly range: Range } | null
  readonly figures: RangeFigures
  /** The best figure less the distance, km; null where there is no best figure. */
  readonly marginKm: number | null
  readonly reach: DoubtfulReach
}

/** From one place to another: what was printed of it and what the figures say. */
export interface ClaimRow {
  readonly from: string
  readonly to: string
  /** By the treaty's limits. */
  readonly verdict: Verdict
  /** As printed, km, and how much more that is than ours; null when nothing was printed. */
  readonly printed: { readonly km: number; readonly offKm: number } | null
  /** Distance over the time printed, km/s. */
  readonly meanKmPerSecond: number | null
  /** None when the claim names no range: then the verdict answers. */
  readonly figures: readonly ClaimFigure[]
}

type Known = Pick<Catalogue, 'missiles' | 'sites'>

/** The claim that is asked about, as the catalogue has it; null when it has none of that id. */
export const claimOf = (
  question: Question,
  claims: readonly PublishedClaim[],
): PublishedClaim | null =>
  question.kind === 'published-claim'
    ? (claims.find(({ id }) => id === question.claim) ?? null)
    : null

/** What our distances say of a published claim, one row for each way that it is checked by. */
export const rowsOfClaim = (
  { checks }: PublishedClaim,
  known: Known,
  cityName: CityName,
): readonly ClaimRow[] =>
  checks.map((check) =>
    rowOfCheck(check, checkClaim(check, known.sites, known.missiles), known, cityName),
  )

/** A city's name in the reader's language. */
type CityName = (city: Pick<City, 'id' | 'name'>) => string

function rowOfCheck(
  check: ClaimCheck,
  checked: CheckedDistance,
  known: Known,
  cityName: CityName,
): ClaimRow {
  const nameOf = (place: ClaimPlace, { name }: { readonly name: string }): string =>
    place.kind === 'city' ? cityName({ id: place.city, name }) : name
  const [from, to] = [placeIn(check.from, known.sites), placeIn(check.to, known.sites)]
  return {
    from: nameOf(check.from, from),
    to: nameOf(check.to, to),
    verdict: verdictOf(to.at, from.at),
    printed:
      check.printedKm === null || checked.printedOffKm === null
        ? null
        : { km: check.printedKm, offKm: checked.printedOffKm },
    meanKmPerSecond: checked.meanKmPerSecond,
    figures: checked.reaches.map(({ range, reach }) =>
      figureOf(rangeIn(range, known.missiles), kmOf(check.range), checked.distanceKm, reach),
    ),
  }
}

const kmOf = (range: ClaimRange | null): number => (range?.kind === 'km' ? range.km : Number.NaN)

function rangeIn(range: Range | null, missiles: readonly Missile[]): ClaimFigure['by'] {
  const missile = range && missileOf(range.missile, missiles)
  return missile ? { missile, range } : null
}

function figureOf(
  by: ClaimFigure['by'],
  km: number,
  distanceKm: number,
  reach: DoubtfulReach,
): ClaimFigure {
  const figures = by ? by.range : exactRange(km)
  const { bestKm } = figures
  return { by, figures, marginKm: bestKm === null ? null : bestKm - distanceKm, reach }
}

/** The launch points with what they carry, held against the chosen city. */
export const rowsOfOwnClaim = (
  points: readonly LaunchPoint[],
  names: readonly string[],
  city: City,
  cityName: string,
  catalogue: Catalogue,
): readonly ClaimRow[] =>
  points.map((point, i) => ({
    from: names[i] ?? point.id,
    to: cityName,
    verdict: verdictFrom(point.at, city),
    printed: null,
    meanKmPerSecond: null,
    figures: reachesOf(city, [point], catalogue).map(({ missile, range, distanceKm, reach }) =>
      figureOf({ missile, range }, Number.NaN, distanceKm, reach),
    ),
  }))

/** What the figures of the rows rest on. */
export const sourcesOfRows = (rows: readonly ClaimRow[]): readonly Source[] =>
  sourcesOfRanges(rows.flatMap(({ figures }) => figures.flatMap(({ by }) => by?.range ?? [])))

/** The launch points and the city that show a published claim on the map. */
export function sceneOf(
  { checks }: PublishedClaim,
  sites: readonly Site[],
): {
  readonly launchPoints: readonly NewPoint[]
  readonly chosen: number | null
} {
  const points = new Map<string, NewPoint>()
  for (const { from, range } of checks) {
    const { name, at } = placeIn(from, sites)
    const missiles = [...(points.get(name)?.missiles ?? []), ...missilesOf(range)]
    points.set(name, { at, name, missiles: [...new Set(missiles)] })
  }
  const city = checks.map(({ to }) => to).find(({ kind }) => kind === 'city')
  return {
    launchPoints: [...points.values()].slice(0, MAX_LAUNCH_POINTS),
    chosen: city?.kind === 'city' ? city.city : null,
  }
}

const missilesOf = (range: ClaimRange | null): readonly string[] => {
  if (range?.kind !== 'missile') return []
  return [range.claim === null ? range.missile : `${range.missile}/${range.claim}`]
}

/** @throws RangeError for a site that is not in the catalogue. */
function placeIn(
  place: ClaimPlace,
  sites: readonly Site[],
): { readonly name: string; readonly at: LngLat } {
  if (place.kind === 'city') return place
  const site = siteOf(place.site, sites)
  if (!site) throw new RangeError(`There is no site "${place.site}"`)
  return site
}
