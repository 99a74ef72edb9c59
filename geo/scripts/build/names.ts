import type { EncodedNames } from '../../names.ts'
import { OTHER_LANGUAGES, type OtherLanguage } from './city-names.ts'
import type { CityTiers } from './city-tiers.ts'
import { pathOf, readJson, readTsv, type Outputs } from './files.ts'
import { FIRST_TIER, searchedTiers, type TierName } from '../../tiers.ts'

/**
 * Names of countries, waters and cities in each language, where they are other than in English: those of the first view
 * in one file, those of small and far cities in another.
 */
export function addNames(outputs: Outputs, tiers: CityTiers): void {
  const territories = readJson<Record<string, Record<string, string>>>(
    pathOf('geo/sources/cldr-territories.json'),
  )
  const waters = readTsv(pathOf('geo/sources/waters.tsv'))
  for (const language of OTHER_LANGUAGES) {
    const first: EncodedNames = {
      kind: 'names',
      countries: differences(territories['en'] ?? {}, territories[language] ?? {}),
      waters: Object.fromEntries(waters.map((row) => [row['name'], row[language]])),
      cities: citiesOf([FIRST_TIER], language, tiers),
    }
    const more: EncodedNames = {
      kind: 'names',
      countries: {},
      waters: {},
      cities: citiesOf(searchedTiers(), language, tiers),
    }
    outputs.set(`geo/data/names/${language}.json`, JSON.stringify(first))
    outputs.set(`geo/data/names/${language}-more.json`, JSON.stringify(more))
  }
}

const differences = (
  english: Readonly<Record<string, string>>,
  names: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(names).filter(([code, name]) => name !== english[code]))

const citiesOf = (
  names: readonly TierName[],
  language: OtherLanguage,
  tiers: CityTiers,
): EncodedNames['cities'] =>
  Object.fromEntries(
    names.map((tier) => [
      tier,
      tiers[tier]
        .map(({ name, translations }) => translations[language] ?? name)
        .map((translation, row) => (translation === tiers[tier][row]?.name ? '' : translation))
        .join('\n'),
    ]),
  )
