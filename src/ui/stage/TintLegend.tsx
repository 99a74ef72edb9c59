import { dateText } from '../../i18n/dates.ts'
import { TINTS } from '../../derive/picture-types.ts'
import { tintsOf } from '../../derive/tints.ts'
import { useApp, useData, useWords } from '../store.ts'

/** What the colours of the countries mean; nothing while none is tinted. */
export function TintLegend() {
  const words = useWords()
  const { memberships } = useData()
  const tints = useApp(({ scenario }) => tintsOf(scenario, memberships))
  const onDate = useApp(({ scenario }) => scenario.onDate)
  const { legend } = words
  const used = new Set(Object.values(tints))
  if (used.size === 0) return null
  return (
    <>
      {TINTS.filter((tint) => used.has(tint)).map((tint) => (
        <li key={tint}>
          <span className={`legend-sign legend-tint tint-${tint}`} aria-hidden="true" />
          <span>{legend.tints[tint]}</span>
        </li>
      ))}
      {onDate !== null && <li>{legend.onDate(dateText(onDate, words))}</li>}
    </>
  )
}
