/** Rows before the first line, so that both its sides are seen. */
const ROWS_BEFORE_LINE = 3
/** Rows at first, and how many more a press shows. */
export const ROWS_AT_ONCE = 100

/** How often the reader asked for more rows at either end. */
export interface Asked {
  readonly above: number
  readonly below: number
}

export const NOTHING_ASKED: Asked = { above: 0, below: 0 }

/** Which rows are rendered: from `first` up to but without `end`. */
export interface RowWindow {
  readonly first: number
  readonly end: number
}

/**
 * The rows shown: at first from just before the first line on, since the line is what the table is asked about; from
 * the top when no line falls among the rows.
 */
export function windowOf(
  lines: readonly { readonly before: number }[],
  rows: number,
  asked: Asked,
): RowWindow {
  const start = Math.max(0, (lines[0]?.before ?? 0) - ROWS_BEFORE_LINE)
  return {
    first: Math.max(0, start - asked.above * ROWS_AT_ONCE),
    end: Math.min(rows, start + (asked.below + 1) * ROWS_AT_ONCE),
  }
}
