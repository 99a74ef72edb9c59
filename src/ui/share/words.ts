import { englishShare } from '../../i18n/en-share.ts'

/** The words of sharing, in the reader's language. */
export const useShareWords = (): typeof englishShare => englishShare
