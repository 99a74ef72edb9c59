import { idsIn, type TableRow, type Tables } from './catalogue-tables.ts'

/** Tables whose rows may be disputed, by the word with which sides.tsv names them. */
const ATTESTED = { missile: 'missiles', site: 'sites', event: 'events' } as const
const DATE_LENGTHS: Readonly<Record<string, number>> = { year: 4, month: 7, day: 10 }

/**
 * What is wrong with the hand-kept tables, a line each, empty when they may be published: every figure has somebody who
 * says it and a source, a dispute has more than one side, a place and a date say how well they are known, and what was
 * not checked is no default.
 */
export function faultsOf(tables: Tables, cities: ReadonlySet<string>): string[] {
  return [
    ...twiceIn(tables),
    ...tables.sources.flatMap((row) => sourceFaults(row, usedSources(tables))),
    ...tables.missiles.flatMap((row) => attestedFaults('missile', row, tables)),
    ...tables.rangeClaims.flatMap((row) => rangeClaimFaults(row, tables)),
    ...tables.sites.flatMap((row) => siteFaults(row, tables)),
    ...tables.events.flatMap((row) => eventFaults(row, tables)),
    ...tables.sides.flatMap((row) => sideFaults(row, tables)),
    ...tables.claims.flatMap((row) => claimFaults(row, tables)),
    ...tables.claimChecks.flatMap((row) => checkFaults(row, tables, cities)),
  ]
}

/** The lines of a row whose condition is true. */
function faults(row: string, ...conditions: readonly (readonly [unknown, string])[]): string[] {
  return conditions.flatMap(([isFault, what]) => (isFault ? [`${row} ${what}`] : []))
}

const lacks = (row: TableRow, ...columns: readonly string[]) =>
  columns.map((column) => [!row[column], `has no ${column}`] as const)

const has = (rows: readonly TableRow[], id: string | undefined): boolean =>
  rows.some((row) => row['id'] === id)

const keyOf = (row: TableRow): string => [row['missile'], row['id']].filter(Boolean).join('/')

function twiceIn(tables: Tables): string[] {
  return Object.entries(tables).flatMap(([table, rows]) => {
    if (table === 'sides' || table === 'claimChecks') return []
    const keys = rows.map((row) => keyOf(row))
    return keys
      .filter((key, i) => keys.indexOf(key) !== i)
      .map((key) => `${table} holds ${key} twice`)
  })
}

const usedSources = ({ missiles, rangeClaims, sites, events, claims }: Tables): Set<string> =>
  new Set([
    ...rangeClaims.map((row) => row['source'] ?? ''),
    ...[missiles, sites, events, claims].flat().flatMap((row) => idsIn(row['sources'])),
  ])

const sourceFaults = (row: TableRow, used: ReadonlySet<string>): string[] =>
  faults(
    `source ${row['id']}`,
    ...lacks(row, 'title'),
    [!used.has(row['id'] ?? ''), 'is used by no row'],
    [
      !row['address'] && !row['document'] && row['named'] !== 'yes',
      'has no address and no document, and is not marked as named',
    ],
    [row['address'] && !/^https?:\/\/\S+$/.test(row['address']), 'has an address that is none'],
  )

const sourceIdFaults = (row: TableRow, { sources }: Tables) => [
  [idsIn(row['sources']).length === 0, 'has no source'] as const,
  ...idsIn(row['sources']).map(
    (id) => [!has(sources, id), `names the source ${id}, which is not there`] as const,
  ),
]

function attestedFaults(word: keyof typeof ATTESTED, row: TableRow, tables: Tables): string[] {
  const about = `${word}:${row['id']}`
  const sides = new Set(
    tables.sides.filter((side) => side['about'] === about).map((side) => side['by']),
  )
  const isDisputed = row['disputed'] === 'yes'
  return faults(
    `${word} ${row['id']}`,
    ...lacks(row, 'confidence'),
    ...sourceIdFaults(row, tables),
    [isDisputed && sides.size < 2, `is disputed and has ${sides.size} of at least two sides`],
    [!isDisputed && sides.size > 0, 'has sides and is not marked as disputed'],
  )
}

function rangeClaimFaults(row: TableRow, tables: Tables): string[] {
  const source = tables.sources.find(({ id }) => id === row['source'])
  const [low, high] = [numberIn(row['low']), numberIn(row['high'])]
  const bests = tables.rangeClaims.filter(
    (other) =>
      other['missile'] === row['missile'] &&
      other['claimant'] === row['claimant'] &&
      other['role'] === 'best',
  )
  return faults(
    `range claim ${keyOf(row)}`,
    ...lacks(row, 'claimant', 'by', 'source', 'words'),
    [!has(tables.missiles, row['missile']), 'is about a missile that is not there'],
    [row['source'] && !source, `names the source ${row['source']}, which is not there`],
    [Number.isNaN(low) || Number.isNaN(high), 'has a figure that is no number'],
    [low !== null && high !== null && low > high, 'has its low above its high'],
    [/^(over|beyond|at least) /.test(row['words'] ?? '') && high !== null, 'closes an open end'],
    [
      /^(up to|under) [\d,]+ km$/.test(row['words'] ?? '') && low !== null && high === null,
      'has its end at the wrong side',
    ],
    [!/\d/.test(row['words'] ?? '') && (low ?? high) !== null, 'has a figure that its words lack'],
    [
      row['role'] === 'best' && source?.['named'] === 'yes',
      'is not checked, so it can be no default',
    ],
    [
      row['role'] === 'best' && low === null && high === null,
      'has no figure and can be no default',
    ],
    [row['role'] === 'best' && bests.length > 1, 'is one of two defaults of its claimant'],
    [
      row['role'] === 'doubt' && bests.length === 0,
      'widens a line that its claimant does not have',
    ],
  )
}

const siteFaults = (row: TableRow, tables: Tables): string[] => [
  ...attestedFaults('site', row, tables),
  ...faults(
    `site ${row['id']}`,
    [!((numberIn(row['precision_km']) ?? 0) > 0), 'has no precision'],
    ...lacks(row, 'placed', 'what', 'lat', 'lng'),
    ...idsIn(row['missiles']).map(
      (id) => [!has(tables.missiles, id), `names the missile ${id}, which is not there`] as const,
    ),
  ),
]

const eventFaults = (row: TableRow, tables: Tables): string[] => [
  ...attestedFaults('event', row, tables),
  ...faults(`event ${row['id']}`, ...lacks(row, 'date', 'precision', 'caption'), [
    row['precision'] && row['date']?.length !== DATE_LENGTHS[row['precision']],
    `has a date that is not written to the ${row['precision']}`,
  ]),
]

function sideFaults(row: TableRow, tables: Tables): string[] {
  const [word = '', id] = (row['about'] ?? '').split(':')
  const table = ATTESTED[word as keyof typeof ATTESTED]
  return faults(
    `side ${row['about']}`,
    [!table || !has(tables[table], id), 'is about a row that is not there'],
    ...lacks(row, 'by', 'says'),
  )
}

const claimFaults = (row: TableRow, tables: Tables): string[] =>
  faults(
    `claim ${row['id']}`,
    ...lacks(row, 'says', 'by', 'note'),
    ...sourceIdFaults(row, tables),
    [
      !tables.claimChecks.some((check) => check['claim'] === row['id']),
      'has nothing to be checked by',
    ],
  )

function checkFaults(row: TableRow, tables: Tables, cities: ReadonlySet<string>): string[] {
  const isPlace = (cell = ''): boolean => {
    const [kind, id = ''] = cell.split(':')
    return kind === 'site' ? has(tables.sites, id) : kind === 'city' && cities.has(id)
  }
  const range = row['range'] ?? ''
  const [missile, claim] = range.split('/')
  const isRange =
    range === '' ||
    Number(range) > 0 ||
    tables.rangeClaims.some(
      (one) => one['missile'] === missile && (claim === undefined || one['id'] === claim),
    )
  return faults(
    `check of ${row['claim']}`,
    [!has(tables.claims, row['claim']), 'belongs to a claim that is not there'],
    [!isPlace(row['from']), `starts at ${row['from']}, which is not there`],
    [!isPlace(row['to']), `ends at ${row['to']}, which is not there`],
    [!isRange, `names the range ${range}, which is not there`],
  )
}

/** null for an empty cell, NaN for one that is no number. */
const numberIn = (cell: string | undefined): number | null => (cell ? Number(cell) : null)
