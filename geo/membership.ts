import { arrayOf, recordOf, stringOf } from './decode.ts'

/** What a state can belong to. `soviet-union` has its republics as members, `inf-treaty` the parties to the treaty. */
export type Alliance = 'nato' | 'warsaw-pact' | 'soviet-union' | 'inf-treaty'

export const ALLIANCES: readonly Alliance[] = ['nato', 'warsaw-pact', 'soviet-union', 'inf-treaty']

/** How far a date can be trusted. */
type DatePrecision = 'day' | 'month' | 'year'

export const DATE_PRECISIONS: readonly DatePrecision[] = ['day', 'month', 'year']

interface MembershipSource {
  readonly title: string
  readonly url: string | null
  /** The document is cited, but has not been opened for this data. */
  readonly named: boolean
}

/** One state in one alliance, from its first day in it to the day on which it no longer was. */
export interface Membership {
  readonly alliance: Alliance
  /** Its name then. */
  readonly state: string
  /**
   * ISO 3166-1 alpha-2 of the countries that lie on its ground today. None for the Soviet Union, whose republics and
   * successors have rows of their own.
   */
  readonly countries: readonly string[]
  /** ISO date; null when it was in before anything that this data tells. */
  readonly from: string | null
  /** ISO date of the first day outside; null while it is in. */
  readonly to: string | null
  readonly precision: DatePrecision
  readonly sources: readonly MembershipSource[]
  readonly remark: string | null
  /** Who sees it otherwise; null when nobody does. */
  readonly disputed: string | null
}

export interface EncodedMemberships {
  readonly kind: 'memberships'
  readonly sources: readonly (readonly [title: string, url: string | null, named: boolean])[]
  readonly rows: readonly (readonly [
    alliance: Alliance,
    state: string,
    countries: string,
    from: string | null,
    to: string | null,
    precision: DatePrecision,
    sources: readonly number[],
    remark: string | null,
    disputed: string | null,
  ])[]
}

/** @throws Error when the data has another shape than {@link EncodedMemberships}. */
export function decodeMemberships(encoded: unknown): Membership[] {
  const { sources, rows } = recordOf(encoded, 'memberships')
  const known = arrayOf(sources, 'memberships.sources').map(sourceOf)
  return arrayOf(rows, 'memberships.rows').map((row) => membershipOf(row, known))
}

/**
 * Who was in an alliance on a date, both as ISO dates; null asks for those who are in it now, as far as the data knows.
 * A state is in on its first day and no longer on the day it left.
 */
export const membersOn = (
  memberships: readonly Membership[],
  alliance: Alliance,
  date: string | null,
): readonly Membership[] =>
  memberships.filter((membership) => {
    const { from, to } = membership
    if (membership.alliance !== alliance) return false
    return date === null ? to === null : (from ?? '') <= date && (to === null || date < to)
  })

function sourceOf(row: unknown): MembershipSource {
  const [title, url, named] = arrayOf(row, 'memberships.sources')
  return {
    title: stringOf(title, 'memberships.sources'),
    url: nullOr(url, 'memberships.sources'),
    named: named === true,
  }
}

function membershipOf(row: unknown, known: readonly MembershipSource[]): Membership {
  const where = 'memberships.rows'
  const [alliance, state, countries, from, to, precision, sources, remark, disputed] = arrayOf(
    row,
    where,
  )
  return {
    alliance: oneOf(ALLIANCES, alliance, where),
    state: stringOf(state, where),
    countries: stringOf(countries, where).split(' ').filter(Boolean),
    from: nullOr(from, where),
    to: nullOr(to, where),
    precision: oneOf(DATE_PRECISIONS, precision, where),
    sources: arrayOf(sources, where).map((place) => {
      const source = known[Number(place)]
      if (!source) throw new Error(`${where} names the source ${String(place)}, which is not there`)
      return source
    }),
    remark: nullOr(remark, where),
    disputed: nullOr(disputed, where),
  }
}

const nullOr = (value: unknown, where: string): string | null =>
  value === null ? null : stringOf(value, where)

function oneOf<Name extends string>(names: readonly Name[], value: unknown, where: string): Name {
  const name = names.find((each) => each === value)
  if (name === undefined)
    throw new Error(`${where} holds "${String(value)}", none of ${names.join(', ')}`)
  return name
}
