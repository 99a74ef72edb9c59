import { english } from './en.ts'
import { type FirstWords, firstEnglishWords } from './first-words.ts'

/** Every message of the app; English gives the type, so a language that lacks one does not compile. */
export interface Words extends FirstWords, ReturnType<typeof english> {}

export const englishWords: Words = { ...firstEnglishWords, ...english(firstEnglishWords.numbers) }
