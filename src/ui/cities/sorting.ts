import type { SortKey, TableChoice } from '../../derive/table.ts'
import type { Direction } from '../parts/SortableHead.tsx'

export type Sorting = Pick<TableChoice, 'sortBy' | 'sortPoint' | 'descending'>

const BY_DISTANCE: Sorting = { sortBy: 'distance', sortPoint: null, descending: false }
const BY_PEOPLE: Sorting = { sortBy: 'population', sortPoint: null, descending: true }

/** One launch point: by distance, so that the line falls where it falls. Several or none: the largest cities first. */
export const defaultSorting = (launchPoints: number): Sorting =>
  launchPoints === 1 ? BY_DISTANCE : BY_PEOPLE

/** The order after a press on a column's head: the other way round if it ruled already; people begin with the most, all else with the least. */
export function sortingAfterPress(
  now: Sorting,
  sortBy: SortKey,
  sortPoint: string | null,
): Sorting {
  const again = now.sortBy === sortBy && now.sortPoint === sortPoint
  return { sortBy, sortPoint, descending: again ? !now.descending : sortBy === 'population' }
}

/** How a column is sorted now; null when it does not rule. */
export function directionOf(
  now: Sorting,
  sortBy: SortKey,
  sortPoint: string | null,
): Direction | null {
  if (now.sortBy !== sortBy || now.sortPoint !== sortPoint) return null
  return now.descending ? 'descending' : 'ascending'
}
