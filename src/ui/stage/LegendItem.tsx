import type { ReactNode } from 'react'

interface LegendItemProps {
  readonly sign: ReactNode
  /** Where there is room for it. */
  readonly detail?: string | undefined
  /** Only where there is room for it. */
  readonly isMore?: boolean
  readonly children: ReactNode
}

/** One sign and what it means. */
export function LegendItem({ sign, detail, isMore = false, children }: LegendItemProps) {
  return (
    <li className={isMore ? 'legend-more' : undefined}>
      <span className="legend-sign">{sign}</span>
      <span>
        {children}
        {detail !== undefined && <small>{detail}</small>}
      </span>
    </li>
  )
}
