import type { CityId } from '../../geo/index.ts'
import type { FirstWords } from './first-words.ts'
import type { CoreMessages, Language, PageMessages } from './language.ts'
import { numbersOf } from './numbers.ts'

/** Every message, and how the language writes numbers and names. */
export type Words = FirstWords & CoreMessages & PageMessages & Pick<Language, 'share' | 'exports'>

/**
 * @param language BCP 47 tag.
 * @param cityNames Cities with a name of their own in this language; may grow.
 */
export function wordsOf(
  language: string,
  { first, core, page, share, exports }: Language,
  cityNames: ReadonlyMap<CityId, string>,
): Words {
  const numbers = numbersOf(language)
  return {
    language,
    numbers,
    cityName: ({ id, name }) => cityNames.get(id) ?? name,
    ...first(numbers),
    ...joined(core(numbers), page(numbers)),
    share,
    exports,
  }
}

/** A group that both have holds the messages of both. */
function joined<A extends object, B extends object>(core: A, page: B): A & B {
  const own = new Map(Object.entries(core))
  const groups = Object.entries(page).map(([name, group]) => [name, { ...own.get(name), ...group }])
  return { ...core, ...Object.fromEntries(groups) }
}
