import { englishExport, type ExportWords } from './en/export.ts'
import type { Words } from './words.ts'

/** The same language with what files say. */
export const exportWordsOf = (words: Words): Words & { readonly exports: ExportWords } => ({
  ...words,
  exports: words.more?.exports ?? englishExport,
})
