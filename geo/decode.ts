/** Readers of data whose shape nobody has vouched for: they answer typed values or throw an Error that says where. */

/** @throws Error when the data is not the file of this kind. */
export function recordOf(encoded: unknown, kind: string): Record<string, unknown> {
  const record = encoded as Record<string, unknown> | null
  if (typeof record !== 'object' || record?.['kind'] !== kind) {
    throw new Error(`This is not the ${kind} file: its "kind" is not "${kind}"`)
  }
  return record
}

export function arrayOf(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${where} is no list`)
  return value
}

export function stringOf(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new Error(`${where} holds something other than text`)
  return value
}

/** The lines of a text that has one for each of `rows`. */
export function linesOf(text: unknown, rows: number, where: string): readonly string[] {
  const lines = stringOf(text, where).split('\n')
  if (lines.length !== rows) {
    throw new Error(`${where} has ${lines.length} lines, the tier ${rows} cities`)
  }
  return lines
}

/** Typed fields of one row; what is left out is null. */
export interface Row {
  /** Where the row stands, for messages. */
  readonly where: string
  text(key: string): string
  textOrNull(key: string): string | null
  number(key: string): number
  numberOrNull(key: string): number | null
  flag(key: string): boolean
  choice<T extends string>(key: string, allowed: readonly T[]): T
  texts(key: string): readonly string[]
  rows(key: string): readonly Row[]
  /** The row in this field; null when there is none. */
  rowOrNull(key: string): Row | null
  row(key: string): Row
}

/** The rows of the file of this kind, which holds them under its own name. */
export const rowsOf = (encoded: unknown, kind: string): readonly Row[] =>
  arrayOf(recordOf(encoded, kind)[kind], kind).map((row, i) => rowOf(row, `${kind}[${i}]`))

function rowOf(value: unknown, where: string): Row {
  if (typeof value !== 'object' || value === null) throw new Error(`${where} is no row`)
  const record = value as Record<string, unknown>
  const at = (key: string): string => `${where}.${key}`
  const row: Row = {
    where,
    text: (key) => stringOf(record[key], at(key)),
    textOrNull: (key) => (record[key] == null ? null : row.text(key)),
    number: (key) => numberOf(record[key], at(key)),
    numberOrNull: (key) => (record[key] == null ? null : row.number(key)),
    flag: (key) => record[key] === true,
    choice: (key, allowed) => choiceOf(record[key], allowed, at(key)),
    texts: (key) => listOf(record[key], at(key)).map((text) => stringOf(text, at(key))),
    rowOrNull: (key) => (record[key] == null ? null : row.row(key)),
    row: (key) => rowOf(record[key], at(key)),
    rows: (key) => listOf(record[key], at(key)).map((inner, i) => rowOf(inner, `${at(key)}[${i}]`)),
  }
  return row
}

const listOf = (value: unknown, where: string): readonly unknown[] =>
  value == null ? [] : arrayOf(value, where)

function numberOf(value: unknown, where: string): number {
  if (!Number.isFinite(value)) throw new Error(`${where} holds something other than a number`)
  return value as number
}

function choiceOf<T extends string>(value: unknown, allowed: readonly T[], where: string): T {
  const choice = allowed.find((one) => one === value)
  if (choice === undefined) throw new Error(`${where} is none of ${allowed.join(', ')}`)
  return choice
}
