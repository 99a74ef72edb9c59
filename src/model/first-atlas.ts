import type { City } from '../../geo/index.ts'
import type { Atlas } from './verdicts.ts'

/** All core cities of at least this many people are in tier 1, and in tiers 1 and 2. */
export const CORE_FROM = { large: 100_000, all: 15_000 } as const

/** What a page knows before it has loaded more than the first tier. */
export const firstAtlas = (cities: readonly City[]): Atlas => ({
  core: cities,
  coreFrom: CORE_FROM.large,
  others: [],
})
