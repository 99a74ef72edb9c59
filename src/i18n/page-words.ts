import { englishPage } from './en/page.ts'
import type { PageMessages } from './language.ts'
import { englishWords, type Words } from './words.ts'

/** All messages of the page: a frame in an article does not load them. */
export type PageWords = Words & PageMessages

const known = new WeakMap<Words, PageWords>()

/** The same language with what stands in the whole page alone. */
export function pageWordsOf(words: Words): PageWords {
  const before = known.get(words)
  if (before) return before
  const page = words.more?.page ?? englishPage
  const made = joined(words, page(words.numbers))
  known.set(words, made)
  return made
}

export const englishPageWords: PageWords = pageWordsOf(englishWords)

/** A group that both have holds the messages of both. */
function joined<A extends object, B extends object>(words: A, more: B): A & B {
  const own = new Map(Object.entries(words))
  const groups = Object.entries(more).map(([name, group]) => [name, { ...own.get(name), ...group }])
  return { ...words, ...Object.fromEntries(groups) }
}
