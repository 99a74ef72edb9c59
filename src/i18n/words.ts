import type { CityId } from '../../geo/index.ts'
import type { FirstWords } from './first-words.ts'
import type { Language, PageMessages } from './language.ts'
import { numbersOf } from './numbers.ts'

/** Every message, and how the language writes numbers and names. */
export type Words = FirstWords & PageMessages

/**
 * @param language BCP 47 tag.
 * @param cityNames Cities with a name of their own in this language; may grow.
 */
export function wordsOf(
  language: string,
  { first, page }: Language,
  cityNames: ReadonlyMap<CityId, string>,
): Words {
  const numbers = numbersOf(language)
  return {
    language,
    numbers,
    cityName: ({ id, name }) => cityNames.get(id) ?? name,
    ...first(numbers),
    ...page(numbers),
  }
}
