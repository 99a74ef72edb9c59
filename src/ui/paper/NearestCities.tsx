import { Fragment, useMemo } from 'react'
import { LIMIT_KM } from '../../../geo/index.ts'
import { limitText } from '../../i18n/measures.ts'
import { printedRows } from '../../derive/print-table.ts'
import { limitLinesIn, type TableRow } from '../../derive/table.ts'
import { answerOf } from '../../derive/verdicts.ts'
import type { Column } from '../cities/column.ts'
import { columnsOf, VerdictMark } from '../cities/columns.tsx'
import { useApp, useCountryName, useData, useWords } from '../store.ts'

/** The mark before the name tells the zone, its size on the map the people. */
const LEFT_OUT: ReadonlySet<string> = new Set(['people', 'zone'])

/** The top of the table, see `printedRows`; with one launch point the limits stand between the rows. */
export function NearestCities() {
  const { atlas, words } = useData()
  const scenario = useApp((state) => state.scenario)
  const units = useApp((state) => state.preferences.units)
  const countryName = useCountryName()
  const { launchPoints } = scenario
  const isSingle = launchPoints.length === 1
  const rows = useMemo(
    () => printedRows(answerOf(scenario, atlas).cities, scenario.launchPoints),
    [scenario, atlas],
  )
  const say = { words, units, countryName, missiles: [] }
  const columns = columnsOf('full', launchPoints, say).filter(({ key }) => !LEFT_OUT.has(key))
  const lines = isSingle ? limitLinesIn(rows, 0) : []
  return (
    <table className="paper-table">
      <caption>{words.paper.nearest}</caption>
      <thead>
        <tr>
          <th scope="col">{words.cities.city}</th>
          {columns.map(({ key, kind, head }) => (
            <th key={key} scope="col" className={`kind-${kind}`}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <Fragment key={row.city.id}>
            {lines.map(
              ({ before, limit }) =>
                before === i && <LimitRow key={limit} limit={limit} span={columns.length + 1} />,
            )}
            <PrintedRow row={row} columns={columns} isSingle={isSingle} />
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

interface LimitRowProps {
  readonly limit: 'begins' | 'ends'
  readonly span: number
}

function LimitRow({ limit, span }: LimitRowProps) {
  const words = useWords()
  const units = useApp((state) => state.preferences.units)
  return (
    <tr className="paper-limit">
      <td colSpan={span}>
        {limit === 'begins'
          ? words.cities.bandBegins(limitText(LIMIT_KM.lower, units, words))
          : words.cities.bandEnds(limitText(LIMIT_KM.upper, units, words))}
      </td>
    </tr>
  )
}

interface PrintedRowProps {
  readonly row: TableRow
  readonly columns: readonly Column[]
  readonly isSingle: boolean
}

function PrintedRow({ row, columns, isSingle }: PrintedRowProps) {
  const words = useWords()
  const units = useApp((state) => state.preferences.units)
  const [verdict] = row.verdicts
  return (
    <tr>
      <th scope="row">
        {isSingle && verdict && (
          <VerdictMark city={row.city} verdict={verdict} words={words} units={units} />
        )}{' '}
        {words.cityName(row.city)}
      </th>
      {columns.map(({ key, kind, cell }) => (
        <td key={key} className={`kind-${kind}`}>
          {cell(row)}
        </td>
      ))}
    </tr>
  )
}
