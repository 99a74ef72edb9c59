export interface CsvRow {
  /** Line of the file, from 1, that the record begins on. */
  readonly line: number
  readonly cells: readonly string[]
}

/** Reads RFC 4180 text: quoted cells may hold commas, quotes and line ends; empty lines and a byte order mark are skipped. */
export function csvRows(text: string): CsvRow[] {
  const rows: CsvRow[] = []
  let line = 1
  let start = line
  let cells: string[] = []
  for (const [token, quoted, plain, end] of text.replace(/^\uFEFF/, '').matchAll(CELL)) {
    cells.push(quoted?.replaceAll('""', '"') ?? plain!)
    line += token.split('\n').length - 1
    if (end === ',') continue
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: start, cells })
    cells = []
    start = line
  }
  return rows
}

/** A cell, quoted or plain, and what ends it: a comma, a line end, or the end of the text. */
const CELL = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|\r|$)/g
