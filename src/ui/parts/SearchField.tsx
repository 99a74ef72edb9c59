import { useId } from 'react'

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (search: string) => void
}

/** A labelled field that narrows a list as the reader types; stands in `.filters`. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const id = useId()
  return (
    <div className="filter filter-search">
      <label htmlFor={id}>{label}</label>
      <input
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
