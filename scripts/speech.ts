import { existsSync } from 'node:fs'
import { compileFunction } from 'node:vm'
import { languageModule } from '../build/messages.ts'
import { decodeNames, FIRST_TIER, type Names, searchedTiers } from '../geo/index.ts'
import { citiesIn } from '../geo/scripts/cities.ts'
import { englishWords } from '../src/i18n/english.ts'
import { offeredLanguage } from '../src/i18n/first-words.ts'
import type { Language } from '../src/i18n/language.ts'
import { type Words, wordsOf } from '../src/i18n/words.ts'
import { readData } from './read-data.ts'

/** A language with what has another name in it. */
export interface Speech {
  readonly words: Words
  /** Of countries and waters. */
  readonly names: Pick<Names, 'countries' | 'waters'>
  /** The catalogue's sentences, encoded; null for English. */
  readonly texts: unknown
}

export const ENGLISH: Speech = {
  words: englishWords,
  names: { countries: new Map(), waters: new Map() },
  texts: null,
}

/** The offered language nearest to a tag, as the page loads it. */
export async function speechIn(tag: string): Promise<Speech> {
  const language = offeredLanguage([tag])
  if (language === 'en') return ENGLISH
  const { countries, waters, cities } = decodeNames(readData(`names/${language}`), {
    [FIRST_TIER]: citiesIn(FIRST_TIER),
  })
  const more = decodeNames(
    readData(`names/${language}-more`),
    Object.fromEntries(searchedTiers().map((tier) => [tier, citiesIn(tier)])),
  )
  return {
    words: wordsOf(language, await languageFrom(language), new Map([...cities, ...more.cities])),
    names: { countries, waters },
    texts: readData(`texts/${language}`),
  }
}

/** The module that a build makes of the catalogues, run without one. */
async function languageFrom(tag: string): Promise<Language> {
  const grammar: Readonly<Record<string, unknown>> = existsSync(`src/i18n/${tag}/grammar.ts`)
    ? await import(`../src/i18n/${tag}/grammar.ts`)
    : {}
  const body = languageModule(tag)
    .replace(/^import .*\n/, '')
    .replace('export const language =', 'return')
  return compileFunction(body, Object.keys(grammar))(...Object.values(grammar)) as Language
}
