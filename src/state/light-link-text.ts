import { decoded } from './link-grammar.ts'

/*
 * What the first picture reads of a link: `build/first-picture.ts` puts it in the place of `link-text.ts`, since every
 * byte is waited for. What others have done to a link on its way is undone by the app.
 */

export const decodings = (text: string): readonly string[] => [text]

export const plain = (text: string): string => decoded(text) ?? ''

export const wordsIn = (raw: string): string | null => decoded(raw.replaceAll('+', ' '))
