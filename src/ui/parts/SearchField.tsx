import { useId, useRef } from 'react'
import { useOpened } from './opened.ts'

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (search: string) => void
  /** Whether it was opened to be typed into. */
  readonly isOpened?: boolean
}

/** A labelled field that narrows a list as the reader types; stands in `.filters`. */
export function SearchField({ label, value, onChange, isOpened = false }: SearchFieldProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useOpened(field, isOpened)
  return (
    <div className="filter filter-search">
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        className="field"
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
