import { englishShare } from '../../i18n/en/share.ts'
import type { ShareMessages } from '../../i18n/language.ts'
import { useWords } from '../store.ts'

/** The words of sharing, in the reader's language. */
export const useShareWords = (): ShareMessages => useWords().more?.share ?? englishShare
