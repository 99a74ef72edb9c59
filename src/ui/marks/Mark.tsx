import type { ReactNode } from 'react'
import './marks.css'

/** What a city mark says: nearer than 500 km, in the band, farther than 5,500 km, or on both sides of a line. */
export type MarkKind = 'below' | 'within' | 'beyond' | 'line'

const DRAWINGS: Record<MarkKind, ReactNode> = {
  below: <path d="M6 0.1L11.9 6 6 11.9 0.1 6z" fill="currentColor" />,
  within: <circle cx="6" cy="6" r="4.6" fill="currentColor" />,
  beyond: (
    <circle cx="6" cy="6" r="3.8" fill="var(--paper)" stroke="currentColor" strokeWidth="1.8" />
  ),
  line: (
    <>
      <circle cx="6" cy="6" r="4.1" fill="var(--paper)" stroke="currentColor" strokeWidth="1.2" />
      <path d="M6 1.9a4.1 4.1 0 0 0 0 8.2z" fill="currentColor" />
    </>
  ),
}

interface MarkProps {
  readonly kind: MarkKind
  /** What it says, where no words beside it say it. */
  readonly label?: string
}

/** The city mark of map, legend, chips and table: told apart by shape first, colour second. */
export function Mark({ kind, label }: MarkProps) {
  return (
    <svg
      className={`mark mark-${kind}`}
      width={12}
      height={12}
      viewBox="0 0 12 12"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {DRAWINGS[kind]}
    </svg>
  )
}
