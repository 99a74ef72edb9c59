import type { ReactNode } from 'react'
import './tip.css'

interface TipProps {
  readonly text: string | undefined
  readonly children: ReactNode
}

/**
 * What a resting mouse is told about the sign of a button. It stands within a button that has a name: a title of the
 * button itself would be read out after that name.
 */
export function Tip({ text, children }: TipProps) {
  return (
    <span className="tip" title={text}>
      {children}
    </span>
  )
}
