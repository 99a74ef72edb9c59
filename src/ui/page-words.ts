import { englishPageWords, type PageWords } from '../i18n/page-words.ts'

/** The words of the whole page, in the reader's language; for parts that a frame in an article lacks. */
export const usePageWords = (): PageWords => englishPageWords
