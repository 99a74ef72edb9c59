import { LIMIT_KM } from '../../../geo/index.ts'
import { distanceText, limitText } from '../../i18n/measures.ts'
import { LINE_KM } from '../../model/verdicts.ts'
import { Mark } from '../marks/Mark.tsx'
import { useApp, useWords } from '../store.ts'

/** What the signs on the map mean. The half-filled mark speaks for one launch point only. */
export function Legend() {
  const words = useWords()
  const units = useApp((state) => state.preferences.units)
  const single = useApp((state) => state.scenario.launchPoints.length === 1)
  const { legend } = words
  return (
    <ul className="legend" aria-label={legend.heading}>
      <li>
        <span className="legend-band" aria-hidden="true" />
        {legend.band}
      </li>
      <li>
        <Mark kind="within" />
        {legend.within}
      </li>
      <li>
        <Mark kind="below" />
        {legend.below(limitText(LIMIT_KM.lower, units, words))}
      </li>
      <li>
        <Mark kind="beyond" />
        {legend.beyond(limitText(LIMIT_KM.upper, units, words))}
      </li>
      {single && (
        <li>
          <Mark kind="line" />
          {legend.onTheLine(distanceText(LINE_KM, units, words))}
        </li>
      )}
    </ul>
  )
}
