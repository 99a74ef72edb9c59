import { english } from './en/core.ts'
import { type FirstWords, firstEnglishWords } from './first-words.ts'
import type { CoreMessages, Language } from './language.ts'

/** Every message that the page and a frame in an article share. */
export interface Words extends FirstWords, CoreMessages {
  /** What stands in the whole page alone; null in English, of which it comes with the parts that speak it. */
  readonly more: Pick<Language, 'page' | 'share' | 'exports'> | null
}

export const englishWords: Words = {
  ...firstEnglishWords,
  ...english(firstEnglishWords.numbers),
  more: null,
}
