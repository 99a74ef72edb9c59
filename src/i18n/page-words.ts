import { englishPage } from './en-page.ts'
import { englishWords, type Words } from './words.ts'

/** All messages, with those of what stands in the whole page alone: a frame in an article does not load them. */
export type PageWords = Words & ReturnType<typeof englishPage>

export const englishPageWords: PageWords = joined(englishWords, englishPage(englishWords.numbers))

/** A group that both have holds the messages of both. */
function joined<A extends object, B extends object>(words: A, more: B): A & B {
  const own = new Map(Object.entries(words))
  const groups = Object.entries(more).map(([name, group]) => [name, { ...own.get(name), ...group }])
  return { ...words, ...Object.fromEntries(groups) }
}
