import { readFileSync } from 'node:fs'
import { type City, decodeCities, decodeWholeCities } from '../../geo/index.ts'
import type { LoadedCities } from '../../src/data/loaded-cities.ts'

const read = (file: string): unknown =>
  JSON.parse(readFileSync(`geo/data/cities-${file}.json`, 'utf8'))
const citiesIn = (file: string): readonly City[] => decodeCities(read(file))

const first = decodeWholeCities(read('core-1'), read('core-1-rest'))

/** What a page holds at first: cities from 100,000 people, and capitals. */
export const FIRST_ATLAS: LoadedCities = { core: first, coreFrom: 100_000, others: [] }

/** What it holds a little later. */
export const FULL_ATLAS: LoadedCities = {
  core: [...first, ...citiesIn('core-2')],
  coreFrom: 15_000,
  others: citiesIn('world'),
}
