import type { ReactNode } from 'react'
import type { Scenario } from '../../state/state.ts'
import type { TableChoice } from '../../derive/table.ts'
import { Mark } from '../marks/Mark.tsx'
import { Tip } from '../parts/Tip.tsx'
import { answerIn } from '../../derive/in-snapshot.ts'
import { useSnapshot, useApp, useDispatch, useWords } from '../store.ts'

interface ChipsProps {
  readonly zone: TableChoice['zone']
  readonly onZone: (zone: TableChoice['zone']) => void
}

/** Totals that filter the table: by zone from one launch point, by coverage from several. They follow a drag. */
export function Chips({ zone, onZone }: ChipsProps) {
  const several = useApp((state) => state.scenario.launchPoints.length > 1)
  const none = useApp((state) => state.scenario.launchPoints.length === 0)
  if (none) return null
  return several ? <CoverageChips /> : <ZoneChips zone={zone} onZone={onZone} />
}

const ZONE_MARKS = ['below', 'within', 'beyond'] as const

function ZoneChips({ zone, onZone }: ChipsProps) {
  const { cities, zones, numbers } = useWords()
  const { counts } = useSnapshot(answerIn)
  const spoken = {
    below: zones['below-limits'],
    within: zones['within-limits'],
    beyond: zones['beyond-limits'],
  }
  return (
    <fieldset className="chips">
      <legend className="spoken">{cities.coverage.label}</legend>
      <Chip on={zone === null} onPress={() => onZone(null)}>
        {cities.all(counts.total)}
      </Chip>
      {ZONE_MARKS.map((kind) => (
        <Chip
          key={kind}
          on={zone === kind}
          onPress={() => onZone(zone === kind ? null : kind)}
          spoken={cities.chip(counts[kind], spoken[kind])}
        >
          <Mark kind={kind} />
          {numbers.whole(counts[kind])}
        </Chip>
      ))}
    </fieldset>
  )
}

function CoverageChips() {
  const { cities } = useWords()
  const dispatch = useDispatch()
  const answer = useSnapshot(answerIn)
  const coverage = useApp((state) => state.scenario.coverage)
  const { counts, several } = answer
  const choose = (next: Scenario['coverage']) =>
    dispatch({ kind: 'coverageChosen', coverage: next })
  const choices: readonly (readonly [NonNullable<Scenario['coverage']>, number])[] = [
    ['any', counts.within],
    ['all', several?.inAll ?? 0],
    ['none', several?.inNone ?? 0],
  ]
  return (
    <fieldset className="chips chips-coverage">
      <legend className="spoken">{cities.coverage.label}</legend>
      <Chip on={coverage === null} onPress={() => choose(null)}>
        {cities.all(counts.total)}
      </Chip>
      {choices.map(([kind, count]) => (
        <Chip
          key={kind}
          on={coverage === kind}
          onPress={() => choose(coverage === kind ? null : kind)}
        >
          {cities.covered[kind](count)}
        </Chip>
      ))}
    </fieldset>
  )
}

interface ChipProps {
  readonly on: boolean
  readonly onPress: () => void
  /** The whole name, where a mark says half of it. */
  readonly spoken?: string
  readonly children: ReactNode
}

function Chip({ on, onPress, spoken, children }: ChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={on} aria-label={spoken} onClick={onPress}>
      <Tip text={spoken}>{children}</Tip>
    </button>
  )
}
