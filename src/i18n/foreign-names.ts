import type { FirstWords } from './first-words.ts'

const CYRILLIC = new Set(['ru', 'uk', 'bg'])

/**
 * The language of a name among words of another script, for a voice: a city without a Cyrillic name stands in English
 * spelling in a Cyrillic page. Undefined for a name in the page's own script, which a voice reads as its own.
 */
export const langOfName = (
  name: string,
  { language }: Pick<FirstWords, 'language'>,
): string | undefined =>
  CYRILLIC.has(language) && /\p{Script=Latin}/u.test(name) && !/\p{Script=Cyrillic}/u.test(name)
    ? 'en'
    : undefined
