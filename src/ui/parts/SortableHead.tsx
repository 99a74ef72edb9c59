import type { ReactNode } from 'react'
import { ArrowUpIcon } from './icons.tsx'
import { Tip } from './Tip.tsx'
import './sortable-head.css'

export type Direction = 'ascending' | 'descending'

interface SortButtonProps {
  /** How the table is sorted by it now; null when it is not. */
  readonly sorted: Direction | null
  readonly onSort: () => void
  readonly children: ReactNode
  /** Full name, when what is seen is short. */
  readonly spoken?: string | undefined
}

/** Sorts a table. The arrow is for the eye; `aria-sort` of the head around it tells the same. */
export function SortButton({ sorted, onSort, children, spoken }: SortButtonProps) {
  return (
    <button
      type="button"
      className="sort"
      data-sorted={sorted ?? undefined}
      onClick={onSort}
      aria-label={spoken}
    >
      <Tip text={spoken}>{children}</Tip>
      {sorted && <ArrowUpIcon size={11} />}
    </button>
  )
}

/** A column head that sorts. */
export function SortableHead(props: SortButtonProps) {
  return (
    <th scope="col" aria-sort={props.sorted ?? undefined}>
      <SortButton {...props} />
    </th>
  )
}
