import { existsSync } from 'node:fs'
import { type EncodedTexts, TEXT_FIELDS } from '../../texts.ts'
import { OTHER_LANGUAGES } from './city-names.ts'
import { pathOf, readTsv, type Outputs } from './files.ts'

const KINDS = ['missiles', 'sites', 'events', 'claims'] as const

/**
 * The catalogue's sentences in the other languages, from tables of two columns.
 * @throws Error that lists the sentences without a translation, and the translations of no sentence.
 */
export function addTexts(outputs: Outputs): void {
  const sentences = new Set(
    KINDS.flatMap((kind) =>
      sentencesIn(JSON.parse(String(outputs.get(`geo/data/catalogue/${kind}.json`)))),
    ),
  )
  for (const language of OTHER_LANGUAGES) {
    const file = `geo/sources/catalogue/texts.${language}.tsv`
    const rows = existsSync(pathOf(file)) ? readTsv(pathOf(file)) : []
    const texts = new Map(rows.map(({ english = '', text = '' }) => [english, text]))
    const faults = [
      ...[...sentences].filter((one) => !texts.get(one)).map((one) => `missing: ${one}`),
      ...[...texts.keys()].filter((one) => !sentences.has(one)).map((one) => `unused: ${one}`),
    ]
    if (faults.length > 0) throw new Error(`${file} has faults:\n${faults.join('\n')}`)
    const encoded: EncodedTexts = {
      kind: 'texts',
      texts: Object.fromEntries([...texts].filter(([english, text]) => english !== text)),
    }
    outputs.set(`geo/data/texts/${language}.json`, JSON.stringify(encoded))
  }
}

/** Sentences and names that a reader sees; cities have their names elsewhere, and a figure like "5" needs no translation. */
function sentencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(sentencesIn)
  if (typeof value !== 'object' || value === null) return []
  if ('kind' in value && value.kind === 'city') return []
  return Object.entries(value).flatMap(([field, inner]: [string, unknown]) =>
    typeof inner === 'string'
      ? TEXT_FIELDS.has(field) && /[a-z]{2}/i.test(inner)
        ? [inner]
        : []
      : sentencesIn(inner),
  )
}
