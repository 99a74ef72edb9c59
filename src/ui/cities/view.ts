import { useMemo } from 'react'
import type { LaunchPoint, Scenario } from '../../state/state.ts'
import { rowOf, type TableChoice, tableOf, type TableRow } from '../../derive/table.ts'
import type { Answer } from '../../derive/verdicts.ts'
import { answerIn } from '../../derive/in-snapshot.ts'
import { cityOf } from '../../data/loaded-cities.ts'
import { useApp, useCountryName, useData, useSettled, useWords } from '../store.ts'
import type { Column } from './column.ts'
import { columnsOf, type Layout, nameColumn } from './columns.tsx'
import { type Asked, ROWS_AT_ONCE } from './window.ts'

/** What the tables are made of, as it was when the last gesture settled. */
export interface Settled {
  readonly answer: Answer
  readonly points: readonly LaunchPoint[]
  readonly coverage: Scenario['coverage']
}

export function useSettledAnswer(): Settled {
  const answer = useSettled(answerIn)
  const points = useSettled(({ state }) => state.scenario.launchPoints)
  const coverage = useApp((state) => state.scenario.coverage)
  return useMemo(() => ({ answer, points, coverage }), [answer, points, coverage])
}

export interface TableView {
  readonly name: Column
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  /** How many rows there are in all; `rows` holds all of them when they are sorted by distance, so that the lines can be found. */
  readonly fitting: number
}

/** The sorted and filtered rows with their columns. */
export function useTableView(
  layout: Layout,
  settled: Settled,
  choice: TableChoice,
  asked: Asked,
): TableView {
  const words = useWords()
  const { missiles } = useData().catalogue
  const countryName = useCountryName()
  const units = useApp((state) => state.preferences.units)
  const most = choice.sortBy === 'distance' ? Infinity : (asked.below + 1) * ROWS_AT_ONCE
  const { points } = settled
  const columns = useMemo(() => {
    const say = { words, units, countryName, missiles }
    return { name: nameColumn(layout, points, say), columns: columnsOf(layout, points, say) }
  }, [layout, points, words, units, countryName, missiles])
  return useMemo(() => {
    const { answer, coverage } = settled
    const table = tableOf(
      { launchPoints: points, coverage },
      answer,
      choice,
      { words, countryName },
      most,
    )
    return { ...columns, ...table }
  }, [columns, settled, points, choice, words, countryName, most])
}

/** The chosen city's row, whatever the filters keep; null when none is chosen or its city is not loaded. */
export function useChosenRow(points: readonly LaunchPoint[]): TableRow | null {
  const { atlas } = useData()
  const chosen = useApp((state) => state.scenario.cities.chosen)
  return useMemo(() => {
    const city = chosen === null ? null : cityOf(chosen, atlas)
    return city && rowOf(city, points)
  }, [chosen, atlas, points])
}
