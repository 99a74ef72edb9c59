import type { english } from './en/core.ts'
import type { ExportWords } from './en/export.ts'
import type { firstEnglish } from './en/first.ts'
import type { englishPage } from './en/page.ts'
import type { englishShare } from './en/share.ts'
import type { Numbers } from './numbers.ts'

export type FirstMessages = ReturnType<typeof firstEnglish>
export type CoreMessages = ReturnType<typeof english>
export type PageMessages = ReturnType<typeof englishPage>
export type ShareMessages = typeof englishShare

/**
 * Every message in one language; English gives the types, so a language that lacks a message does not compile.
 * `numbers` are those of that language.
 */
export interface Language {
  readonly first: (numbers: Numbers) => FirstMessages
  readonly core: (numbers: Numbers) => CoreMessages
  readonly page: (numbers: Numbers) => PageMessages
  readonly share: ShareMessages
  readonly exports: ExportWords
}
