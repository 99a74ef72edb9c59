import {
  ALLIANCES,
  DATE_PRECISIONS,
  type EncodedMemberships,
  type Membership,
} from '../../membership.ts'
import { pathOf, readJson, type Outputs } from './files.ts'

/** As kept by hand in `geo/sources/membership.json`. */
export interface KeptMemberships {
  readonly sources: Readonly<
    Record<
      string,
      { readonly title: string; readonly url: string | null; readonly named?: boolean }
    >
  >
  readonly memberships: readonly KeptMembership[]
}

interface KeptMembership extends Pick<
  Membership,
  'alliance' | 'state' | 'from' | 'to' | 'precision'
> {
  /** Codes of today, parted by blanks. */
  readonly countries: string
  readonly sources: readonly string[]
  readonly remark?: string
  readonly disputed?: string
}

export function addMemberships(outputs: Outputs): void {
  const kept = readJson<KeptMemberships>(pathOf('geo/sources/membership.json'))
  outputs.set('geo/data/memberships.json', JSON.stringify(encodedMemberships(kept)))
}

/** @throws Error that names the row which lacks a source, has a date that is none, or a word that nobody knows. */
export function encodedMemberships({ sources, memberships }: KeptMemberships): EncodedMemberships {
  const names = Object.keys(sources)
  for (const [name, { title, url, named }] of Object.entries(sources)) {
    if (!title || (!url && !named)) throw new Error(`Source "${name}" cannot be followed`)
  }
  return {
    kind: 'memberships',
    sources: Object.values(sources).map(({ title, url, named }) => [title, url, named ?? false]),
    rows: memberships.map((row) => {
      refuseBad(row, names)
      const { alliance, state, countries, from, to, precision, remark, disputed } = row
      const places = row.sources.map((name) => names.indexOf(name))
      const rest = [places, remark ?? null, disputed ?? null] as const
      return [alliance, state, countries, from, to, precision, ...rest]
    }),
  }
}

const COUNTRIES = /^([A-Z]{2}( [A-Z]{2})*)?$/

function refuseBad(row: KeptMembership, sources: readonly string[]): void {
  const { alliance, state, countries, from, to, precision } = row
  const faults = [
    !ALLIANCES.includes(alliance) && `no alliance "${alliance}"`,
    !DATE_PRECISIONS.includes(precision) && `no date precision "${precision}"`,
    !COUNTRIES.test(countries) && `no country codes "${countries}"`,
    [from, to].some((date) => date !== null && !isDate(date)) && 'a date that is none',
    from !== null && to !== null && from >= to && 'an end before its beginning',
    row.sources.length === 0 && 'no source',
    row.sources.some((name) => !sources.includes(name)) && 'an unknown source',
  ].filter(Boolean)
  if (faults.length > 0) throw new Error(`${state} in ${alliance} has ${faults.join(', ')}`)
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text)
}
