import { first } from './en/first.ts'
import { page } from './en/page.ts'
import { wordsOf } from './words.ts'

/** English, for what is made where nothing is loaded: pages of the build, the command line. */
export const englishWords = wordsOf('en', { first, page }, new Map())
