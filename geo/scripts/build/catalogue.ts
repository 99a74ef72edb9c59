import { faultsOf } from './catalogue-gate.ts'
import { idsIn, readTables, type TableRow, type Tables } from './catalogue-tables.ts'
import { thousandths } from './city-columns.ts'
import type { NamedPlace } from './city-names.ts'
import type { Outputs } from './files.ts'

/** Values of a row in the data; null and empty lists are left out. */
type Fields = Readonly<Record<string, unknown>>

/**
 * Missiles, sites, events, published claims and their sources, from the hand-kept tables.
 * @throws Error that lists what the gate refuses.
 */
export function addCatalogue(outputs: Outputs, places: readonly NamedPlace[]): void {
  const tables = readTables()
  const cities = new Map(places.map((place) => [String(place.id), place]))
  const faults = faultsOf(tables, new Set(cities.keys()))
  if (faults.length > 0) throw new Error(`The catalogue has faults:\n${faults.join('\n')}`)
  const files: Readonly<Record<string, readonly Fields[]>> = {
    sources: tables.sources.map(sourceFields),
    missiles: tables.missiles.map((row) => missileFields(row, tables)),
    sites: tables.sites.map((row) => siteFields(row, tables)),
    events: tables.events.map((row) => eventFields(row, tables)),
    claims: tables.claims.map((row) => claimFields(row, tables, cities)),
  }
  for (const [kind, rows] of Object.entries(files)) {
    const encoded = { kind, [kind]: rows.map(lean) }
    outputs.set(`geo/data/catalogue/${kind}.json`, JSON.stringify(encoded))
  }
}

const sourceFields = ({ id, title, address, document, named, note }: TableRow): Fields => ({
  id,
  title,
  address,
  document,
  named: named === 'yes' || null,
  note,
})

const missileFields = (row: TableRow, tables: Tables): Fields => ({
  ...chosen(row, 'id', 'name', 'holders', 'launch', 'type', 'cover', 'class', 'stage'),
  ...chosen(row, 'from', 'to'),
  eliminated: numberOf(row['eliminated']),
  ...attestedFields('missile', row, tables),
  claims: tables.rangeClaims
    .filter((claim) => claim['missile'] === row['id'])
    .map((claim) =>
      lean({
        ...chosen(claim, 'id', 'words', 'claimant', 'by', 'basis', 'role', 'source'),
        low: numberOf(claim['low']),
        high: numberOf(claim['high']),
      }),
    ),
})

const siteFields = (row: TableRow, tables: Tables): Fields => ({
  ...chosen(row, 'id', 'name', 'country', 'placed', 'from', 'to', 'era', 'kind', 'what'),
  countryThen: row['country_then'],
  lat: numberOf(row['lat']),
  lng: numberOf(row['lng']),
  precisionKm: numberOf(row['precision_km']),
  missiles: idsIn(row['missiles']),
  ...attestedFields('site', row, tables),
})

const eventFields = (row: TableRow, tables: Tables): Fields => ({
  ...chosen(row, 'id', 'date', 'precision', 'kind', 'caption'),
  ...attestedFields('event', row, tables),
})

const attestedFields = (word: string, row: TableRow, tables: Tables): Fields => ({
  ...chosen(row, 'confidence', 'note'),
  sides: tables.sides
    .filter((side) => side['about'] === `${word}:${row['id']}`)
    .map((side) => chosen(side, 'by', 'says')),
  sources: idsIn(row['sources']),
})

const claimFields = (
  row: TableRow,
  tables: Tables,
  cities: ReadonlyMap<string, NamedPlace>,
): Fields => ({
  ...chosen(row, 'id', 'says', 'by', 'note'),
  sources: idsIn(row['sources']),
  checks: tables.claimChecks
    .filter((check) => check['claim'] === row['id'])
    .map((check) =>
      lean({
        from: placeFields(check['from'] ?? '', cities),
        to: placeFields(check['to'] ?? '', cities),
        range: rangeFields(check['range'] ?? ''),
        printedKm: numberOf(check['printed_km']),
        printedSeconds: numberOf(check['printed_seconds']),
      }),
    ),
})

function placeFields(cell: string, cities: ReadonlyMap<string, NamedPlace>): Fields {
  const [kind, id = ''] = cell.split(':')
  const city = cities.get(id)
  if (kind === 'site' || !city) return { kind: 'site', site: id }
  const [lng, lat] = [thousandths(city.lng) / 1000, thousandths(city.lat) / 1000]
  return { kind: 'city', city: city.id, name: city.name, lng, lat, population: city.population }
}

function rangeFields(cell: string): Fields | null {
  if (cell === '') return null
  if (Number(cell) > 0) return { kind: 'km', km: Number(cell) }
  const [missile, claim] = cell.split('/')
  return lean({ kind: 'missile', missile, claim })
}

const chosen = (row: TableRow, ...columns: readonly string[]): Fields =>
  Object.fromEntries(columns.map((column) => [column, row[column]]))

const numberOf = (cell: string | undefined): number | null => (cell ? Number(cell) : null)

/** Without what is not said. */
const lean = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value != null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )
