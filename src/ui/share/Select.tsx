import { useId } from 'react'

interface SelectProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly (readonly [value: Value, name: string])[]
  readonly onChoose: (value: Value) => void
}

/** One of a few, by the browser's own list. */
export function Select<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: SelectProps<Value>) {
  const id = useId()
  return (
    <div className="share-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={(event) => {
          const chosen = options.find(([known]) => known === event.target.value)
          if (chosen) onChoose(chosen[0])
        }}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
