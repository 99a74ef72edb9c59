import { recordOf, stringOf } from './decode.ts'

/** The catalogue's sentences in another language, by the English sentence. */
export type Texts = ReadonlyMap<string, string>

export interface EncodedTexts {
  readonly kind: 'texts'
  readonly texts: Readonly<Record<string, string>>
}

/** Fields of the catalogue that readers see; all others are ids, dates and choices. */
export const TEXT_FIELDS: ReadonlySet<string> = new Set([
  'by',
  'caption',
  'claimant',
  'class',
  'countryThen',
  'holders',
  'name',
  'note',
  'placed',
  'says',
  'what',
  'words',
])

/** @throws Error when the data has another shape than {@link EncodedTexts}. */
export function decodeTexts(encoded: unknown): Texts {
  const { texts } = recordOf(encoded, 'texts')
  const pairs = Object.entries(texts ?? {})
  return new Map(pairs.map(([english, text]) => [english, stringOf(text, 'texts.texts')]))
}

/**
 * A file of the catalogue with its sentences in another language; what `texts` does not hold stays English.
 * @param encoded Of unknown shape; the shape stays.
 */
export function withTexts(encoded: unknown, texts: Texts): unknown {
  if (Array.isArray(encoded)) return encoded.map((part) => withTexts(part, texts))
  if (typeof encoded !== 'object' || encoded === null) return encoded
  return Object.fromEntries(
    Object.entries(encoded).map(([field, value]: [string, unknown]) => [
      field,
      typeof value === 'string' && TEXT_FIELDS.has(field)
        ? (texts.get(value) ?? value)
        : withTexts(value, texts),
    ]),
  )
}
