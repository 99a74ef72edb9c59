import { arrayOf, recordOf, stringOf } from './decode.ts'
import { numbersIn } from './number-text.ts'
import type { City, LngLat } from './types.ts'

/**
 * Cities of one tier as columns of equal length, sorted by country and id.
 * Every `…Deltas` column holds the difference to the row before, the first row its own value.
 * A later file of names in another language can list them in the same order.
 */
export interface EncodedCities {
  readonly kind: 'cities'
  /** Runs of rows: ISO 3166-1 alpha-2 and how many rows follow. */
  readonly countries: readonly (readonly [code: string, rows: number])[]
  readonly idDeltas: readonly number[]
  /** English names joined by line feeds. */
  readonly names: string
  /** Thousandths of a degree. */
  readonly lngDeltas: readonly number[]
  readonly latDeltas: readonly number[]
  readonly populations: readonly number[]
  /** Row numbers of the capitals, as differences. */
  readonly capitalDeltas: readonly number[]
  readonly suburbDeltas: readonly number[]
}

/**
 * The tier that the first picture waits for comes without two columns, which are the {@link EncodedCitiesRest}. Long
 * columns are numbers as text (see `numbersIn`).
 */
export interface EncodedFirstCities extends Omit<
  EncodedCities,
  'kind' | 'idDeltas' | 'populations' | 'lngDeltas' | 'latDeltas'
> {
  readonly kind: 'first-cities'
  readonly lngDeltas: string
  readonly latDeltas: string
  /** Populations in thousands, rounded down. */
  readonly thousands: string
  /** Row and id of the cities that the first picture knows by id. */
  readonly known: readonly (readonly [row: number, id: number])[]
}

/** What {@link EncodedFirstCities} lacks, in its order. */
export interface EncodedCitiesRest {
  readonly kind: 'cities-rest'
  readonly idDeltas: string
  /** What is left of the populations over whole thousands. */
  readonly units: string
}

/** Where a country's name is written, and from which Web Mercator zoom (512 px tiles) it fits into the country. */
interface CountryLabel {
  readonly country: string
  readonly at: LngLat
  readonly minZoom: number
}

export interface EncodedCountries {
  readonly kind: 'countries'
  /** English names (CLDR 48) by ISO 3166-1 alpha-2, `XK` for Kosovo. */
  readonly names: Readonly<Record<string, string>>
  /** Codes of the countries whose cities are "European and Russian". */
  readonly core: readonly string[]
  readonly labels: readonly (readonly [
    country: string,
    lng: number,
    lat: number,
    minZoom: number,
  ])[]
}

export interface Countries {
  readonly names: ReadonlyMap<string, string>
  readonly core: ReadonlySet<string>
  readonly labels: readonly CountryLabel[]
}

/** The name of a sea, where it is written and from which Web Mercator zoom. */
export interface Water {
  readonly name: string
  readonly at: LngLat
  readonly minZoom: number
}

export interface EncodedWaters {
  readonly kind: 'waters'
  readonly waters: readonly (readonly [name: string, lng: number, lat: number, minZoom: number])[]
}

const THOUSANDTHS = 1000

/**
 * The cities of one tier.
 * @throws Error that names the column when the data has another shape than {@link EncodedCities}.
 */
export function decodeCities(encoded: unknown): City[] {
  const columns = recordOf(encoded, 'cities')
  const rows = countryColumn(columns['countries']).length
  const ids = sumsOf(columns, 'idDeltas', rows)
  return citiesOf(columns, ids, numbersOf(columns, 'populations', rows))
}

/**
 * The cities of the first tier, from its two files.
 * @throws Error that names the column when one has another shape than its type.
 */
export function decodeWholeCities(first: unknown, rest: unknown): City[] {
  const columns = recordOf(first, 'first-cities')
  const others = recordOf(rest, 'cities-rest')
  const thousands = numbersOf(columns, 'thousands')
  const units = numbersOf(others, 'units', thousands.length)
  const populations = thousands.map((thousand, row) => 1000 * thousand + units[row]!)
  return citiesOf(columns, sumsOf(others, 'idDeltas', thousands.length), populations)
}

/**
 * The same cities for the first picture: populations are rounded down to thousands, and but for a few well-known ones
 * the ids are -1, -2, -3 …, which no city has.
 * @throws Error that names the column when the data has another shape than {@link EncodedFirstCities}.
 */
export function decodeFirstCities(first: unknown): City[] {
  const columns = recordOf(first, 'first-cities')
  const thousands = numbersOf(columns, 'thousands')
  const known = new Map(columns['known'] as EncodedFirstCities['known'])
  return citiesOf(
    columns,
    thousands.map((_, row) => known.get(row) ?? -1 - row),
    thousands.map((thousand) => 1000 * thousand),
  )
}

function citiesOf(
  columns: Record<string, unknown>,
  ids: readonly number[],
  populations: readonly number[],
): City[] {
  const countries = countryColumn(columns['countries'])
  const names = stringOf(columns['names'], 'cities.names').split('\n')
  const rows = countries.length
  if (names.length !== rows) {
    throw new Error(`cities.names has ${names.length} names, cities.countries ${rows} rows`)
  }
  const lngs = sumsOf(columns, 'lngDeltas', rows)
  const lats = sumsOf(columns, 'latDeltas', rows)
  const capitals = new Set(sumsOf(columns, 'capitalDeltas'))
  const suburbs = new Set(sumsOf(columns, 'suburbDeltas'))
  return names.map((name, row) => ({
    id: ids[row]!,
    name,
    country: countries[row]!,
    population: populations[row]!,
    at: placeOf(lngs[row]!, lats[row]!),
    capital: capitals.has(row),
    suburb: suburbs.has(row),
  }))
}

/** @throws Error when the data has another shape than {@link EncodedCountries}. */
export function decodeCountries(encoded: unknown): Countries {
  const { names, core, labels } = recordOf(encoded, 'countries')
  if (typeof names !== 'object' || names === null) throw new Error('countries.names is no object')
  const named = Object.entries(names).map(
    ([code, name]) => [code, stringOf(name, `countries.names.${code}`)] as const,
  )
  return {
    names: new Map(named),
    core: new Set(arrayOf(core, 'countries.core').map((code) => stringOf(code, 'countries.core'))),
    labels: arrayOf(labels, 'countries.labels').map((row) => {
      const { name, at, minZoom } = labelOf(row, 'countries.labels')
      return { country: name, at, minZoom }
    }),
  }
}

/** @throws Error when the data has another shape than {@link EncodedWaters}. */
export function decodeWaters(encoded: unknown): Water[] {
  const { waters } = recordOf(encoded, 'waters')
  return arrayOf(waters, 'waters.waters').map((row) => labelOf(row, 'waters.waters'))
}

/** English name of a country; the code itself for one that the catalogue does not know. */
export const countryName = (countries: Countries, code: string): string =>
  countries.names.get(code) ?? code

/** Whether a country's cities count as European and Russian. */
export const isCoreCountry = (countries: Countries, code: string): boolean =>
  countries.core.has(code)

function placeOf(lngThousandths: number, latThousandths: number): LngLat {
  if (Math.abs(lngThousandths) > 180 * THOUSANDTHS || Math.abs(latThousandths) > 90 * THOUSANDTHS) {
    throw new Error(`cities: ${lngThousandths}, ${latThousandths} thousandths lie off the Earth`)
  }
  return [lngThousandths / THOUSANDTHS, latThousandths / THOUSANDTHS]
}

function countryColumn(runs: unknown): string[] {
  return arrayOf(runs, 'cities.countries').flatMap((run) => {
    const [code, rows] = arrayOf(run, 'cities.countries')
    if (typeof code !== 'string' || !isCount(rows)) {
      throw new Error('cities.countries holds something other than [code, rows]')
    }
    return Array.from<string>({ length: rows }).fill(code)
  })
}

function sumsOf(columns: Record<string, unknown>, column: string, rows?: number): number[] {
  let sum = 0
  return numbersOf(columns, column, rows).map((delta) => (sum += delta))
}

function numbersOf(
  columns: Record<string, unknown>,
  column: string,
  rows?: number,
): readonly number[] {
  const held = columns[column]
  const values = typeof held === 'string' ? numbersIn(held) : arrayOf(held, `cities.${column}`)
  if (rows !== undefined && values.length !== rows) {
    throw new Error(`cities.${column} has ${values.length} rows, cities.countries ${rows}`)
  }
  if (!values.every((value): value is number => Number.isSafeInteger(value))) {
    throw new Error(`cities.${column} holds something other than whole numbers`)
  }
  return values
}

function labelOf(row: unknown, where: string): Water {
  const [name, lng, lat, minZoom] = arrayOf(row, where)
  if (typeof lng !== 'number' || typeof lat !== 'number' || typeof minZoom !== 'number') {
    throw new Error(`${where} holds something other than [name, lng, lat, minZoom]`)
  }
  return { name: stringOf(name, where), at: [lng, lat], minZoom }
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0
