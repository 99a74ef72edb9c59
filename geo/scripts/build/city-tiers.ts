import { columnsOf, inTierOrder, splitColumns } from './city-columns.ts'
import { namePlace, readNameSources, type NamedPlace } from './city-names.ts'
import { FIRST_TIER, fileOfTier, REST_OF_FIRST_TIER, allTiers, type TierName } from '../../tiers.ts'
import { placesOfTheWorld, tierOf } from './places.ts'
import type { Outputs } from './files.ts'

export type CityTiers = Record<TierName, NamedPlace[]>

/** All places, named, by tier and in tier order. */
export function cityTiers(): CityTiers {
  const sources = readNameSources()
  const tiers = Object.fromEntries(allTiers().map((tier) => [tier, []])) as unknown as CityTiers
  for (const place of placesOfTheWorld()) {
    const tier = tierOf(place)
    if (tier) tiers[tier].push(namePlace(place, sources))
  }
  for (const places of Object.values(tiers)) places.sort(inTierOrder)
  return tiers
}

export function addCityTiers(outputs: Outputs, tiers: CityTiers): void {
  const put = (file: string, columns: unknown): void => {
    outputs.set(`geo/data/${file}.json`, JSON.stringify(columns))
  }
  for (const tier of allTiers()) {
    const columns = columnsOf(tiers[tier])
    if (tier !== FIRST_TIER) {
      put(fileOfTier(tier), columns)
      continue
    }
    const [first, rest] = splitColumns(columns)
    put(fileOfTier(tier), first)
    put(REST_OF_FIRST_TIER, rest)
  }
}
