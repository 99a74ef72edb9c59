import { columnsOf, inTierOrder, splitColumns } from './city-columns.ts'
import { namePlace, readNameSources, type NamedPlace } from './city-names.ts'
import { placesOfTheWorld, tierOf, type TierName } from './places.ts'
import type { Outputs } from './files.ts'

export type CityTiers = Record<TierName, NamedPlace[]>

/** All places, named, by tier and in tier order. */
export function cityTiers(): CityTiers {
  const sources = readNameSources()
  const tiers: CityTiers = { 'core-1': [], 'core-2': [], 'core-3': [], world: [] }
  for (const place of placesOfTheWorld()) {
    const tier = tierOf(place)
    if (tier) tiers[tier].push(namePlace(place, sources))
  }
  for (const places of Object.values(tiers)) places.sort(inTierOrder)
  return tiers
}

export function addCityTiers(outputs: Outputs, tiers: CityTiers): void {
  const { 'core-1': firstTier, ...others } = tiers
  const [first, rest] = splitColumns(columnsOf(firstTier))
  outputs.set('geo/data/cities-core-1.json', JSON.stringify(first))
  outputs.set('geo/data/cities-core-1-rest.json', JSON.stringify(rest))
  for (const [tier, places] of Object.entries(others)) {
    outputs.set(`geo/data/cities-${tier}.json`, JSON.stringify(columnsOf(places)))
  }
}
