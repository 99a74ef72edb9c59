import { cellOf, csvLine, ROW_COLUMNS } from '../../geo/index.ts'
import { DECIMALS, judgedCities, namedPoints, verdictsOf } from './places.ts'
import { provenanceOf } from './provenance.ts'
import type { MapData } from './types.ts'

const ORIGIN = ['version', 'earth_model', 'link', 'made_on', 'sources', 'licence', 'limits']

/**
 * The verdicts as RFC 4180 CSV in UTF-8, a row for each launch point and city; kilometres to the metre. Where the file
 * comes from stands in every row, so that any part of it can be taken and any program reads it.
 */
export function csvOf(data: MapData): string {
  const points = namedPoints(data)
  const { cities: citiesFrom, ranges, ...rest } = provenanceOf(data)
  const { version, earthModel, link, madeOn, licence, limits } = rest
  const sources = [citiesFrom, ranges].filter((part) => part !== '').join('; ')
  const origin = [version, earthModel, link, madeOn, sources, licence, limits].map(textCell)
  const cities = judgedCities(data).map((city) => ({ city, verdicts: verdictsOf(city, points) }))
  const lines = points.flatMap(({ point: { id, at }, name }, place) =>
    cities.map(({ city, verdicts }) => {
      const row = { at, city, verdict: verdicts[place]! }
      const cells = ROW_COLUMNS.map((column) => {
        const cell = cellOf(column, row, DECIMALS)
        return column.measure === null && typeof cell === 'string' ? textCell(cell) : cell
      })
      return csvLine([id, textCell(name.short), ...cells, ...origin])
    }),
  )
  const names = ['launch_point', 'launch_name', ...ROW_COLUMNS.map(({ name }) => name), ...ORIGIN]
  return `${[csvLine(names), ...lines].join('\r\n')}\r\n`
}

/** A spreadsheet takes text that begins like this for a formula; an apostrophe makes it text again. */
const textCell = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
