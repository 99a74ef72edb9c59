import { csvLine } from '../../geo/index.ts'
import { judgedCities, namedPoints, verdictsOf } from './places.ts'
import { provenanceOf } from './provenance.ts'
import type { MapData } from './types.ts'

const COLUMNS = [
  'launch_point',
  'launch_name',
  'launch_lat',
  'launch_lon',
  'geonameid',
  'name',
  'country',
  'population',
  'lat',
  'lon',
  'distance_km',
  'azimuth_deg',
  'zone',
  'margin_km',
  'version',
  'earth_model',
  'link',
  'made_on',
  'sources',
  'licence',
  'limits',
]

/**
 * The verdicts as RFC 4180 CSV in UTF-8, a row for each launch point and city; kilometres to the metre. Where the file
 * comes from stands in every row, so that any part of it can be taken and any program reads it.
 */
export function csvOf(data: MapData): string {
  const points = namedPoints(data)
  const { version, earthModel, link, madeOn, cities, ranges, licence, limits } = provenanceOf(data)
  const sources = [cities, ranges].filter((part) => part !== '').join('; ')
  const origin = [version, earthModel, link, madeOn, sources, licence, limits].map(textCell)
  const rows = judgedCities(data).map((city) => ({ city, verdicts: verdictsOf(city, points) }))
  const lines = points.flatMap(({ point, name }, place) =>
    rows.map(({ city, verdicts }) => {
      const { distanceKm, azimuthDeg, zone, marginKm } = verdicts[place]!
      return csvLine([
        point.id,
        textCell(name.short),
        point.at[1],
        point.at[0],
        city.id,
        textCell(city.name),
        city.country,
        city.population,
        city.at[1],
        city.at[0],
        distanceKm.toFixed(3),
        (Number(azimuthDeg.toFixed(4)) % 360).toFixed(4),
        zone,
        marginKm.toFixed(3),
        ...origin,
      ])
    }),
  )
  return `${[csvLine(COLUMNS), ...lines].join('\r\n')}\r\n`
}

/** A spreadsheet takes text that begins like this for a formula; an apostrophe makes it text again. */
const textCell = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
