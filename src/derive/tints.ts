import { type Alliance, type Membership, membersOn } from '../../geo/index.ts'
import { memoize } from '../memo/memory.ts'
import type { TintName, Tints } from './picture-types.ts'
import type { Scenario } from '../state/state.ts'

const NO_TINTS: Tints = {}

/** The countries tinted in a scenario; none unless the reader asks and the memberships are there. */
export const tintsOf = (
  { extras, onDate }: Pick<Scenario, 'extras' | 'onDate'>,
  memberships: readonly Membership[],
): Tints => (extras.includes('alliances') ? tintsOn(memberships, onDate) : NO_TINTS)

/**
 * Today NATO and Russia. On a date NATO, the Soviet Union (after its end Russia) and the other states of the Warsaw
 * Pact; Germany, while it was two, is `divided`.
 */
const tintsOn = memoize((memberships: readonly Membership[], date: string | null): Tints => {
  if (memberships.length === 0) return NO_TINTS
  const countriesIn = (alliance: Alliance) =>
    membersOn(memberships, alliance, date).flatMap(({ countries }) => countries)
  const nato = new Set(countriesIn('nato'))
  const pact = countriesIn('warsaw-pact')
  return Object.fromEntries([
    ['RU', 'russia'] as const,
    ...tinted(countriesIn('soviet-union'), 'soviet-union'),
    ...tinted([...nato], 'nato'),
    ...pact.map((country) => [country, nato.has(country) ? 'divided' : 'warsaw-pact'] as const),
  ])
})

const tinted = (countries: readonly string[], tint: TintName) =>
  countries.map((country) => [country, tint] as const)
