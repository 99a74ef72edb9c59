import { linesOf } from './decode.ts'
import type { City, CityId } from './types.ts'

/** Other spellings of cities: other languages' and former names. */
type Spellings = ReadonlyMap<CityId, readonly string[]>

/**
 * Spellings by tier, in the order of the tier's cities: a line for each city, `|` between its spellings.
 * Only those that a search would tell from the English name.
 */
export interface EncodedSpellings {
  readonly kind: 'spellings'
  readonly tiers: Readonly<Record<string, string>>
}

/** A city that a query finds; `matched` is the spelling that did, null when it was the English name. */
export interface FoundPlace {
  readonly city: City
  readonly matched: string | null
}

interface Entry extends FoundPlace {
  readonly folded: string
}

/** Every spelling of every city, folded; cities by population, largest first. */
export interface Gazetteer {
  readonly entries: readonly Entry[]
}

/** Letters that Unicode does not decompose into a base letter and an accent. */
const PLAIN_LETTERS = new Map(
  Object.entries({
    ł: 'l',
    ø: 'o',
    ı: 'i',
    đ: 'd',
    ð: 'd',
    ħ: 'h',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    þ: 'th',
    ə: 'a',
  }),
)

/** A name that folding leaves as it is; most are, and the test is much cheaper than the folding. */
const PLAIN_NAME = /^[a-z]+(?: [a-z]+)*$/

/**
 * A name reduced to what a search compares: lower case, without accents, apostrophes and full stops,
 * hyphens as spaces. Cyrillic letters stay Cyrillic, but й, ё and ї lose their marks, in names and queries alike.
 */
export function foldName(text: string): string {
  const lower = text.toLowerCase()
  if (PLAIN_NAME.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’‘ʼʹʻ`´.]/g, '')
    .replaceAll(/[łøıđðħßæœþə]/g, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .replaceAll(/[\s\-–—/,()]+/g, ' ')
    .trim()
}

/**
 * @param tiers the decoded cities by tier name, in file order; tiers that are not loaded are left out.
 * @throws Error when a tier has another number of cities than the spellings were made for.
 */
export function decodeSpellings(
  encoded: unknown,
  tiers: Readonly<Record<string, readonly City[]>>,
): Spellings {
  const { kind, tiers: columns } = (encoded ?? {}) as Partial<EncodedSpellings>
  if (kind !== 'spellings' || typeof columns !== 'object') {
    throw new Error('This is not the spellings file: its "kind" is not "spellings"')
  }
  const spellings = new Map<CityId, readonly string[]>()
  for (const [tier, cities] of Object.entries(tiers)) {
    const column = columns[tier]
    if (column === undefined) continue
    for (const [row, line] of linesOf(column, cities.length, `spellings.${tier}`).entries()) {
      const city = cities[row]
      if (line && city) spellings.set(city.id, line.split('|'))
    }
  }
  return spellings
}

/** What a search looks through. Takes a few hundredths of a second for 10,000 cities: make it once. */
export function gazetteerOf(cities: readonly City[], spellings: Spellings): Gazetteer {
  const entries: Entry[] = []
  for (const city of cities.toSorted((a, b) => b.population - a.population)) {
    entries.push({ city, matched: null, folded: foldName(city.name) })
    for (const matched of spellings.get(city.id) ?? []) {
      entries.push({ city, matched, folded: foldName(matched) })
    }
  }
  return { entries }
}

/** How well a name answers a query: 0 is the name itself, 1 its beginning, 2 the beginning of a later word. */
function rankOf(folded: string, query: string): 0 | 1 | 2 | null {
  if (folded.startsWith(query)) return folded.length === query.length ? 0 : 1
  return folded.includes(` ${query}`) ? 2 : null
}

/**
 * Cities whose name in any spelling is, begins with, or has a word that begins with the query, in this
 * order, and the larger city first among equals. When nothing does, ae, oe and ue are read as ä, ö and ü.
 */
export function findPlaces(gazetteer: Gazetteer, query: string, limit = 8): FoundPlace[] {
  const folded = foldName(query)
  if (!folded) return []
  const found = ranked(gazetteer, folded, limit)
  const withoutUmlauts = folded.replaceAll(/([aou])e/g, '$1')
  return found.length > 0 || withoutUmlauts === folded
    ? found
    : ranked(gazetteer, withoutUmlauts, limit)
}

function ranked({ entries }: Gazetteer, query: string, limit: number): FoundPlace[] {
  const byRank: FoundPlace[][] = [[], [], []]
  for (const { city, matched, folded } of entries) {
    const rank = rankOf(folded, query)
    if (rank !== null) byRank[rank]?.push({ city, matched })
  }
  const best = new Map<CityId, FoundPlace>()
  for (const place of byRank.flat()) {
    if (best.size === limit) break
    if (!best.has(place.city.id)) best.set(place.city.id, place)
  }
  return [...best.values()]
}
