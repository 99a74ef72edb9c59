import type { ReactNode } from 'react'
import type { Missile, Verdict } from '../../../geo/index.ts'
import {
  azimuthText,
  lengthText,
  marginLength,
  populationMillions,
  populationText,
  type Units,
} from '../../i18n/measures.ts'
import type { Words } from '../../i18n/words.ts'
import type { LaunchPoint } from '../../model/state.ts'
import type { SortKey, TableRow } from '../../model/table.ts'
import { LINE_KM } from '../../model/verdicts.ts'
import { Mark, type MarkKind } from '../marks/Mark.tsx'
import { LetterDisc } from '../marks/LetterDisc.tsx'
import { colourOf } from '../points/colour.ts'
import { reachColumns } from './reach-columns.tsx'

/** The table in the page's column, or over the whole window. */
export type Layout = 'column' | 'full'

export interface Column {
  readonly key: string
  /** Null for a column that cannot be sorted by. */
  readonly sortBy: SortKey | null
  /** The launch point that is sorted by; null for the first, or where it does not matter. */
  readonly sortPoint: string | null
  readonly head: ReactNode
  /** The head in full words, when it is short. */
  readonly spoken?: string
  readonly kind: 'text' | 'number' | 'mark'
  readonly cell: (row: TableRow) => ReactNode
}

interface ColumnWords {
  readonly words: Words
  readonly units: Units
  readonly countryName: (code: string) => string
  readonly missiles: readonly Missile[]
}

/** More launch points than this leave no room for distances in the page's column: it shows marks alone. */
const MOST_DISTANCES = 2
/** More launch points than this leave no room for the people either. */
const MOST_WITH_PEOPLE = 4

/** Every column after the city's name. */
export function columnsOf(
  layout: Layout,
  points: readonly LaunchPoint[],
  say: ColumnWords,
): readonly Column[] {
  return layout === 'full' ? fullColumns(points, say) : narrowColumns(points, say)
}

function narrowColumns(points: readonly LaunchPoint[], say: ColumnWords): readonly Column[] {
  const [only] = points
  if (!only) return [peopleColumn(say)]
  if (points.length === 1) return [distanceColumn(say), azimuthColumn(say), marginColumn(say)]
  if (points.length <= MOST_DISTANCES)
    return [millionsColumn(say), ...points.map((point, i) => fromColumn(point, i, say))]
  const marks = points.map((point, i) => markColumn(point, i, say))
  return points.length <= MOST_WITH_PEOPLE ? [millionsColumn(say), ...marks] : marks
}

function fullColumns(points: readonly LaunchPoint[], say: ColumnWords): readonly Column[] {
  const start = [countryColumn(say), peopleColumn(say)]
  if (points.length === 0) return start
  const reaches = reachColumns(points, say.missiles, say.words, say.units)
  if (points.length === 1) {
    const single = [distanceColumn(say), azimuthColumn(say), zoneColumn(say), marginColumn(say)]
    return [...start, ...single, ...reaches]
  }
  const each = points.map((point, i) => fromColumn(point, i, say))
  return [...start, ...each, bandsColumn(points.length, say), ...reaches]
}

const verdictIn = (
  row: TableRow,
  place: number,
  show: (verdict: Verdict) => ReactNode,
): ReactNode => {
  const verdict = row.verdicts[place]
  return verdict ? show(verdict) : null
}

const countryColumn = ({ words, countryName }: ColumnWords): Column => ({
  key: 'country',
  sortBy: 'country',
  sortPoint: null,
  head: words.cities.country,
  kind: 'text',
  cell: ({ city }) => countryName(city.country),
})

const peopleColumn = ({ words }: ColumnWords): Column => ({
  key: 'people',
  sortBy: 'population',
  sortPoint: null,
  head: words.cities.people,
  kind: 'number',
  cell: ({ city }) => populationText(city.population, words),
})

const millionsColumn = ({ words }: ColumnWords): Column => ({
  key: 'people',
  sortBy: 'population',
  sortPoint: null,
  head: words.cities.peopleMillions,
  kind: 'number',
  cell: ({ city }) => <span className="quiet">{populationMillions(city.population, words)}</span>,
})

const distanceColumn = ({ words, units }: ColumnWords): Column => ({
  key: 'distance',
  sortBy: 'distance',
  sortPoint: null,
  head: words.units.short[units],
  spoken: `${words.units.short[units]}: ${words.cities.distance(words.units.names[units])}`,
  kind: 'number',
  cell: (row) => verdictIn(row, 0, ({ distanceKm }) => lengthText(distanceKm, units, words)),
})

const azimuthColumn = ({ words }: ColumnWords): Column => ({
  key: 'azimuth',
  sortBy: 'azimuth',
  sortPoint: null,
  head: words.cities.azimuth,
  kind: 'number',
  cell: (row) => verdictIn(row, 0, ({ azimuthDeg }) => azimuthText(azimuthDeg, words)),
})

const zoneColumn = ({ words }: ColumnWords): Column => ({
  key: 'zone',
  sortBy: null,
  sortPoint: null,
  head: words.cities.zone,
  kind: 'text',
  cell: (row) => verdictIn(row, 0, ({ zone }) => words.zones[zone]),
})

const marginColumn = ({ words, units }: ColumnWords): Column => ({
  key: 'margin',
  sortBy: 'margin',
  sortPoint: null,
  head: words.cities.margin,
  kind: 'number',
  cell: (row) => verdictIn(row, 0, ({ marginKm }) => marginLength(marginKm, units, words)),
})

const fromColumn = (point: LaunchPoint, place: number, { words, units }: ColumnWords): Column => ({
  key: point.id,
  sortBy: 'distance',
  sortPoint: point.id,
  head: words.cities.from(words.units.short[units], point.id),
  kind: 'number',
  cell: (row) =>
    verdictIn(row, place, (verdict) => (
      <span className="figure-mark">
        {lengthText(verdict.distanceKm, units, words)}
        <VerdictMark verdict={verdict} words={words} />
      </span>
    )),
})

const markColumn = (point: LaunchPoint, place: number, { words, units }: ColumnWords): Column => ({
  key: point.id,
  sortBy: 'distance',
  sortPoint: point.id,
  head: <LetterDisc letter={point.id} colour={colourOf(point)} small />,
  spoken: words.cities.from(words.units.names[units], point.id),
  kind: 'mark',
  cell: (row) =>
    verdictIn(row, place, (verdict) => <VerdictMark verdict={verdict} words={words} />),
})

const bandsColumn = (points: number, { words }: ColumnWords): Column => ({
  key: 'bands',
  sortBy: null,
  sortPoint: null,
  head: words.cities.bands,
  kind: 'number',
  cell: ({ bands }) => words.cities.coveredBy(bands, points),
})

const KINDS = {
  'below-limits': 'below',
  'within-limits': 'within',
  'beyond-limits': 'beyond',
} as const

/** The sign of a verdict: half filled near a line, else its zone. */
export const markOf = ({ zone, marginKm }: Verdict): MarkKind =>
  Math.abs(marginKm) < LINE_KM ? 'line' : KINDS[zone]

export function VerdictMark({
  verdict,
  words,
}: {
  readonly verdict: Verdict
  readonly words: Words
}) {
  return <Mark kind={markOf(verdict)} label={words.zones[verdict.zone]} />
}
