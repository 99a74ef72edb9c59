import type { ReactNode } from 'react'
import './choice.css'

interface ChoiceProps<Value extends string> {
  /** What is chosen, for those who do not see the face. */
  readonly label: string
  readonly value: Value
  /** Each with its name, in the order of the list. */
  readonly choices: readonly (readonly [value: Value, name: string])[]
  readonly onChoose: (value: Value) => void
  readonly className: string
  /** The language of a choice's name, when it is not the page's. */
  readonly langOf?: (value: Value) => string
  /** What is seen of it. */
  readonly children: ReactNode
}

/** One of a few, behind a face of our own: the native list works with every finger, key and voice. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, choices, onChoose, className, langOf, children } = props
  return (
    // The title is for a resting mouse: of something without a role it is not read out before the field's own name.
    <div className={`choice ${className}`} title={label} role="presentation">
      {children}
      <select
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = choices.find(([known]) => known === event.target.value)
          if (chosen) onChoose(chosen[0])
        }}
      >
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice} lang={langOf?.(choice)}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
