import { foldName, isDefaultSite, type Missile, missileOf, type Site } from '../../geo/index.ts'

/** What a reader asks of the list of sites. */
export interface SiteChoice {
  /** Keeps sites whose name, state of then or missiles hold this; '' keeps all. */
  readonly search: string
  readonly era: 'all' | 'historic-west' | 'historic-east' | 'modern-reported'
  /** Keeps one country of today, ISO 3166-1 alpha-2; null keeps all. */
  readonly country: string | null
  /** Keeps points for calculation and rows of low confidence too. */
  readonly others: boolean
}

export const FIRST_SITES: SiteChoice = { search: '', era: 'all', country: null, others: false }

/** The sites that fit, in the catalogue's order. A test range of both times is in either. */
export function sitesFor(
  sites: readonly Site[],
  missiles: readonly Missile[],
  { search, era, country, others }: SiteChoice,
): readonly Site[] {
  const wanted = foldName(search)
  return sites.filter((site) => {
    if (!others && !isDefaultSite(site)) return false
    if (country !== null && site.country !== country) return false
    if (era !== 'all' && site.era !== era && !(site.era === 'both' && era !== 'historic-west')) {
      return false
    }
    const names = site.missiles.map((id) => missileOf(id, missiles)?.name ?? '')
    return foldName([site.name, site.countryThen, ...names].join(' ')).includes(wanted)
  })
}

/** Where the missiles of the row stood, or are reported to stand; elsewhere they were planned, or are reckoned with. */
const STOOD: ReadonlySet<Site['kind']> = new Set([
  'base',
  'elimination-site',
  'test-range',
  'launcher',
  'exercise',
  'reported',
])

/** The missiles that stood at a site, by their ids: what a launch point there carries. */
export const missilesAt = ({ kind, missiles }: Site): Site['missiles'] =>
  STOOD.has(kind) ? missiles : []
