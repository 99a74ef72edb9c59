import type { ReactNode } from 'react'
import { ArrowUpIcon } from './icons.tsx'
import './sortable-head.css'

export type Direction = 'ascending' | 'descending'

interface SortableHeadProps {
  /** How the table is sorted by this column now; null when it is not. */
  readonly sorted: Direction | null
  readonly onSort: () => void
  readonly children: ReactNode
  /** Full name, when what is seen is short. */
  readonly spoken?: string
  readonly className?: string
}

/** A column head that sorts. The arrow is for the eye; `aria-sort` tells the same. */
export function SortableHead({ sorted, onSort, children, spoken, className }: SortableHeadProps) {
  return (
    <th scope="col" aria-sort={sorted ?? undefined} className={className}>
      <button type="button" className="sort" onClick={onSort} aria-label={spoken} title={spoken}>
        {children}
        {sorted && <ArrowUpIcon size={11} />}
      </button>
    </th>
  )
}
