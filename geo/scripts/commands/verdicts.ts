import type { Writable } from 'node:stream'
import { type Cell, type City, type LngLat, reachOf, ROW_COLUMNS, verdictOf } from '../../index.ts'
import { loadCities } from '../cities.ts'
import { choiceOf, optionsFrom, print, UsageError, type Streams } from '../command.ts'
import { csvLine } from '../../csv-line.ts'
import { launchPointsFrom } from '../launch-points.ts'
import { reachColumns, type ReachColumn } from '../missiles.ts'

const PROGRESS_EVERY_MS = 1000

/**
 * One row per launch point and city: launch points as given, cities as the data has them, counted as the page counts
 * them: without suburbs unless they are asked for. For every figure of a missile that is asked for, a column with the
 * reach at that figure.
 */
export async function verdicts(args: readonly string[], streams: Streams): Promise<void> {
  const options = optionsFrom(args, {
    at: { type: 'string', multiple: true },
    'at-file': { type: 'string', multiple: true },
    'min-population': { type: 'string', default: '0' },
    set: { type: 'string', default: 'core' },
    suburbs: { type: 'boolean', default: false },
    missile: { type: 'string', multiple: true },
    format: { type: 'string', default: 'csv' },
  })
  const launchPoints = launchPointsFrom(options.at, options['at-file'])
  const minPopulation = populationOf(options['min-population'])
  const set = choiceOf('set', options.set, ['core', 'world'])
  const format = choiceOf('format', options.format, ['csv', 'json'])
  const reaches = reachColumns(options.missile)
  const cities = loadCities(set).filter(
    ({ suburb, population }) => population >= minPopulation && (options.suburbs || !suburb),
  )
  const passed = withProgress(launchPoints, streams.stderr)
  await (format === 'csv' ? printCsv : printJson)(streams.stdout, passed, cities, reaches)
}

function populationOf(text: string): number {
  if (!/^\d+$/.test(text)) {
    throw new UsageError(`--min-population must be a whole number, got "${text}"`)
  }
  return Number(text)
}

async function printCsv(
  to: Writable,
  launchPoints: Iterable<LngLat>,
  cities: readonly City[],
  reaches: readonly ReachColumn[],
): Promise<void> {
  await print(to, `${csvLine(namesOf(reaches))}\n`)
  for (const at of launchPoints) {
    await print(to, cities.map((city) => `${csvLine(cellsOf(at, city, reaches))}\n`).join(''))
  }
}

async function printJson(
  to: Writable,
  launchPoints: Iterable<LngLat>,
  cities: readonly City[],
  reaches: readonly ReachColumn[],
): Promise<void> {
  const names = namesOf(reaches)
  await print(to, '[')
  let separator = '\n'
  for (const at of launchPoints) {
    const rows = cities.map((city) => JSON.stringify(recordOf(names, cellsOf(at, city, reaches))))
    if (rows.length > 0) await print(to, separator + rows.join(',\n'))
    separator = ',\n'
  }
  await print(to, '\n]\n')
}

function namesOf(reaches: readonly ReachColumn[]): string[] {
  return [...ROW_COLUMNS, ...reaches].map(({ name }) => name)
}

function cellsOf(at: LngLat, city: City, reaches: readonly ReachColumn[]): Cell[] {
  const verdict = verdictOf(city.at, at)
  return [
    ...ROW_COLUMNS.map(({ value }) => value({ at, city, verdict })),
    ...reaches.map(({ range }) => reachOf(verdict.distanceKm, range).atBest),
  ]
}

const recordOf = (names: readonly string[], cells: readonly Cell[]): Record<string, Cell> =>
  Object.fromEntries(names.map((column, i) => [column, cells[i]!]))

/** Passes the launch points on, and says on standard error each second how far it has come. */
function* withProgress(launchPoints: readonly LngLat[], to: Writable): Generator<LngLat> {
  let saidAt = performance.now()
  for (const [i, at] of launchPoints.entries()) {
    yield at
    const isLast = i + 1 === launchPoints.length
    if (isLast || performance.now() - saidAt < PROGRESS_EVERY_MS) continue
    to.write(`${i + 1} of ${launchPoints.length} launch points\n`)
    saidAt = performance.now()
  }
}
