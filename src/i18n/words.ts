import type { City } from '../../geo/index.ts'
import { english } from './en.ts'
import { type Numbers, numbersOf } from './numbers.ts'

/** Every message of the app; English gives the type, so a language that lacks one does not compile. */
type Messages = ReturnType<typeof english>

/** One language, ready to speak. */
export interface Words extends Messages {
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

/** English is part of the first script; other languages will be loaded on demand. */
export const englishWords: Words = wordsFrom('en', english)

function wordsFrom(language: string, messages: (numbers: Numbers) => Messages): Words {
  const numbers = numbersOf(language)
  return { language, numbers, cityName: ({ name }) => name, ...messages(numbers) }
}

/** The offered language nearest to what is asked for, e.g. `en` for `en-US`; English when none is near. */
export function offeredLanguage(asked: readonly string[]): string {
  const offered = asked
    .map((tag) => tag.toLowerCase().split('-')[0])
    .find((tag) => LANGUAGES.some((language) => language.tag === tag))
  return offered ?? 'en'
}
