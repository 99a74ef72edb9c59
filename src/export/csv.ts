import { csvLine } from '../../geo/index.ts'
import { besideHeadline, summaryIn } from '../derive/summary.ts'
import { provenanceOf } from './provenance.ts'
import { tableOf } from './table.ts'
import type { MapData } from './types.ts'

/** Tells a spreadsheet that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The table of the map as RFC 4180 CSV in UTF-8, its numbers in a form that no locale misreads (see `csvLine`). What the
 * map says and where the file comes from stand in every row, so that any part of it can be taken and any program reads
 * it.
 */
export function csvOf(map: MapData): string {
  const { columns, rows } = tableOf(map)
  const { cities, ranges, claim, version, earthModel, precision, link, madeOn, licence, limits } =
    provenanceOf(map)
  const summary = summaryIn(map)
  const origin = {
    answer: summary.headline,
    details: besideHeadline(summary).join(' '),
    version,
    earth_model: earthModel,
    precision,
    link,
    made_on: madeOn,
    sources: [cities, ranges, claim].filter((part) => part !== '').join('; '),
    licence,
    limits,
  }
  const after = Object.values(origin).map(textCell)
  const lines = rows.map((row) =>
    csvLine([
      ...row.map((cell) => (typeof cell === 'string' ? textCell(cell) : (cell ?? ''))),
      ...after,
    ]),
  )
  const head = csvLine([...columns, ...Object.keys(origin)])
  return `${BYTE_ORDER_MARK}${[head, ...lines].join('\r\n')}\r\n`
}

/** A spreadsheet takes text that begins like this for a formula; an apostrophe makes it text again. */
const textCell = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
