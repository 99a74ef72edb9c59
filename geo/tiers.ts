/** One of the files that cities come in. */
interface Tier {
  /** `core`: Europe and Russia; `world`: everywhere else. */
  readonly set: 'core' | 'world'
  /** With the tiers of its set before it, it holds all towns of at least so many people. */
  readonly fromPeople: number
  /** Whether the search finds its towns, and they have names in other languages. */
  readonly isSearched: boolean
}

/** What every page waits for; suburbs, which no count holds, come with the next. */
export const FIRST_TIER = 'core-1'
export const FIRST_FROM_PEOPLE = 100_000
/** A launch point is named after towns of so many people and capitals: the same whatever else is loaded. */
export const NAMED_FROM_PEOPLE = 15_000
/** No smaller town of Europe and Russia is in the data, save capitals. */
export const LEAST_PEOPLE = 5_000

/**
 * The files that cities come in, from the first that is loaded to the last. The first of a set holds all capitals too;
 * `tierOf` in `scripts/build/places.ts` tells which place lies where, and `npm run data` writes them.
 */
export const TIERS = {
  [FIRST_TIER]: { set: 'core', fromPeople: FIRST_FROM_PEOPLE, isSearched: true },
  'core-2': { set: 'core', fromPeople: NAMED_FROM_PEOPLE, isSearched: true },
  'core-3': { set: 'core', fromPeople: LEAST_PEOPLE, isSearched: false },
  world: { set: 'world', fromPeople: 100_000, isSearched: true },
} as const satisfies Readonly<Record<string, Tier>>

export type TierName = keyof typeof TIERS

/** All tiers, in the order of the table. */
export const allTiers = (): readonly TierName[] => Object.keys(TIERS) as TierName[]

/** What the search finds beside the first tier. */
export const searchedTiers = (): readonly TierName[] =>
  allTiers().filter((tier) => TIERS[tier].isSearched && tier !== FIRST_TIER)

/** The tiers of Europe and Russia beside the first that hold all towns of so many people, and at least the second. */
export const coreTiersFor = (people: number): readonly TierName[] =>
  people < NAMED_FROM_PEOPLE ? ['core-2', 'core-3'] : ['core-2']

/** All core towns of at least so many people are there with the tiers of `coreTiersFor`. */
export const coreFromWith = (tiers: readonly TierName[]): number =>
  tiers.includes('core-3') ? 0 : NAMED_FROM_PEOPLE

/** Name of the data file of a tier. */
export const fileOfTier = (tier: TierName): string => `cities-${tier}`

/** What the first picture does without of the first tier is a file of its own. */
export const REST_OF_FIRST_TIER = 'cities-core-1-rest'
