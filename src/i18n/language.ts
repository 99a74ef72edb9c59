import type { first } from './en/first.ts'
import type { page } from './en/page.ts'
import type { Numbers } from './numbers.ts'

export type FirstMessages = ReturnType<typeof first>
export type PageMessages = ReturnType<typeof page>

/** Every message in one language, of the types that English gives; `numbers` are those of that language. */
export interface Language {
  readonly first: (numbers: Numbers) => FirstMessages
  readonly page: (numbers: Numbers) => PageMessages
}
