import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/universal'
import { besideHeadline, summaryIn } from '../derive/summary.ts'
import { fileOf } from './files.ts'
import { provenanceOf } from './provenance.ts'
import { tableOf } from './table.ts'
import type { ExportFile, MapData } from './types.ts'

/**
 * The table of the map as a spreadsheet, its numbers and yes or no as such, with a sheet of what the map says and where
 * it comes from.
 */
export const xlsxFile = async (map: MapData): Promise<ExportFile> =>
  fileOf('xlsx', map, await xlsxOf(map))

function xlsxOf(map: MapData): Promise<Blob> {
  const { share, exports } = map.data.words
  const { columns, rows } = tableOf(map)
  const data: SheetData = [columns.map(inBold), ...rows.map((row) => row.slice())]
  return writeXlsxFile([
    {
      data,
      sheet: sheetName(share.sections.data),
      stickyRowsCount: 1,
      columns: columns.map((name) => ({ width: Math.max(MIN_WIDTH, name.length + 2) })),
    },
    {
      data: aboutRows(map),
      sheet: sheetName(exports.about),
      columns: [{ width: LABEL_WIDTH }, { width: TEXT_WIDTH }],
    },
  ]).toBlob()
}

/** Widths in letters. */
const MIN_WIDTH = 11
const LABEL_WIDTH = 26
const TEXT_WIDTH = 110
/** Excel opens no longer one, and none with these signs. */
const sheetName = (name: string): string => name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31)

const inBold = (value: string): Cell => ({ value, fontWeight: 'bold' })

function aboutRows(map: MapData): SheetData {
  const summary = summaryIn(map)
  const { labels } = map.data.words.exports
  const says = [summary.headline, ...besideHeadline(summary)]
  const origin = Object.entries(provenanceOf(map)).filter(([, value]) => value !== '')
  return [
    ...says.map((text, index) => [index === 0 ? inBold(labels.answer) : null, wrapped(text)]),
    ...origin.map(([name, value]) => [inBold(labels[name as keyof typeof labels]), wrapped(value)]),
  ]
}

const wrapped = (value: string): Cell => ({ value, wrap: true })
