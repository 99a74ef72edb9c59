import type { City, LngLat, Verdict } from './types.ts'

/** A city seen from a launch point, as files of data tell it. */
export interface CityRow {
  /** The launch point. */
  readonly at: LngLat
  readonly city: City
  readonly verdict: Verdict
}

/** Decimals of what is measured. */
interface Decimals {
  readonly km: number
  readonly degrees: number
}

export interface RowColumn {
  readonly name: string
  /** What is measured has decimals, all else is written as it is. */
  readonly measure: keyof Decimals | null
  value(row: CityRow): string | number
}

const asItIs = (name: string, value: RowColumn['value']): RowColumn => ({
  name,
  measure: null,
  value,
})

const VERDICT_COLUMNS: readonly RowColumn[] = [
  { name: 'distance_km', measure: 'km', value: ({ verdict }) => verdict.distanceKm },
  { name: 'azimuth_deg', measure: 'degrees', value: ({ verdict }) => verdict.azimuthDeg },
  asItIs('zone', ({ verdict }) => verdict.zone),
  { name: 'margin_km', measure: 'km', value: ({ verdict }) => verdict.marginKm },
]

/** What every table of data says of a city, in this order and under these names. */
export const ROW_COLUMNS: readonly RowColumn[] = [
  asItIs('launch_lat', ({ at }) => at[1]),
  asItIs('launch_lon', ({ at }) => at[0]),
  asItIs('geonameid', ({ city }) => city.id),
  asItIs('name', ({ city }) => city.name),
  asItIs('country', ({ city }) => city.country),
  asItIs('population', ({ city }) => city.population),
  asItIs('lat', ({ city }) => city.at[1]),
  asItIs('lon', ({ city }) => city.at[0]),
  ...VERDICT_COLUMNS,
]

/** A cell of a table: measures as text with all their decimals, an azimuth in [0, 360). */
export function cellOf(
  { measure, value }: RowColumn,
  row: CityRow,
  decimals: Decimals,
): string | number {
  const held = value(row)
  if (measure === null) return held
  const digits = decimals[measure]
  const rounded = Number(Number(held).toFixed(digits))
  return (measure === 'degrees' ? rounded % 360 : rounded).toFixed(digits)
}

/** The verdict of a row by name of column, measures as numbers. */
export const verdictFields = (
  row: CityRow,
  decimals: Decimals,
): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    VERDICT_COLUMNS.map((column) => {
      const cell = cellOf(column, row, decimals)
      return [column.name, column.measure === null ? cell : Number(cell)]
    }),
  )
