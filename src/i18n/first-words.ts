import type { City } from '../../geo/index.ts'
import { firstEnglish } from './en-first.ts'
import { type Numbers, numbersOf } from './numbers.ts'

/** What the first picture of a visit needs of a language. */
export interface FirstWords extends ReturnType<typeof firstEnglish> {
  /** BCP 47 tag, also for `lang` attributes. */
  readonly language: string
  readonly numbers: Numbers
  /** A city in this language, where it has a name of its own there. */
  cityName(city: Pick<City, 'id' | 'name'>): string
}

/** Languages on offer, each with the name it gives itself. */
const LANGUAGES: readonly { readonly tag: string; readonly name: string }[] = [
  { tag: 'en', name: 'English' },
]

const numbers = numbersOf('en')

/** English is part of the first script; other languages will be loaded on demand. */
export const firstEnglishWords: FirstWords = {
  language: 'en',
  numbers,
  cityName: ({ name }) => name,
  ...firstEnglish(numbers),
}

/** The offered language nearest to what is asked for, e.g. `en` for `en-US`; English when none is near. */
export function offeredLanguage(asked: readonly string[]): string {
  const offered = asked
    .map((tag) => tag.toLowerCase().split('-')[0])
    .find((tag) => LANGUAGES.some((language) => language.tag === tag))
  return offered ?? 'en'
}
