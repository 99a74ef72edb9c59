import {
  type CityId,
  decodeNames,
  FIRST_TIER,
  type Names,
  type TierName,
  TIERS,
} from '../../geo/index.ts'
import { loadChunk } from '../chunks/chunks.ts'
import { type LanguageTag, offeredLanguage } from '../i18n/first-words.ts'
import { type Words, wordsOf } from '../i18n/words.ts'
import type { Store } from '../state/store.ts'
import { loadLanguage } from './languages.ts'
import { type BaseData, loadCities } from './load.ts'
import { namedGround } from './named-ground.ts'

/** The page in one language. */
export interface LocaleBundle {
  readonly words: Words
  /** With the names of countries and waters in that language. */
  readonly ground: BaseData
}

/** Cities with a name of their own in a language; grows when small cities are loaded, before they are shown. */
const cityNames = new Map<LanguageTag, Map<CityId, string>>()

const namesIn = (tag: LanguageTag): Map<CityId, string> => {
  const known = cityNames.get(tag) ?? new Map<CityId, string>()
  cityNames.set(tag, known)
  return known
}

/**
 * The page in a language, with the names of its first view.
 * @param ground In English.
 * @throws Error when messages or names cannot be loaded.
 */
export async function loadLocaleBundle(tag: string, ground: BaseData): Promise<LocaleBundle> {
  const language = offeredLanguage([tag])
  const spoken = await loadLanguage(language)
  const words = wordsOf(language, spoken.language, namesIn(language))
  if (language === 'en') return { words, ground }
  const names = decodeNames(spoken.names, { [FIRST_TIER]: ground.cities })
  addNames(language, names)
  return { words, ground: namedGround(ground, names) }
}

/** The language of the state, or English when it cannot be loaded. */
export const openedLocale = (store: Store, ground: BaseData): Promise<LocaleBundle> =>
  loadLocaleBundle(store.getState().preferences.language, ground).catch(() =>
    loadLocaleBundle('en', ground),
  )

/** Brings the names of the cities of a tier beyond the first; English has them with the cities, and the smallest have no other. */
export async function loadSmallNames(tag: string, tier: TierName): Promise<void> {
  const language = offeredLanguage([tag])
  if (language === 'en' || !TIERS[tier].isSearched) return
  const [encoded, cities] = await Promise.all([
    loadChunk(`names/${language}-more`),
    loadCities(tier),
  ])
  addNames(language, decodeNames(encoded, { [tier]: cities }))
}

function addNames(language: LanguageTag, { cities }: Names): void {
  const known = namesIn(language)
  for (const [id, name] of cities) known.set(id, name)
}
