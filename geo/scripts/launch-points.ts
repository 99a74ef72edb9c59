import { readFileSync } from 'node:fs'
import type { LngLat } from '../index.ts'
import { UsageError } from './command.ts'
import { csvRows, type CsvRow } from './csv.ts'

const HOW = 'write latitude,longitude in decimal degrees, e.g. 54.71,20.51'
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/
const LATITUDE = /^lat(itude)?$/i
const LONGITUDE = /^(lon(g|gitude)?|lng)$/i

/**
 * All launch points that `--at` and `--at-file` name, in that order.
 * @throws UsageError when there is none, or one cannot be read.
 */
export function launchPointsFrom(
  at: readonly string[] = [],
  files: readonly string[] = [],
): LngLat[] {
  const places = [...at.map(placeOf), ...files.flatMap(placesInFile)]
  if (places.length === 0) throw new UsageError(`no launch point: give --at, and ${HOW}`)
  return places
}

function placeOf(text: string): LngLat {
  const parts = text.split(',')
  if (parts.length !== 2) throw new UsageError(`"${text}" is no launch point: ${HOW}`)
  return placeFrom(parts[0]!, parts[1]!)
}

function placeFrom(latText: string, lngText: string): LngLat {
  const [lat, lng] = [latText.trim(), lngText.trim()]
  if (!NUMBER.test(lat) || !NUMBER.test(lng)) {
    throw new UsageError(`"${lat},${lng}" is no launch point: ${HOW}`)
  }
  if (Math.abs(Number(lat)) > 90) {
    throw new UsageError(`latitude must be from -90 to 90, got ${lat}`)
  }
  if (Math.abs(Number(lng)) > 180) {
    throw new UsageError(`longitude must be from -180 to 180, got ${lng}`)
  }
  return [Number(lng), Number(lat)]
}

/** Columns are lat,lon[,name], or as a header names them; other columns are passed over. */
function placesInFile(path: string): LngLat[] {
  const rows = csvRows(textOf(path))
  const [latColumn, lngColumn, points] = columnsOf(path, rows)
  if (points.length === 0) throw new UsageError(`${path} holds no launch points`)
  return points.map(({ line, cells }) => {
    try {
      return placeFrom(cells[latColumn] ?? '', cells[lngColumn] ?? '')
    } catch (error) {
      throw new UsageError(`${path}, line ${line}: ${(error as Error).message}`)
    }
  })
}

function columnsOf(path: string, rows: readonly CsvRow[]): [number, number, readonly CsvRow[]] {
  const first = rows[0]?.cells.map((cell) => cell.trim()) ?? []
  if (first.some((cell) => NUMBER.test(cell))) return [0, 1, rows]
  const lat = first.findIndex((cell) => LATITUDE.test(cell))
  const lng = first.findIndex((cell) => LONGITUDE.test(cell))
  if (rows[0] && (lat < 0 || lng < 0)) {
    throw new UsageError(`${path}, line ${rows[0].line}: columns must be lat,lon[,name]`)
  }
  return [lat, lng, rows.slice(1)]
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${(error as NodeJS.ErrnoException).code}`)
  }
}
