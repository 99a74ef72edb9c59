import { lazy, useState } from 'react'
import { Later } from '../parts/Later.tsx'
import { useWords } from '../store.ts'
import './directions.css'

const FromPoint = lazy(() =>
  import('./FromPoint.tsx').then(({ FromPoint: component }) => ({ default: component })),
)

/** The map in words, for those who do not see it: where the cities lie, by direction and distance. */
export function Directions() {
  const { directions, failures } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="fold directions"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{directions.heading}</summary>
      {isOpen && (
        <Later failed={failures.table}>
          <FromPoint />
        </Later>
      )}
    </details>
  )
}
