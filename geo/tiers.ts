/** One of the files that cities come in. */
interface Tier {
  /** `core`: Europe and Russia; `world`: everywhere else. */
  readonly set: 'core' | 'world'
  /** With the tiers of its set before it, it holds all towns of at least so many people. */
  readonly fromPeople: number
  /** Whether the page shows it; the command line knows all. */
  readonly isShown: boolean
}

/** What every page waits for; suburbs, which no count holds, come with the next. */
export const FIRST_TIER = 'core-1'
export const FIRST_FROM_PEOPLE = 100_000

/**
 * The files that cities come in, from the first that is loaded to the last. The first of a set holds all capitals too;
 * `tierOf` in `scripts/build/places.ts` tells which place lies where, and `npm run data` writes them.
 */
export const TIERS = {
  [FIRST_TIER]: { set: 'core', fromPeople: FIRST_FROM_PEOPLE, isShown: true },
  'core-2': { set: 'core', fromPeople: 15_000, isShown: true },
  'core-3': { set: 'core', fromPeople: 5_000, isShown: false },
  world: { set: 'world', fromPeople: 100_000, isShown: true },
} as const satisfies Readonly<Record<string, Tier>>

export type TierName = keyof typeof TIERS

/** All tiers, in the order of the table. */
export const allTiers = (): readonly TierName[] => Object.keys(TIERS) as TierName[]

/** What the page shows beside the first tier, when it is asked for. */
export const laterTiers = (): readonly TierName[] =>
  allTiers().filter((tier) => TIERS[tier].isShown && tier !== FIRST_TIER)

/** Name of the data file of a tier. */
export const fileOfTier = (tier: TierName): string => `cities-${tier}`

/** What the first picture does without of the first tier is a file of its own. */
export const REST_OF_FIRST_TIER = 'cities-core-1-rest'

/** Names of the files of tiers that the page does not show. */
export const filesNotShown = (): readonly string[] =>
  allTiers()
    .filter((tier) => !TIERS[tier].isShown)
    .map(fileOfTier)
