import { LANGUAGES, type LanguageTag } from '../../src/i18n/first-words.ts'
import type { Language } from '../../src/i18n/language.ts'
import { numbersOf } from '../../src/i18n/numbers.ts'

/** The messages of a language, as they are before they are built. */
async function languageOf(tag: LanguageTag): Promise<Language> {
  const module = (await import(`virtual:messages/${tag}`)) as { language: Language }
  return module.language
}

export const EVERY_LANGUAGE = await Promise.all(
  LANGUAGES.map(async (tag) => [tag, await languageOf(tag)] as const),
)

/** A message as it stands in a language: a text, or what a function of so many arguments makes of them. */
export type Message = string | ((...values: never[]) => string)

/** Every message of a language by its path, e.g. `zones.below-limits`. */
export function messagesOf(tag: LanguageTag, language: Language): ReadonlyMap<string, Message> {
  const numbers = numbersOf(tag)
  return new Map(leavesOf({ ...language.first(numbers), ...language.page(numbers) }, ''))
}

function leavesOf(value: unknown, path: string): (readonly [string, Message])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, value as Message]]
  return Object.entries(value as object).flatMap(([key, inner]: [string, unknown]) =>
    leavesOf(inner, path === '' ? key : `${path}.${key}`),
  )
}
