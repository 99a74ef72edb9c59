import { foldName, type EncodedSpellings } from '../../gazetteer.ts'
import type { NamedPlace } from './city-names.ts'
import type { CityTiers } from './city-tiers.ts'
import { pathOf, readTsv, type Outputs } from './files.ts'
import { FIRST_TIER, searchedTiers, type TierName } from '../../tiers.ts'

/** The search finds what the page shows. */
const FOUND: readonly TierName[] = [FIRST_TIER, ...searchedTiers()]

/** Spellings in other languages and former names, for the search. */
export function addSpellings(outputs: Outputs, tiers: CityTiers): void {
  const former = readFormerNames()
  const known = new Set(FOUND.flatMap((tier) => tiers[tier].map((place) => place.id)))
  for (const id of former.keys()) {
    if (!known.has(id)) throw new Error(`former-names.tsv names ${id}, which is in no tier`)
  }
  const columns = FOUND.map((tier) => [
    tier,
    tiers[tier]
      .map((place) => distinctSpellings(place, former.get(place.id) ?? []).join('|'))
      .join('\n'),
  ])
  const encoded: EncodedSpellings = { kind: 'spellings', tiers: Object.fromEntries(columns) }
  outputs.set('geo/data/spellings.json', JSON.stringify(encoded))
}

function readFormerNames(): Map<number, string[]> {
  const names = new Map<number, string[]>()
  for (const { geonameid, name = '' } of readTsv(pathOf('geo/sources/former-names.tsv'))) {
    const id = Number(geonameid)
    names.set(id, [...(names.get(id) ?? []), name])
  }
  return names
}

/** The first of all spellings that a search cannot tell apart, without those it cannot tell from the English name. */
function distinctSpellings(place: NamedPlace, formerNames: readonly string[]): string[] {
  const seen = new Set([foldName(place.name), ''])
  return [...formerNames, ...place.spellings].filter((spelling) => {
    const folded = foldName(spelling)
    const isNew = !seen.has(folded)
    seen.add(folded)
    return isNew
  })
}
