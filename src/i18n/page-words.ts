import { englishPage } from './en-page.ts'
import { englishWords, type Words } from './words.ts'

/** All messages, with those of what stands in the whole page alone: a frame in an article does not load them. */
export interface PageWords extends Words, ReturnType<typeof englishPage> {}

export const englishPageWords: PageWords = {
  ...englishWords,
  ...englishPage(englishWords.numbers),
}
