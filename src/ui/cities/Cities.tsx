import { useDeferredValue, useState } from 'react'
import { Dialog } from '../parts/Dialog.tsx'
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx'
import { ExpandIcon, SearchIcon } from '../parts/icons.tsx'
import { useMedia } from '../parts/media.ts'
import { Countries } from '../countries/Countries.tsx'
import { useWords } from '../store.ts'
import { Chips } from './Chips.tsx'
import { CityTables } from './CityTables.tsx'
import { Filters } from './Filters.tsx'
import { useChoice } from './choice.ts'
import { useSettledAnswer } from './view.ts'
import '../parts/section-head.css'
import './cities.css'

/** With more launch points than this the full table needs a wide window. */
const MOST_BESIDE = 4
const NARROW = '(max-width: 699.98px)'
const MANY_NARROW = '(max-width: 1079.98px)'

/** Every city's verdict: totals, filters and the table, in the column and over the whole window. */
export function Cities({ id }: { readonly id: string }) {
  const words = useWords()
  const { cities, bar, failures } = words
  const now = useSettledAnswer()
  const settled = useDeferredValue(now)
  const { choice, setChoice, setSorting } = useChoice(now.points.length)
  const shownChoice = useDeferredValue(choice)
  const [filtering, setFiltering] = useState(false)
  const [full, setFull] = useState(false)
  const chips = <Chips zone={choice.zone} onZone={(zone) => setChoice({ zone })} />
  const isNarrow = useMedia(now.points.length > MOST_BESIDE ? MANY_NARROW : NARROW)
  const filters = { choice, onChoice: setChoice, settled }
  return (
    <section className="cities" aria-labelledby={id}>
      <div className="section-head">
        <h3 id={id} tabIndex={-1}>
          {cities.heading}
        </h3>
        <div className="section-links">
          <button
            type="button"
            className="link-button"
            aria-haspopup="dialog"
            onClick={() => setFull(true)}
          >
            <ExpandIcon size={13} />
            {cities.fullTable}
          </button>
          <button
            type="button"
            className="link-button"
            aria-expanded={filtering}
            onClick={() => setFiltering(!filtering)}
          >
            <SearchIcon size={14} />
            {cities.search}
          </button>
        </div>
      </div>
      {filtering && <Filters {...filters} isOpened />}
      {chips}
      <ErrorBoundary text={failures.table} action={failures.retry}>
        <CityTables layout="column" settled={settled} choice={shownChoice} onSorting={setSorting} />
      </ErrorBoundary>
      <Countries settled={settled} />
      {full && (
        <Dialog title={cities.heading} closeLabel={bar.close} onClose={() => setFull(false)}>
          <Filters {...filters} />
          {chips}
          <CityTables
            layout={isNarrow ? 'card' : 'full'}
            settled={settled}
            choice={shownChoice}
            onSorting={setSorting}
          />
          <Countries settled={settled} />
        </Dialog>
      )}
    </section>
  )
}
