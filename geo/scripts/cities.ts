import { readFileSync } from 'node:fs'
import { decodeCities, decodeWholeCities } from '../catalogue.ts'
import {
  FIRST_TIER,
  fileOfTier,
  REST_OF_FIRST_TIER,
  allTiers,
  type TierName,
  TIERS,
} from '../tiers.ts'
import type { City } from '../types.ts'

const data = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../data/${file}.json`, import.meta.url), 'utf8'))

/** The cities of one tier, in the order of its file. */
export const citiesIn = (tier: TierName): City[] =>
  tier === FIRST_TIER
    ? decodeWholeCities(data(fileOfTier(tier)), data(REST_OF_FIRST_TIER))
    : decodeCities(data(fileOfTier(tier)))

const citiesOfSet = (set: 'core' | 'world'): City[] =>
  allTiers()
    .filter((tier) => TIERS[tier].set === set)
    .flatMap(citiesIn)

/**
 * Cities for the command line, always in the same order.
 * `core`: all European and Russian towns that the data holds (from 5,000 people, and capitals);
 * `world`: those, and all others from 100,000 people.
 */
export function loadCities(set: 'core' | 'world'): City[] {
  const core = citiesOfSet('core')
  if (set === 'core') return core
  const world = citiesOfSet('world')
  return [...core, ...world.filter((city) => city.population >= TIERS.world.fromPeople)]
}
