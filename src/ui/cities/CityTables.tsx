import { useMemo } from 'react'
import type { TableChoice } from '../../derive/table.ts'
import { useWords } from '../store.ts'
import { CityTable } from './CityTable.tsx'
import type { Layout } from './columns.tsx'
import type { Sorting } from './sorting.ts'
import type { Settled } from './view.ts'

interface CityTablesProps {
  readonly layout: Layout
  readonly settled: Settled
  readonly choice: TableChoice
  readonly onSorting: (sorting: Sorting) => void
}

/** The counted cities, and below them, apart, those outside Europe and Russia when they are asked for. */
export function CityTables({ layout, settled, choice, onSorting }: CityTablesProps) {
  const { cities } = useWords()
  const { points } = settled
  return (
    <>
      <CityTable
        layout={layout}
        caption={points.length > 1 ? cities.captionSeveral : cities.caption}
        settled={settled}
        choice={choice}
        onSorting={onSorting}
        pinned
      />
      {settled.answer.others.length > 0 && (
        <OtherCities layout={layout} settled={settled} choice={choice} onSorting={onSorting} />
      )}
    </>
  )
}

function OtherCities({ layout, settled, choice, onSorting }: CityTablesProps) {
  const { cities } = useWords()
  const { answer } = settled
  const others = useMemo(
    () => ({
      ...settled,
      answer: { ...answer, cities: answer.others, zonesByPoint: answer.othersZonesByPoint },
    }),
    [settled, answer],
  )
  return (
    <section className="other-cities">
      <h4>{cities.outside}</h4>
      <p className="quiet">{cities.outsideTotal(answer.othersWithin, answer.others.length)}</p>
      <CityTable
        layout={layout}
        caption={cities.outside}
        settled={others}
        choice={choice}
        onSorting={onSorting}
        pinned={false}
      />
    </section>
  )
}
