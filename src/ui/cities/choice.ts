import { useMemo, useState } from 'react'
import { FIRST_TABLE, type TableChoice } from '../../derive/table.ts'
import { defaultSorting, type Sorting } from './sorting.ts'

/** What the reader asked of the table. An order chosen for one launch point does not outlive the coming of a second, nor the other way round. */
export function useChoice(launchPoints: number) {
  const single = launchPoints === 1
  const [filters, setFilters] = useState(FIRST_TABLE)
  const [sorted, setSorted] = useState({ single, sorting: defaultSorting(launchPoints) })
  const sorting = sorted.single === single ? sorted.sorting : defaultSorting(launchPoints)
  const choice = useMemo((): TableChoice => {
    const { zone, ...rest } = filters
    return { ...rest, ...sorting, zone: single ? zone : null }
  }, [filters, sorting, single])
  return {
    choice,
    setChoice: (parts: Partial<TableChoice>) => setFilters((now) => ({ ...now, ...parts })),
    setSorting: (next: Sorting) => setSorted({ single, sorting: next }),
  }
}
