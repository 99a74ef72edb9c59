import { useWords } from '../store.ts'
import { LegendItems } from './LegendItems.tsx'

/** The legend in one line, below the map. */
export function Legend() {
  const { legend } = useWords()
  return (
    <ul className="legend legend-line" aria-label={legend.heading}>
      <LegendItems />
    </ul>
  )
}
