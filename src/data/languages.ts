import { loadChunk } from '../chunks/chunks.ts'
import type { LanguageTag } from '../i18n/first-words.ts'
import type { Language } from '../i18n/language.ts'

/** `names` as `decodeNames` reads them; null for English. */
interface Spoken {
  readonly language: Language
  readonly names: unknown
}

/**
 * A language with the names of its first view.
 * @throws Error when it cannot be loaded.
 */
export const loadLanguage = (tag: LanguageTag): Promise<Spoken> =>
  loadChunk(`words/${tag}`) as Promise<Spoken>
