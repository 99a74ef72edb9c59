import { pathOf, readTsv } from './files.ts'

/** A row of a hand-kept table: what stands in each column, '' where nothing does. */
export type TableRow = Readonly<Record<string, string>>

const FILES = {
  sources: 'sources',
  missiles: 'missiles',
  rangeClaims: 'range-claims',
  sites: 'sites',
  events: 'events',
  sides: 'sides',
  claims: 'claims',
  claimChecks: 'claim-checks',
} as const

/** The hand-kept tables of geo/sources/catalogue. */
export type Tables = Readonly<Record<keyof typeof FILES, readonly TableRow[]>>

export const readTables = (): Tables =>
  Object.fromEntries(
    Object.entries(FILES).map(([table, file]) => [
      table,
      readTsv(pathOf(`geo/sources/catalogue/${file}.tsv`)),
    ]),
  ) as unknown as Tables

/** Cells that hold several ids are parted by spaces. */
export const idsIn = (cell: string | undefined): readonly string[] =>
  cell ? cell.split(' ').filter((id) => id !== '') : []
