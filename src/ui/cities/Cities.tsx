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
const MAX_BESIDE = 4
const NARROW = '(max-width: 699.98px)'
const MANY_NARROW = '(max-width: 1079.98px)'
/** A window this small keeps its room for rows: what narrows the table is opened first. */
const SMALL = '(max-width: 699.98px), (max-height: 479.98px)'

/** Every city's verdict: totals, filters and the table, in the column and over the whole window. */
export function Cities({ id }: { readonly id: string }) {
  const words = useWords()
  const { cities, failures } = words
  const now = useSettledAnswer()
  const settled = useDeferredValue(now)
  const { choice, setChoice, setSorting } = useChoice(now.points.length)
  const shownChoice = useDeferredValue(choice)
  const [filtering, setFiltering] = useState(false)
  const [full, setFull] = useState(false)
  const [filteringFull, setFilteringFull] = useState(false)
  const chips = <Chips zone={choice.zone} onZone={(zone) => setChoice({ zone })} />
  const isNarrow = useMedia(now.points.length > MAX_BESIDE ? MANY_NARROW : NARROW)
  const isSmall = useMedia(SMALL)
  const filters = { choice, onChoice: setChoice, settled }
  const openFull = () => {
    setFull(true)
    setFilteringFull(filtering)
  }
  return (
    <section className="cities" aria-labelledby={id}>
      <div className="section-head">
        <h3 id={id} tabIndex={-1}>
          {cities.heading}
        </h3>
        <div className="section-links">
          <button type="button" className="link-button" aria-haspopup="dialog" onClick={openFull}>
            <ExpandIcon size={13} />
            {cities.fullTable}
          </button>
          <SearchButton isOpen={filtering} onOpen={setFiltering} />
        </div>
      </div>
      {filtering && <Filters {...filters} isOpened />}
      {chips}
      <ErrorBoundary text={failures.table} action={failures.retry}>
        <CityTables layout="column" settled={settled} choice={shownChoice} onSorting={setSorting} />
      </ErrorBoundary>
      <Countries settled={settled} />
      {full && (
        <Dialog title={cities.heading} onClose={() => setFull(false)}>
          {!isSmall && <Filters {...filters} />}
          <div className="table-tools">
            {chips}
            {isSmall && <SearchButton isOpen={filteringFull} onOpen={setFilteringFull} />}
          </div>
          {isSmall && filteringFull && <Filters {...filters} isOpened={!filtering} />}
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

interface SearchButtonProps {
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
}

/** Opens and closes what narrows the table. */
function SearchButton({ isOpen, onOpen }: SearchButtonProps) {
  const { cities } = useWords()
  return (
    <button
      type="button"
      className="link-button"
      aria-expanded={isOpen}
      onClick={() => onOpen(!isOpen)}
    >
      <SearchIcon size={14} />
      {cities.search}
    </button>
  )
}
