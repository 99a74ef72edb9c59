import { readFileSync } from 'node:fs'
import { decodeCities, decodeWholeCities } from '../catalogue.ts'
import type { City } from '../types.ts'

const WORLD_MIN_POPULATION = 100_000

const file = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../data/cities-${name}.json`, import.meta.url), 'utf8'))

/**
 * Cities for the command line, always in the same order.
 * `core`: all European and Russian towns that the data holds (from 5,000 people, and capitals);
 * `world`: those, and all others from 100,000 people.
 */
export function loadCities(set: 'core' | 'world'): City[] {
  const core = [
    ...decodeWholeCities(file('core-1'), file('core-1-rest')),
    ...['core-2', 'core-3'].flatMap((tier) => decodeCities(file(tier))),
  ]
  if (set === 'core') return core
  const world = decodeCities(file('world'))
  return [...core, ...world.filter((city) => city.population >= WORLD_MIN_POPULATION)]
}
