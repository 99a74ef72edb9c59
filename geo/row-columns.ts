import { cityRadiusKm, isNearLimit } from './line.ts'
import { LIMIT_KM } from './treaty.ts'
import type { City, LngLat, Verdict } from './types.ts'

/** A city seen from a launch point, as files of data tell it. */
export interface CityRow {
  /** The launch point. */
  readonly at: LngLat
  readonly city: City
  readonly verdict: Verdict
}

/** What stands in a table of data. */
export type Cell = string | number | boolean

export interface RowColumn {
  readonly name: string
  value(row: CityRow): Cell
}

/** Of a km and of a degree: 10 m. Places of cities are rounded to 0.001°, which is up to 72 m: more would be made up. */
const DECIMALS = 2
const STEP_KM = 10 ** -DECIMALS

const rounded = (value: number): number => Number(value.toFixed(DECIMALS))

/** A rounded distance never stands on the other side of a limit than the city does. */
export function distanceCell({ distanceKm, zone }: Pick<Verdict, 'distanceKm' | 'zone'>): number {
  const km = rounded(distanceKm)
  if (zone === 'below-limits' && km >= LIMIT_KM.lower) return LIMIT_KM.lower - STEP_KM
  if (zone === 'beyond-limits' && km <= LIMIT_KM.upper) return LIMIT_KM.upper + STEP_KM
  return km
}

/** Negative outside of the band, however near. */
export const marginCell = ({ marginKm, zone }: Pick<Verdict, 'marginKm' | 'zone'>): number =>
  zone === 'within-limits' ? Math.max(0, rounded(marginKm)) : Math.min(-STEP_KM, rounded(marginKm))

/** In [0, 360). */
export const azimuthCell = ({ azimuthDeg }: Pick<Verdict, 'azimuthDeg'>): number =>
  rounded(azimuthDeg) % 360

const VERDICT_COLUMNS: readonly RowColumn[] = [
  { name: 'distance_km', value: ({ verdict }) => distanceCell(verdict) },
  { name: 'azimuth_deg', value: ({ verdict }) => azimuthCell(verdict) },
  { name: 'zone', value: ({ verdict }) => verdict.zone },
  { name: 'margin_km', value: ({ verdict }) => marginCell(verdict) },
  {
    name: 'too_close_to_call',
    value: ({ city, verdict }) => isNearLimit(verdict.distanceKm, cityRadiusKm(city.population)),
  },
]

/** What every table of data says of a city, in this order and under these names. */
export const ROW_COLUMNS: readonly RowColumn[] = [
  { name: 'launch_lat', value: ({ at }) => at[1] },
  { name: 'launch_lon', value: ({ at }) => at[0] },
  { name: 'geonameid', value: ({ city }) => city.id },
  { name: 'name', value: ({ city }) => city.name },
  { name: 'country', value: ({ city }) => city.country },
  { name: 'population', value: ({ city }) => city.population },
  { name: 'lat', value: ({ city }) => city.at[1] },
  { name: 'lon', value: ({ city }) => city.at[0] },
  ...VERDICT_COLUMNS,
  { name: 'suburb', value: ({ city }) => city.suburb },
]

/** The verdict of a row by name of column. */
export const verdictFields = (row: CityRow): Readonly<Record<string, Cell>> =>
  Object.fromEntries(VERDICT_COLUMNS.map(({ name, value }) => [name, value(row)]))
