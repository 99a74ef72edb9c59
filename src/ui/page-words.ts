import { type PageWords, pageWordsOf } from '../i18n/page-words.ts'
import { useWords } from './store.ts'

/** The words of the whole page, in the reader's language; for parts that a frame in an article lacks. */
export const usePageWords = (): PageWords => pageWordsOf(useWords())
