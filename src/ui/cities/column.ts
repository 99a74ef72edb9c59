import type { ReactNode } from 'react'
import type { SortKey, TableRow } from '../../derive/table.ts'

/** A column of the table of cities, after that of their names. */
export interface Column {
  readonly key: string
  /** Null for a column that cannot be sorted by. */
  readonly sortBy: SortKey | null
  /** The launch point that is sorted by; null for the first, or where it does not matter. */
  readonly sortPoint: string | null
  readonly head: ReactNode
  /** The head in full words, when it is short. */
  readonly spoken?: string
  readonly kind: 'text' | 'number' | 'mark'
  readonly cell: (row: TableRow) => ReactNode
  /** Heads that sort by parts of its cells, in place of its own. */
  readonly heads?: readonly Column[]
  /** What stands below it in small type, with its head below its head. */
  readonly below?: readonly Column[]
}
