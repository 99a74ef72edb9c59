import { type KeyboardEvent, memo, useRef } from 'react'
import type { CityId } from '../../../geo/index.ts'
import type { TableRow } from '../../derive/table.ts'
import { useFocusBefore } from '../parts/focus.ts'
import { CloseIcon } from '../parts/icons.tsx'
import { useApp, useDispatch, useWords } from '../store.ts'
import type { Column } from './column.ts'
import { VerdictMark } from './columns.tsx'

/** The head of a row's table takes the focus when sorting takes the row out of sight. */
const headOf = (row: Element): Element | null =>
  row.closest('table')?.querySelector('thead button') ?? null

interface CityRowProps {
  readonly row: TableRow
  /** The column of names. */
  readonly name: Column
  readonly columns: readonly Column[]
  /** One launch point: its mark stands before the name. */
  readonly single: boolean
  readonly chosen: boolean
  /** The chosen city's own place above all rows, where it can be let go. */
  readonly pinned?: boolean
  /** One row of a table is a stop for Tab; the arrows go on from there. */
  readonly tabStop: boolean
  readonly onFocus: (id: CityId) => void
}

/** A city; a press anywhere on its row chooses it, or lets it go. */
export const CityRow = memo(function CityRow(props: CityRowProps) {
  const { row, name, columns, single, chosen, pinned = false, tabStop, onFocus } = props
  const words = useWords()
  const units = useApp((state) => state.preferences.units)
  const dispatch = useDispatch()
  const { city, verdicts } = row
  const [verdict] = verdicts
  const element = useRef<HTMLTableRowElement>(null)
  useFocusBefore(element, headOf)
  const choose = () => dispatch({ kind: 'cityChosen', id: chosen ? null : city.id })
  return (
    // Presses of the name's button arrive here too; keys have that button.
    <tr ref={element} className="city-row" data-chosen={chosen} onClick={choose}>
      <th scope="row" className="kind-text">
        <span className="city-cell">
          {single && verdict && (
            <VerdictMark city={city} verdict={verdict} words={words} units={units} />
          )}
          <button
            type="button"
            className="city-name"
            aria-pressed={chosen}
            tabIndex={tabStop ? 0 : -1}
            onFocus={() => onFocus(city.id)}
            onKeyDown={moveFocus}
          >
            {name.cell(row)}
          </button>
        </span>
        <Below columns={name.below} row={row} />
      </th>
      {columns.map(({ key, kind, cell, below }) => (
        <td key={key} className={`kind-${kind}`}>
          {cell(row)}
          <Below columns={below} row={row} />
          {pinned && key === columns.at(-1)?.key && <LetGo name={words.cityName(city)} />}
        </td>
      ))}
    </tr>
  )
})

interface BelowProps {
  readonly columns: readonly Column[] | undefined
  readonly row: TableRow
}

/** What a card says in small type. */
function Below({ columns, row }: BelowProps) {
  return (
    columns && (
      <span className="below">
        {columns.map(({ key, cell }) => (
          <span key={key}>{cell(row)}</span>
        ))}
      </span>
    )
  )
}

function LetGo({ name }: { readonly name: string }) {
  const { cities } = useWords()
  const dispatch = useDispatch()
  return (
    <button
      type="button"
      className="let-go"
      aria-label={cities.letGo(name)}
      onClick={(event) => {
        event.stopPropagation()
        const table = event.currentTarget.closest('table')
        dispatch({ kind: 'cityChosen', id: null })
        table
          ?.querySelector<HTMLElement>('tbody:not(.pinned) .city-name[tabindex="0"]')
          ?.focus({ preventScroll: true })
      }}
    >
      <CloseIcon size={13} />
    </button>
  )
}

/** Where an arrow leads among the names of a table; null for a key that leads nowhere. */
function stepOf(key: string, from: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(count - 1, from + 1)
  if (key === 'ArrowUp') return Math.max(0, from - 1)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const names = [
    ...(event.currentTarget.closest('table')?.querySelectorAll<HTMLElement>('.city-name') ?? []),
  ]
  const to = stepOf(event.key, names.indexOf(event.currentTarget), names.length)
  if (to === null) return
  event.preventDefault()
  names[to]?.focus()
}
