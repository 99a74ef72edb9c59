import { language } from './en/index.ts'
import { wordsOf } from './words.ts'

/** English, for what is made where nothing is loaded: pages of the build, the command line. */
export const englishWords = wordsOf('en', language, new Map())
