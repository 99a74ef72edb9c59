import {
  azimuthCell,
  type Cell,
  type CityRow,
  distanceCell,
  marginCell,
  ROW_COLUMNS,
} from '../../geo/index.ts'
import { measureText } from '../derive/city-words.ts'
import { askedCity, markedCities, namedPoints, verdictsOf } from './places.ts'
import type { MapData } from './types.ts'

/** What the map says as rows. A cell is null where its column does not fit the row. */
export interface DataTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (Cell | null)[])[]
}

/** A row for each launch point and city; of a question about a city, one for each site and figure that answers it. */
export const tableOf = (map: MapData): DataTable =>
  askedCity(map) ? sitesTable(map) : verdictsTable(map)

function verdictsTable(map: MapData): DataTable {
  const { words } = map.data
  const points = namedPoints(map)
  const cities = markedCities(map).map(({ city, isCounted }) => ({
    named: Object.assign({}, city, { name: words.cityName(city) }),
    isCounted,
    verdicts: verdictsOf(city, points),
  }))
  return {
    columns: ['launch_point', 'launch_name', ...ROW_COLUMNS.map(({ name }) => name), 'counted'],
    rows: points.flatMap(({ point: { id, at }, name }, place) =>
      cities.map(({ named, isCounted, verdicts }) =>
        cellsOf({ at, city: named, verdict: verdicts[place]! }, [id, name.short], isCounted),
      ),
    ),
  }
}

const cellsOf = (row: CityRow, before: readonly Cell[], isCounted: boolean): readonly Cell[] =>
  before.concat(
    ROW_COLUMNS.map(({ value }) => value(row)),
    isCounted,
  )

const SITE_COLUMNS = [
  'geonameid',
  'city',
  'city_lat',
  'city_lon',
  'measure',
  'site',
  'site_name',
  'site_kind',
  'site_lat',
  'site_lon',
  'site_precision_km',
  'distance_km',
  'azimuth_deg',
  'zone',
  'margin_km',
  'reach_at_best',
  'reach_over_doubt',
  'too_close_to_call',
]

function sitesTable(map: MapData): DataTable {
  const { words } = map.data
  const { units } = map.state.preferences
  const { city, answers } = askedCity(map)!
  return {
    columns: SITE_COLUMNS,
    rows: answers.flatMap(({ by, sites }) =>
      sites.map(({ site, verdict, reach, reasons }) => [
        city.id,
        words.cityName(city),
        city.at[1],
        city.at[0],
        measureText(by, words, units),
        site.id,
        site.name,
        site.kind,
        site.at[1],
        site.at[0],
        site.precisionKm,
        distanceCell(verdict),
        azimuthCell(verdict),
        verdict.zone,
        marginCell(verdict),
        reach?.atBest ?? null,
        reach?.overall ?? null,
        reasons.length > 0,
      ]),
    ),
  }
}
