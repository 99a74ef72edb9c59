import type { Column } from './column.ts'
import type { ReactNode } from 'react'
import {
  type City,
  cityRadiusKm,
  isNearLimit,
  type Missile,
  type Verdict,
} from '../../../geo/index.ts'
import {
  azimuthText,
  distanceText,
  lengthText,
  marginLength,
  marginText,
  marginWords,
  populationMillions,
  populationText,
  type Units,
} from '../../i18n/measures.ts'
import type { Words } from '../../i18n/words.ts'
import type { LaunchPoint } from '../../state/state.ts'
import type { TableRow } from '../../derive/table.ts'
import { Mark, type MarkKind } from '../marks/Mark.tsx'
import { LetterDisc } from '../marks/LetterDisc.tsx'
import { CityName } from '../parts/CityName.tsx'
import { colourOf } from '../../state/colour-of.ts'
import { reachColumns } from './reach-columns.tsx'

/** The table in the page's column, over the whole window, or there as cards, where the window is too narrow for columns. */
export type Layout = 'column' | 'full' | 'card'

interface ColumnWords {
  readonly words: Words
  readonly units: Units
  readonly countryName: (code: string) => string
  readonly missiles: readonly Missile[]
}

/** More launch points than this leave no room for distances in the page's column: it shows marks alone. */
const MAX_DISTANCES = 2
/** More launch points than this leave no room for the people either. */
const MAX_WITH_PEOPLE = 4

/** Every column after the city's name. */
export function columnsOf(
  layout: Layout,
  points: readonly LaunchPoint[],
  say: ColumnWords,
): readonly Column[] {
  if (layout === 'card') return cardColumns(points, say)
  return layout === 'full' ? fullColumns(points, say) : narrowColumns(points, say)
}

/** The column of the city's names, which heads each row. */
export const nameColumn = (
  layout: Layout,
  points: readonly LaunchPoint[],
  say: ColumnWords,
): Column => ({
  key: 'name',
  sortBy: 'name',
  sortPoint: null,
  head: say.words.cities.city,
  kind: 'text',
  cell: ({ city }) => <CityName city={city} />,
  ...(layout === 'card' ? { below: belowName(points, say) } : {}),
})

/** What stands below the name on a card. */
function belowName(points: readonly LaunchPoint[], say: ColumnWords): readonly Column[] {
  const start = [countryColumn(say), peopleColumn(say)]
  if (points.length === 0) return start
  return [...start, points.length === 1 ? azimuthColumn(say) : inBandsColumn(points.length, say)]
}

/** All that the full table tells, in one column beside the name. */
function cardColumns(points: readonly LaunchPoint[], say: ColumnWords): readonly Column[] {
  if (points.length === 0) return []
  const reaches = reachColumns(points, say.missiles, say.words, say.units).map(withHead)
  if (points.length > 1) return [{ ...eachColumn(points, say), below: reaches }]
  return [{ ...distanceInWords(say), below: [marginInWords(say), ...reaches] }]
}

/** A cell that says itself what it is of, where no head stands above it. */
const withHead = (column: Column): Column => ({
  ...column,
  cell: (row) => (
    <>
      {column.head}: {column.cell(row)}
    </>
  ),
})

function narrowColumns(points: readonly LaunchPoint[], say: ColumnWords): readonly Column[] {
  const [only] = points
  if (!only) return [peopleColumn(say)]
  if (points.length === 1) return [distanceColumn(say), azimuthColumn(say), marginColumn(say)]
  if (points.length <= MAX_DISTANCES)
    return [millionsColumn(say), ...points.map((point, i) => fromColumn(point, i, say))]
  const marks = points.map((point, i) => markColumn(point, i, say))
  return points.length <= MAX_WITH_PEOPLE ? [millionsColumn(say), ...marks] : marks
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

/** For the ear alone: the eye has it in the column's head. */
const unitOf = ({ words, units }: ColumnWords): ReactNode => (
  <span className="spoken">{words.units[units]('')}</span>
)

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
  cell: ({ city }) => (
    <span className="quiet">
      {populationMillions(city.population, words)}
      <span className="spoken">{words.cities.millions('')}</span>
    </span>
  ),
})

const distanceColumn = (say: ColumnWords): Column => ({
  ...distanceInWords(say),
  cell: (row) =>
    verdictIn(row, 0, ({ distanceKm }) => (
      <>
        {lengthText(distanceKm, say.units, say.words)}
        {unitOf(say)}
      </>
    )),
})

const distanceInWords = ({ words, units }: ColumnWords): Column => ({
  key: 'distance',
  sortBy: 'distance',
  sortPoint: null,
  head: words.unitNames.short[units],
  spoken: `${words.unitNames.short[units]}: ${words.cities.distance(words.unitNames.long[units])}`,
  kind: 'number',
  cell: (row) => verdictIn(row, 0, ({ distanceKm }) => distanceText(distanceKm, units, words)),
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

const marginColumn = (say: ColumnWords): Column => ({
  ...marginInWords(say),
  cell: (row) =>
    verdictIn(row, 0, ({ marginKm }) => (
      <>
        {marginLength(marginKm, say.units, say.words)}
        {unitOf(say)}
      </>
    )),
})

const marginInWords = ({ words, units }: ColumnWords): Column => ({
  key: 'margin',
  sortBy: 'margin',
  sortPoint: null,
  head: words.cities.margin,
  kind: 'number',
  cell: (row) =>
    verdictIn(row, 0, ({ marginKm, zone }) => marginWords(marginKm, zone, units, words)),
})

const fromColumn = (point: LaunchPoint, place: number, say: ColumnWords): Column => ({
  key: point.id,
  sortBy: 'distance',
  sortPoint: point.id,
  head: say.words.cities.from(say.words.unitNames.short[say.units], point.id),
  kind: 'number',
  cell: (row) =>
    verdictIn(row, place, (verdict) => (
      <span className="figure-mark">
        {lengthText(verdict.distanceKm, say.units, say.words)}
        {unitOf(say)}
        <VerdictMark city={row.city} verdict={verdict} {...say} />
      </span>
    )),
})

const markColumn = (point: LaunchPoint, place: number, say: ColumnWords): Column => ({
  key: point.id,
  sortBy: 'distance',
  sortPoint: point.id,
  head: <LetterDisc letter={point.id} colour={colourOf(point)} small />,
  spoken: say.words.cities.from(say.words.unitNames.long[say.units], point.id),
  kind: 'mark',
  cell: (row) =>
    verdictIn(row, place, (verdict) => <VerdictMark city={row.city} verdict={verdict} {...say} />),
})

/** Of several launch points: the distance from each in one cell, each with its letter; their heads sort below. */
const eachColumn = (points: readonly LaunchPoint[], say: ColumnWords): Column => ({
  key: 'each',
  sortBy: null,
  sortPoint: null,
  head: null,
  heads: points.map((point, place) => markColumn(point, place, say)),
  kind: 'text',
  cell: (row) => (
    <ul className="city-each">
      {points.map((point, place) => (
        <li key={point.id}>
          <LetterDisc letter={point.id} colour={colourOf(point)} small />
          <span className="spoken">{say.words.point.letter(point.id)} </span>
          {verdictIn(row, place, (verdict) => (
            <>
              <span>{distanceText(verdict.distanceKm, say.units, say.words)}</span>
              <VerdictMark city={row.city} verdict={verdict} {...say} />
            </>
          ))}
        </li>
      ))}
    </ul>
  ),
})

const bandsColumn = (points: number, { words }: ColumnWords): Column => ({
  key: 'bands',
  sortBy: null,
  sortPoint: null,
  head: words.cities.bands,
  kind: 'number',
  cell: ({ bands }) => words.cities.coveredBy(bands, points),
})

/** The same where no head stands above it. */
const inBandsColumn = (points: number, { words }: ColumnWords): Column => ({
  key: 'bands',
  sortBy: null,
  sortPoint: null,
  head: null,
  kind: 'text',
  cell: ({ bands }) => words.chosen.inBands(bands, points),
})

const KINDS = {
  'below-limits': 'below',
  'within-limits': 'within',
  'beyond-limits': 'beyond',
} as const

/** The sign of a verdict: half filled where the city lies on both sides of a line, else its zone. */
export const markOf = ({ population }: City, { zone, distanceKm }: Verdict): MarkKind =>
  isNearLimit(distanceKm, cityRadiusKm(population)) ? 'line' : KINDS[zone]

interface VerdictMarkProps {
  readonly city: City
  readonly verdict: Verdict
  readonly words: Words
  readonly units: Units
}

/** The sign of a verdict with what it says, for the ear: also where a city lies on both sides of a line. */
export function VerdictMark({ city, verdict, words, units }: VerdictMarkProps) {
  const kind = markOf(city, verdict)
  const zone = words.zones[verdict.zone]
  const near = words.legend.onTheLine(marginText(cityRadiusKm(city.population), units, words))
  return <Mark kind={kind} label={kind === 'line' ? `${zone}, ${near}` : zone} />
}
