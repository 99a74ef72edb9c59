import { LIMIT_KM } from '../../../geo/index.ts'
import { limitNumber, limitText } from '../../i18n/measures.ts'
import { answerIn } from '../../derive/in-snapshot.ts'
import { Mark } from '../marks/Mark.tsx'
import { useApp, useSnapshot, useWords } from '../store.ts'
import { LegendItem } from './LegendItem.tsx'
import { RingLegend } from './RingLegend.tsx'
import { BandSign, LineSign, RingSign } from './signs.tsx'
import { TintLegend } from './TintLegend.tsx'

/** What the signs on the map mean. A line of them shows the first words only; a panel and paper show all. */
export function LegendItems() {
  const words = useWords()
  const hasCities = useSnapshot((snapshot) => answerIn(snapshot).cities.length > 0)
  const units = useApp((state) => state.preferences.units)
  const { legend } = words
  const low = limitText(LIMIT_KM.lower, units, words)
  const high = limitText(LIMIT_KM.upper, units, words)
  const lowNumber = limitNumber(LIMIT_KM.lower, units, words)
  return (
    <>
      <LegendItem sign={<BandSign />} detail={legend.bandDetail(lowNumber, high)}>
        {legend.band}
      </LegendItem>
      <LegendItem sign={<RingSign />} detail={legend.ringsDetail} isMore>
        {legend.rings(lowNumber, high)}
      </LegendItem>
      <LegendItem sign={<Mark kind="within" />} detail={legend.sizes}>
        {legend.within}
      </LegendItem>
      <LegendItem sign={<Mark kind="below" />}>{legend.below(low)}</LegendItem>
      <LegendItem sign={<Mark kind="beyond" />}>{legend.beyond(high)}</LegendItem>
      {hasCities && (
        <LegendItem sign={<Mark kind="line" />} detail={legend.onTheLineDetail}>
          {legend.line}
        </LegendItem>
      )}
      <LegendItem sign={<LineSign />} detail={legend.borderDetail} isMore>
        {legend.border}
      </LegendItem>
      <LegendItem sign={<LineSign isDashed />} isMore>
        {legend.disputed}
      </LegendItem>
      <RingLegend />
      <TintLegend />
    </>
  )
}
