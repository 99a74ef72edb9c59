import type { ReactNode } from 'react'
import './switch.css'

interface SwitchProps {
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  readonly children: ReactNode
}

/** An on/off choice that takes effect at once. */
export function Switch({ on, onChange, children }: SwitchProps) {
  return (
    <label className="switch">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  )
}
