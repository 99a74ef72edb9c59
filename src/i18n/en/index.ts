import type { Language } from '../language.ts'
import { english } from './core.ts'
import { englishExport } from './export.ts'
import { firstEnglish } from './first.ts'
import { englishPage } from './page.ts'
import { englishShare } from './share.ts'

/** English. */
export const language: Language = {
  first: firstEnglish,
  core: english,
  page: englishPage,
  share: englishShare,
  exports: englishExport,
}
