import { foldName } from '../../gazetteer.ts'
import { englishSpelling } from './english-spelling.ts'
import { pathOf, readJson, readTsv } from './files.ts'
import type { Place } from './places.ts'

/** The languages of the page beside English. */
export const OTHER_LANGUAGES = ['de', 'fr', 'es', 'it', 'pl', 'ru', 'uk', 'bg'] as const
type Language = 'en' | OtherLanguage
export type OtherLanguage = (typeof OTHER_LANGUAGES)[number]

const CYRILLIC_LANGUAGES: ReadonlySet<Language> = new Set(['ru', 'uk', 'bg'])

/** Below this a place that shares its name with a time zone may be another place of that name. */
const MIN_ZONE_CITY_POPULATION = 50_000

export interface NamedPlace extends Place {
  /** English. */
  name: string
  /** In other languages, where the sources have a name. */
  translations: Partial<Record<OtherLanguage, string>>
  /** Every other spelling the sources give, best first; may repeat. */
  spellings: string[]
}

interface NameSources {
  geonames: Map<number, Record<string, string>>
  exemplarCities: Record<Language, Record<string, string>>
  overrides: Map<number, { language: string; name: string }[]>
}

export function readNameSources(): NameSources {
  const overrides: NameSources['overrides'] = new Map()
  for (const { geonameid, language, name } of readTsv(pathOf('geo/sources/name-overrides.tsv'))) {
    const id = Number(geonameid)
    overrides.set(id, [
      ...(overrides.get(id) ?? []),
      { language: language ?? '', name: name ?? '' },
    ])
  }
  const rows = readTsv(pathOf('geo/sources/geonames-names.tsv'))
  return {
    geonames: new Map(rows.map((row) => [Number(row['id']), row])),
    exemplarCities: readJson(pathOf('geo/sources/cldr-exemplar-cities.json')),
    overrides,
  }
}

/** The catalogue's English name, unless it only strips the accents of the local one (Wroclaw, Malmo). */
function englishOfGeoNames(place: Place, catalogueName: string): string {
  const name =
    catalogueName && foldName(catalogueName) !== foldName(place.sourceName)
      ? catalogueName
      : place.sourceName
  return englishSpelling(name.replaceAll('’', "'"), place.country)
}

/** A place that gives its time zone its name has a vetted, current name in CLDR. */
function isZoneCity(place: Place, english: string, zone: string, zoneEnglish: string): boolean {
  if (!zone || place.population < MIN_ZONE_CITY_POPULATION) return false
  const zoneName = foldName(zoneEnglish)
  return (
    zoneName === foldName(english) ||
    zoneName === foldName(place.sourceName) ||
    foldName(zoneId(zone)) === foldName(english)
  )
}

const zoneId = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? ''

/**
 * A name in any language: hand-kept override, else CLDR exemplar city, else GeoNames.
 * All other names become spellings for the search, whatever is wrong with them as a label.
 */
export function namePlace(place: Place, sources: NameSources): NamedPlace {
  const row = sources.geonames.get(place.id) ?? {}
  const zone = row['tz'] ?? ''
  const fromGeoNames = englishOfGeoNames(place, row['en'] ?? '')
  const zoneEnglish = sources.exemplarCities.en[zone] ?? zoneId(zone)
  const byZone = isZoneCity(place, fromGeoNames, zone, zoneEnglish)
  const overrides = sources.overrides.get(place.id) ?? []
  const name =
    overrides.find(({ language }) => language === 'en')?.name ??
    (byZone ? zoneEnglish : fromGeoNames)
  const spellings = [
    place.sourceName,
    row['en'],
    ...(byZone
      ? [
          zoneId(zone),
          zoneEnglish,
          ...OTHER_LANGUAGES.map((language) => sources.exemplarCities[language][zone]),
        ]
      : []),
    ...overrides.map((override) => override.name),
    ...OTHER_LANGUAGES.map((language) => nameIn(language, row)),
  ]
  const translations = OTHER_LANGUAGES.map((language) => {
    const override = overrides.find((kept) => kept.language === language)?.name
    const ofZone = byZone ? sources.exemplarCities[language][zone] : undefined
    return [language, override ?? ofZone ?? nameIn(language, row).replaceAll('’', "'")] as const
  }).filter(([, translation]) => translation !== '')
  return {
    ...place,
    name,
    translations: Object.fromEntries(translations),
    spellings: spellings.filter(
      (spelling) => spelling !== undefined && spelling !== '',
    ) as string[],
  }
}

/** GeoNames' name in a language; Latin names in a Cyrillic column are mistakes of the catalogue. */
function nameIn(language: Language, row: Record<string, string>): string {
  const name = row[language] ?? ''
  return CYRILLIC_LANGUAGES.has(language) && !/[\u0400-\u04ff]/.test(name) ? '' : name
}
