import { Fragment, memo, type ReactNode, useState } from 'react'
import type { CityId } from '../../../geo/index.ts'
import { limitLinesIn, type TableChoice } from '../../derive/table.ts'
import { SortButton } from '../parts/SortableHead.tsx'
import { useWords } from '../store.ts'
import { CityRow } from './CityRow.tsx'
import type { Column } from './column.ts'
import type { Layout } from './columns.tsx'
import { LineRows } from './LineRows.tsx'
import { directionOf, type Sorting, sortingAfterPress } from './sorting.ts'
import { type Settled, useChosenRow, useTableView } from './view.ts'
import { type Asked, NOTHING_ASKED, windowOf } from './window.ts'
import './city-table.css'

interface CityTableProps {
  readonly layout: Layout
  readonly caption: string
  readonly settled: Settled
  readonly choice: TableChoice
  readonly onSorting: (sorting: Sorting) => void
  /** Whether the chosen city stands above all others. */
  readonly pinned: boolean
}

/** Cities as a table: the chosen one first, the treaty's lines where they fall. It follows a drag only when that has settled. */
export const CityTable = memo(function CityTable(props: CityTableProps) {
  const { layout, caption, settled, choice, onSorting, pinned } = props
  const words = useWords()
  const [asked, ask] = useAsked(settled, choice)
  const { name, columns, rows, fitting } = useTableView(layout, settled, choice, asked)
  const chosen = useChosenRow(settled.points)
  const sortPlace = Math.max(
    0,
    settled.points.findIndex(({ id }) => id === choice.sortPoint),
  )
  const lines = choice.sortBy === 'distance' ? limitLinesIn(rows, sortPlace) : []
  const { first, end } = windowOf(lines, fitting, asked)
  const shown = rows.slice(first, end)
  const [stop, setStop] = useState<CityId | null>(null)
  const stopId = shown.some(({ city }) => city.id === stop) ? stop : shown[0]?.city.id
  const single = settled.points.length === 1
  const width = columns.length + 1
  return (
    <>
      <table className={`city-table city-table-${layout}`}>
        <caption className="spoken">{caption}</caption>
        <TableHead columns={[name, ...columns]} choice={choice} onSorting={onSorting} />
        {pinned && chosen && (
          <tbody className="pinned">
            <CityRow
              row={chosen}
              name={name}
              columns={columns}
              single={single}
              chosen
              pinned
              tabStop
              onFocus={setStop}
            />
          </tbody>
        )}
        <tbody>
          {first > 0 && (
            <MoreRow width={width} onPress={() => ask({ ...asked, above: asked.above + 1 })}>
              {words.cities.above(first)}
            </MoreRow>
          )}
          {shown.map((row, i) => (
            <Fragment key={row.city.id}>
              <LineRows lines={lines} before={first + i} width={width} />
              <CityRow
                row={row}
                name={name}
                columns={columns}
                single={single}
                chosen={row.city.id === chosen?.city.id}
                tabStop={row.city.id === stopId}
                onFocus={setStop}
              />
            </Fragment>
          ))}
          {end < fitting && (
            <MoreRow width={width} onPress={() => ask({ ...asked, below: asked.below + 1 })}>
              {words.cities.below(fitting - end)}
            </MoreRow>
          )}
        </tbody>
      </table>
      {fitting === 0 && <p className="city-none">{words.cities.none}</p>}
    </>
  )
})

/** What the reader asked to see beyond the first rows; forgotten when the rows become others. */
function useAsked(settled: Settled, choice: TableChoice): [Asked, (asked: Asked) => void] {
  const [kept, keep] = useState({ settled, choice, asked: NOTHING_ASKED })
  const asked = kept.settled === settled && kept.choice === choice ? kept.asked : NOTHING_ASKED
  return [asked, (next) => keep({ settled, choice, asked: next })]
}

interface TableHeadProps {
  readonly columns: readonly Column[]
  readonly choice: TableChoice
  readonly onSorting: (sorting: Sorting) => void
}

function TableHead({ columns, choice, onSorting }: TableHeadProps) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <ColumnHead key={column.key} column={column} choice={choice} onSorting={onSorting} />
        ))}
      </tr>
    </thead>
  )
}

interface ColumnHeadProps extends Pick<TableHeadProps, 'choice' | 'onSorting'> {
  readonly column: Column
}

/** A column's head, and below it those of what stands below its figures. */
function ColumnHead({ column, choice, onSorting }: ColumnHeadProps) {
  const { kind, heads = [column], below = [] } = column
  const sorted = [...heads, ...below]
    .map(({ sortBy, sortPoint }) => sortBy && directionOf(choice, sortBy, sortPoint))
    .find((direction) => direction !== null)
  const headOf = ({ key, sortBy, sortPoint, head, spoken }: Column): ReactNode =>
    sortBy === null ? (
      <span key={key}>{head}</span>
    ) : (
      <SortButton
        key={key}
        sorted={directionOf(choice, sortBy, sortPoint)}
        onSort={() => onSorting(sortingAfterPress(choice, sortBy, sortPoint))}
        spoken={spoken}
      >
        {head}
      </SortButton>
    )
  return (
    <th scope="col" className={`kind-${kind}`} aria-sort={sorted ?? undefined}>
      {heads.map(headOf)}
      {below.length > 0 && (
        <div className="below">{below.filter(({ sortBy }) => sortBy !== null).map(headOf)}</div>
      )}
    </th>
  )
}

interface MoreRowProps {
  readonly width: number
  readonly onPress: () => void
  readonly children: ReactNode
}

function MoreRow({ width, onPress, children }: MoreRowProps) {
  return (
    <tr className="more-row">
      <td colSpan={width}>
        <button type="button" className="link-button" onClick={onPress}>
          {children}
        </button>
      </td>
    </tr>
  )
}
