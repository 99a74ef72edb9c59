import { useState } from 'react'
import { countriesOf, type CountryCounts } from '../../derive/countries.ts'
import type { Settled } from '../cities/view.ts'
import { Mark } from '../marks/Mark.tsx'
import { SortableHead } from '../parts/SortableHead.tsx'
import { useCountryName, useWords } from '../store.ts'
import './countries.css'

type Figure = 'total' | 'below' | 'within' | 'beyond'
type SortBy = 'country' | Figure

const FIGURES: readonly Figure[] = ['total', 'below', 'within', 'beyond']

/** The counted cities by country. */
export function Countries({ settled }: { readonly settled: Settled }) {
  const { countries } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{countries.heading}</summary>
      {open && <CountryTable settled={settled} />}
    </details>
  )
}

function CountryTable({ settled }: { readonly settled: Settled }) {
  const words = useWords()
  const { countries } = words
  const countryName = useCountryName()
  const [{ sortBy, descending }, setSorting] = useState<{ sortBy: SortBy; descending: boolean }>({
    sortBy: 'within',
    descending: true,
  })
  const rows = countriesOf(settled.answer).toSorted((a, b) => {
    const byName = words.numbers.compare(countryName(a.country), countryName(b.country))
    return (descending ? -1 : 1) * (sortBy === 'country' ? byName : a[sortBy] - b[sortBy]) || byName
  })
  const headOf = (column: SortBy) => ({
    sorted:
      sortBy === column ? (descending ? ('descending' as const) : ('ascending' as const)) : null,
    onSort: () =>
      setSorting({
        sortBy: column,
        descending: sortBy === column ? !descending : column !== 'country',
      }),
  })
  return (
    <table className="country-table">
      <caption className="spoken">{countries.caption}</caption>
      <thead>
        <tr>
          <SortableHead {...headOf('country')}>{countries.country}</SortableHead>
          {FIGURES.map((figure) => (
            <SortableHead key={figure} {...headOf(figure)} spoken={countries[figure]}>
              {figure === 'total' ? countries.total : <Mark kind={figure} />}
            </SortableHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <CountryRow key={row.country} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function CountryRow({ row }: { readonly row: CountryCounts }) {
  const { numbers } = useWords()
  const countryName = useCountryName()
  return (
    <tr>
      <th scope="row">{countryName(row.country)}</th>
      {FIGURES.map((figure) => (
        <td key={figure}>{numbers.whole(row[figure])}</td>
      ))}
    </tr>
  )
}
