import { foldName } from '../../geo/index.ts'
import { csvOf } from './csv.ts'
import { geojsonOf } from './geojson.ts'
import { kmlOf } from './kml.ts'
import { askedCity, namedPoints } from './places.ts'
import { sheetOf } from './sheet.ts'
import { textOf } from './text.ts'
import type { ExportFile, ExportFormat, MapData, MapSheet, TextFormat } from './types.ts'

const TYPES: Readonly<Record<ExportFormat, { readonly ending: string; readonly type: string }>> = {
  geojson: { ending: 'geojson', type: 'application/geo+json' },
  kml: { ending: 'kml', type: 'application/vnd.google-earth.kml+xml' },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8' },
  xlsx: {
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  text: { ending: 'txt', type: 'text/plain;charset=utf-8' },
  svg: { ending: 'svg', type: 'image/svg+xml' },
  png: { ending: 'png', type: 'image/png' },
}

const WRITERS: Readonly<Record<TextFormat, (sheet: MapSheet) => string>> = {
  geojson: geojsonOf,
  kml: kmlOf,
  csv: csvOf,
  text: textOf,
  svg: (sheet) => sheetOf(sheet).svg,
}

/** The map as a file of text. */
export const textFile = (format: TextFormat, sheet: MapSheet): ExportFile =>
  fileOf(format, sheet, WRITERS[format](sheet))

/** A finished content under its name. */
export const fileOf = (
  format: ExportFormat,
  data: MapData,
  content: ExportFile['content'],
): ExportFile => ({
  name: `${baseName(data)}.${TYPES[format].ending}`,
  type: TYPES[format].type,
  content,
})

const MAX_LETTERS = 60

/** "banned-band-kaliningrad-2026-11-27": after the place, never after a reader's own label. */
function baseName(data: MapData): string {
  const asked = askedCity(data)
  const places = asked ? [asked.city.name] : namedPoints(data).map(({ name }) => name.place)
  const plain = foldName(places.join(' '))
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, MAX_LETTERS)
  return ['banned-band', plain, data.madeOn].join('-').replace(/-+/g, '-').replace(/-$/, '')
}
