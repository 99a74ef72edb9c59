import { type City, foldName, type LngLat, type Verdict, verdictOf } from '../../geo/index.ts'
import type { Words } from '../i18n/words.ts'
import { memoize } from '../memo/memory.ts'
import { zoneAt } from './countries.ts'
import type { LaunchPoint, Scenario } from '../state/state.ts'
import type { Judged } from './verdicts.ts'
import type { ZoneCounts } from './zones.ts'

/** What the table is sorted by; the last three by one launch point's verdicts (the first point's when it is gone). */
export type SortKey = 'name' | 'country' | 'population' | 'distance' | 'azimuth' | 'margin'

export interface TableChoice {
  readonly sortBy: SortKey
  readonly sortPoint: string | null
  readonly descending: boolean
  /** Keeps cities whose name, or whose country's name, holds this; '' keeps all. */
  readonly search: string
  /** Keeps one zone of the counts; null keeps all. */
  readonly zone: keyof ZoneCounts | null
  /** Keeps one country; null keeps all. */
  readonly country: string | null
}

export const FIRST_TABLE: TableChoice = {
  sortBy: 'distance',
  sortPoint: null,
  descending: false,
  search: '',
  zone: null,
  country: null,
}

/** How the reader's language names and orders what the table lists. */
export interface TableNames {
  readonly words: Words
  /** By ISO 3166-1 alpha-2 code. */
  countryName(code: string): string
}

/** One city with its exact verdict from each launch point, in the order of the launch points. */
export interface TableRow {
  readonly city: City
  readonly verdicts: readonly Verdict[]
  /** In how many bands it lies. */
  readonly bands: number
}

export interface Table {
  /** The first `most` of the rows that fit. */
  readonly rows: readonly TableRow[]
  /** How many fit in all. */
  readonly fitting: number
}

/** The verdict by GeographicLib, remembered for as long as the launch point stands where it is. */
export const verdictFrom = memoize((at: LngLat, city: City): Verdict => verdictOf(city.at, at))

/**
 * The table of these cities. Verdicts are solved where they are shown or sorted by, so ask for it when a gesture
 * has settled, and for no more rows than are shown.
 * @param most How many rows to solve and return.
 */
export function tableOf(
  scenario: Pick<Scenario, 'launchPoints' | 'coverage'>,
  judged: Judged,
  choice: TableChoice,
  names: TableNames,
  most: number,
): Table {
  const fitting = sorted(fittingCities(scenario, judged, choice, names), scenario, choice, names)
  const rows = fitting.slice(0, most).map((city) => rowOf(city, scenario.launchPoints))
  return { rows, fitting: fitting.length }
}

/** One city's row, e.g. the chosen one's, which is pinned. */
export function rowOf(city: City, points: readonly LaunchPoint[]): TableRow {
  const verdicts = points.map(({ at }) => verdictFrom(at, city))
  return { city, verdicts, bands: verdicts.filter(({ zone }) => zone === 'within-limits').length }
}

function fittingCities(
  { coverage }: Pick<Scenario, 'coverage'>,
  judged: Judged,
  { search, zone, country }: TableChoice,
  names: TableNames,
): City[] {
  const wanted = foldName(search)
  return judged.cities.filter((city, place) => {
    if (country !== null && city.country !== country) return false
    if (zone !== null && zoneAt(judged, place) !== zone) return false
    if (!covered(coverage, judged, place)) return false
    return (
      wanted === '' ||
      foldName(names.words.cityName(city)).includes(wanted) ||
      foldName(names.countryName(city.country)).includes(wanted)
    )
  })
}

function covered(coverage: Scenario['coverage'], judged: Judged, place: number): boolean {
  const points = judged.zonesByPoint.length
  if (coverage === null || points < 2) return true
  const bands = judged.zonesByPoint.filter((zones) => zones[place] === 1).length
  if (coverage === 'any') return bands > 0
  return coverage === 'all' ? bands === points : bands === 0
}

/** In the order chosen, then by name. Keys are made once a city, since a sort compares each many times. */
function sorted(
  cities: readonly City[],
  { launchPoints }: Pick<Scenario, 'launchPoints'>,
  { sortBy, sortPoint, descending }: TableChoice,
  names: TableNames,
): readonly City[] {
  const { words } = names
  const at = (launchPoints.find(({ id }) => id === sortPoint) ?? launchPoints[0])?.at
  const keyOf = keyBy(sortBy, at, names)
  const sign = descending ? -1 : 1
  const byName = (a: City, b: City): number =>
    words.numbers.compare(words.cityName(a), words.cityName(b)) || a.id - b.id
  return cities
    .map((city) => ({ city, key: keyOf(city) }))
    .toSorted((a, b) => sign * compareKeys(a.key, b.key, words) || byName(a.city, b.city))
    .map(({ city }) => city)
}

const compareKeys = (a: string | number, b: string | number, words: Words): number =>
  typeof a === 'number' && typeof b === 'number'
    ? a - b
    : words.numbers.compare(String(a), String(b))

function keyBy(
  sortBy: SortKey,
  at: LngLat | undefined,
  { words, countryName }: TableNames,
): (city: City) => string | number {
  if (sortBy === 'population') return ({ population }) => population
  if (sortBy === 'country') return ({ country }) => countryName(country)
  if (sortBy === 'name' || !at) return (city) => words.cityName(city)
  const measure = MEASURES[sortBy]
  return (city) => measure(verdictFrom(at, city))
}

const MEASURES = {
  distance: ({ distanceKm }: Verdict) => distanceKm,
  azimuth: ({ azimuthDeg }: Verdict) => azimuthDeg,
  margin: ({ marginKm }: Verdict) => Math.abs(marginKm),
}

/** Where the limits fall in rows sorted by distance from one launch point: each stands before the row of that number. */
export function limitLinesIn(
  rows: readonly TableRow[],
  pointPlace: number,
): readonly { readonly before: number; readonly limit: 'begins' | 'ends' }[] {
  return rows.flatMap((row, i) => {
    const before = rows[i - 1]?.verdicts[pointPlace]?.zone
    const here = row.verdicts[pointPlace]?.zone
    if (before === undefined || here === undefined || before === here) return []
    const begins = { before: i, limit: 'begins' as const }
    const ends = { before: i, limit: 'ends' as const }
    if (before === 'within-limits' || here === 'within-limits') {
      return before === 'below-limits' || here === 'below-limits' ? [begins] : [ends]
    }
    return before === 'below-limits' ? [begins, ends] : [ends, begins]
  })
}
