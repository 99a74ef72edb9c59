import { attestedOf, type Attested, type Sources } from './citation.ts'
import { rowsOf, type Row } from './decode.ts'
import { cityRadiusKm, reachWithUncertainty, type DoubtfulReach } from './line.ts'
import type { MissileId } from './missiles.ts'
import { periodOf, type Period } from './period.ts'
import type { RangeFigures } from './ranges.ts'
import type { City, LngLat, Verdict } from './types.ts'
import { verdictOf } from './verdict.ts'

/** Stable, used in links: `kansk`. */
export type SiteId = string

const ERAS = ['historic-west', 'historic-east', 'modern-reported', 'both'] as const
const KINDS = [
  'base',
  'never-armed',
  'elimination-site',
  'test-range',
  'launcher',
  'headquarters',
  'exercise',
  'reported',
  'reference-point',
  'hypothetical',
] as const

/** A historical or reported place of the catalogue. */
export interface Site extends Attested {
  readonly id: SiteId
  readonly name: string
  /** In words, as the state was called then. */
  readonly countryThen: string
  /** ISO 3166-1 alpha-2 of today. */
  readonly country: string
  /** The base where it is history and declared; the centre of the nearest town where it is in use today. */
  readonly at: LngLat
  /** How far from `at` it may really be, km. */
  readonly precisionKm: number
  /** What `at` is, in words. */
  readonly placed: string
  readonly period: Period
  readonly era: (typeof ERAS)[number]
  /**
   * A `reference-point` and a `hypothetical` one are for calculation; at a `headquarters` no missile is reported, and
   * one `never-armed` was built for missiles that never came.
   */
  readonly kind: (typeof KINDS)[number]
  /** What it was, in a sentence. */
  readonly what: string
  /** Systems that the row is about; whether they stood there is for `kind` to say. */
  readonly missiles: readonly MissileId[]
}

/**
 * The sites of the catalogue.
 * @throws Error that names the field when the data has another shape.
 */
export function decodeSites(encoded: unknown, sources: Sources): Site[] {
  return rowsOf(encoded, 'sites').map((row) => siteFrom(row, sources))
}

const siteFrom = (row: Row, sources: Sources): Site => ({
  id: row.text('id'),
  name: row.text('name'),
  countryThen: row.text('countryThen'),
  country: row.text('country'),
  at: placeOf(row),
  precisionKm: row.number('precisionKm'),
  placed: row.text('placed'),
  period: periodOf(row.textOrNull('from'), row.textOrNull('to')),
  era: row.choice('era', ERAS),
  kind: row.choice('kind', KINDS),
  what: row.text('what'),
  missiles: row.texts('missiles'),
  ...attestedOf(row, sources),
})

export const siteOf = (id: SiteId, sites: readonly Site[]): Site | null =>
  sites.find((site) => site.id === id) ?? null

/** Sites that a picker lists before the reader asks for more: something stood there, and the row can be relied on. */
export const isDefaultSite = ({ kind, confidence }: Site): boolean =>
  confidence !== 'low' && kind !== 'reference-point' && kind !== 'hypothetical'

/** A site from which a range may reach a city. */
export interface SiteInReach {
  readonly site: Site
  /** The city seen from the site. */
  readonly verdict: Verdict
  readonly reach: DoubtfulReach
}

/**
 * Which sites of the catalogue lie within a range of a city, nearest first: all that are within or uncertain over the
 * whole doubt, or on the line by the precision of the site or the extent of the city.
 */
export function sitesInReach(
  city: Pick<City, 'at' | 'population'>,
  range: RangeFigures,
  sites: readonly Site[],
): SiteInReach[] {
  const radiusKm = cityRadiusKm(city.population)
  return sites
    .map((site) => {
      const verdict = verdictOf(city.at, site.at)
      const doubt = { sitePrecisionKm: site.precisionKm, cityRadiusKm: radiusKm }
      return { site, verdict, reach: reachWithUncertainty(verdict.distanceKm, range, doubt) }
    })
    .filter(({ reach }) => reach.overall !== 'beyond' || reach.reasons.length > 0)
    .toSorted((a, b) => a.verdict.distanceKm - b.verdict.distanceKm)
}

function placeOf(row: Row): LngLat {
  const [lng, lat] = [row.number('lng'), row.number('lat')]
  if (Math.abs(lng) > 180 || Math.abs(lat) > 90) {
    throw new Error(`${row.where}: ${lng}, ${lat} lies off the Earth`)
  }
  return [lng, lat]
}
