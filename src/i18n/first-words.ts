import type { City } from '../../geo/index.ts'
import { first } from './en/first.ts'
import type { FirstMessages } from './language.ts'
import { type Numbers, numbersOf } from './numbers.ts'

/** What the first picture of a visit needs of a language. */
export interface FirstWords extends FirstMessages {
  /** BCP 47 tag, also for `lang` attributes. */
  readonly language: string
  readonly numbers: Numbers
  /** A city in this language, where it has a name of its own there. */
  cityName(city: Pick<City, 'id' | 'name'>): string
}

/** Languages on offer, by their BCP 47 tags, with what each calls itself. */
export const LANGUAGE_NAMES = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  it: 'Italiano',
  pl: 'Polski',
  ru: 'Русский',
  uk: 'Українська',
  bg: 'Български',
} as const

export type LanguageTag = keyof typeof LANGUAGE_NAMES

export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as readonly LanguageTag[]

const numbers = numbersOf('en')

/** English is part of the first script; other languages are loaded on demand. */
export const firstEnglishWords: FirstWords = {
  language: 'en',
  numbers,
  cityName: ({ name }) => name,
  ...first(numbers),
}

/** The offered language nearest to what is asked for, e.g. `en` for `en-US`; English when none is near. */
export const offeredLanguage = (asked: readonly string[]): LanguageTag =>
  asked.map((tag) => tag.toLowerCase().split('-')[0]).find(isOffered) ?? 'en'

const isOffered = (tag: string | undefined): tag is LanguageTag =>
  LANGUAGES.some((language) => language === tag)
