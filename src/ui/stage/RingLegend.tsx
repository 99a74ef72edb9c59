import { LIMIT_KM } from '../../../geo/index.ts'
import { limitText } from '../../i18n/measures.ts'
import { missileIdsOf } from '../../data/missiles.ts'
import { useApp, useWords } from '../store.ts'
import { LegendItem } from './LegendItem.tsx'
import { DoubtSign, FlatCircleSign, RingSign } from './signs.tsx'

/** What the lines mean that are drawn on request; nothing while none is. */
export function RingLegend() {
  const words = useWords()
  const { legend } = words
  const units = useApp((state) => state.preferences.units)
  const hasMissiles = useApp(({ scenario }) =>
    scenario.launchPoints.some((point) => missileIdsOf(point).length > 0),
  )
  const hasFlatCircle = useApp(({ scenario }) => scenario.extras.includes('flat-circle'))
  const hasClassLine = useApp(({ scenario }) => scenario.extras.includes('class-line'))
  return (
    <>
      {hasClassLine && (
        <LegendItem sign={<RingSign stroke="dashed" />} isMore>
          {legend.classLine(limitText(LIMIT_KM.class, units, words))}
        </LegendItem>
      )}
      {hasFlatCircle && (
        <LegendItem sign={<FlatCircleSign />} isMore>
          {legend.flatCircle}
        </LegendItem>
      )}
      {hasMissiles && (
        <>
          <LegendItem sign={<RingSign stroke="dashed" />} detail={legend.claimedDetail} isMore>
            {legend.claimed}
          </LegendItem>
          <LegendItem sign={<RingSign stroke="dotted" />} isMore>
            {legend.unchecked}
          </LegendItem>
          <LegendItem sign={<DoubtSign />} detail={legend.doubtDetail} isMore>
            {legend.doubt}
          </LegendItem>
        </>
      )}
    </>
  )
}
