import { readFileSync } from 'node:fs'
import { decodeCities } from '../catalogue.ts'
import type { City } from '../types.ts'

const CORE_TIERS = ['core-1', 'core-2', 'core-3']
const WORLD_MIN_POPULATION = 100_000

const tier = (name: string): City[] =>
  decodeCities(
    JSON.parse(readFileSync(new URL(`../data/cities-${name}.json`, import.meta.url), 'utf8')),
  )

/**
 * Cities for the command line, always in the same order.
 * `core`: all European and Russian towns that the data holds (from 5,000 people, and capitals);
 * `world`: those, and all others from 100,000 people.
 */
export function loadCities(set: 'core' | 'world'): City[] {
  const core = CORE_TIERS.flatMap(tier)
  if (set === 'core') return core
  return [...core, ...tier('world').filter((city) => city.population >= WORLD_MIN_POPULATION)]
}
