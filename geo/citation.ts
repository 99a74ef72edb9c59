import { rowsOf, type Row } from './decode.ts'

/** What a row rests on. At least one of address, document and `named` is given. */
export interface Source {
  readonly id: string
  readonly title: string
  /** Web address, null when there is none. */
  readonly address: string | null
  /** Number or mark of the document, such as "UNTS vol. 1657, no. 28521". */
  readonly document: string | null
  /** Cited, but not opened by us: what rests on it alone is "not checked against the document". */
  readonly named: boolean
  /** What to know of it: state media, a copy, how much of it was read. */
  readonly note: string | null
}

export type Sources = ReadonlyMap<string, Source>

/** What one side says about a disputed row; a disputed row holds all sides, an undisputed one none. */
export interface Side {
  readonly by: string
  readonly says: string
}

const CONFIDENCES = ['high', 'medium', 'low'] as const

/** How far a row of the catalogue can be relied on. */
export interface Attested {
  /** `low` rows are kept and marked, and are no defaults. */
  readonly confidence: (typeof CONFIDENCES)[number]
  readonly sides: readonly Side[]
  readonly note: string | null
  readonly sources: readonly Source[]
}

/** @throws Error when the data has another shape. */
export function decodeSources(encoded: unknown): Sources {
  return new Map(
    rowsOf(encoded, 'sources').map((row) => {
      const id = row.text('id')
      const source: Source = {
        id,
        title: row.text('title'),
        address: row.textOrNull('address'),
        document: row.textOrNull('document'),
        named: row.flag('named'),
        note: row.textOrNull('note'),
      }
      return [id, source] as const
    }),
  )
}

/** The part of a row that says how far it can be relied on. */
export function attestedOf(row: Row, sources: Sources): Attested {
  return {
    confidence: row.choice('confidence', CONFIDENCES),
    sides: row.rows('sides').map((side) => ({ by: side.text('by'), says: side.text('says') })),
    note: row.textOrNull('note'),
    sources: sourcesOf(row, sources),
  }
}

export const sourcesOf = (row: Row, sources: Sources): readonly Source[] =>
  row.texts('sources').map((id) => sourceOf(id, sources, row.where))

/** @throws Error when there is no such source. */
export function sourceOf(id: string, sources: Sources, where: string): Source {
  const source = sources.get(id)
  if (!source) throw new Error(`${where} names the source "${id}", which is not there`)
  return source
}

/** Whether one of the documents was opened; if none was, the row is shown as "not checked against the document". */
export const isChecked = (sources: readonly Source[]): boolean =>
  sources.some((source) => !source.named)
