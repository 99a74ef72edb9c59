import type { ReactNode } from 'react'
import { LIMIT_KM } from '../../../geo/index.ts'
import { distanceText, limitNumber, limitText } from '../../i18n/measures.ts'
import { LINE_KM } from '../../model/verdicts.ts'
import { Mark } from '../marks/Mark.tsx'
import { useApp, useWords } from '../store.ts'
import { BandSign, LineSign, RingSign } from './signs.tsx'
import { TintLegend } from './TintLegend.tsx'

/**
 * What the signs on the map mean. A line of them shows the first words only; a panel and paper show all. The half-filled
 * mark speaks for one launch point only.
 */
export function LegendItems() {
  const words = useWords()
  const units = useApp((state) => state.preferences.units)
  const isSingle = useApp((state) => state.scenario.launchPoints.length === 1)
  const { legend } = words
  const low = limitText(LIMIT_KM.lower, units, words)
  const high = limitText(LIMIT_KM.upper, units, words)
  const lowNumber = limitNumber(LIMIT_KM.lower, units, words)
  return (
    <>
      <Item sign={<BandSign />} detail={legend.bandDetail(lowNumber, high)}>
        {legend.band}
      </Item>
      <Item sign={<RingSign />} detail={legend.ringsDetail} isMore>
        {legend.rings(lowNumber, high)}
      </Item>
      <Item sign={<Mark kind="within" />} detail={legend.sizes}>
        {legend.within}
      </Item>
      <Item sign={<Mark kind="below" />}>{legend.below(low)}</Item>
      <Item sign={<Mark kind="beyond" />}>{legend.beyond(high)}</Item>
      {isSingle && (
        <Item sign={<Mark kind="line" />} detail={legend.onTheLineDetail}>
          {legend.onTheLine(distanceText(LINE_KM, units, words))}
        </Item>
      )}
      <Item sign={<LineSign />} detail={legend.borderDetail} isMore>
        {legend.border}
      </Item>
      <Item sign={<LineSign isDashed />} isMore>
        {legend.disputed}
      </Item>
      <TintLegend />
    </>
  )
}

interface ItemProps {
  readonly sign: ReactNode
  /** Where there is room for it. */
  readonly detail?: string
  /** Only where there is room for it. */
  readonly isMore?: boolean
  readonly children: ReactNode
}

function Item({ sign, detail, isMore = false, children }: ItemProps) {
  return (
    <li className={isMore ? 'legend-more' : undefined}>
      <span className="legend-sign">{sign}</span>
      <span>
        {children}
        {detail !== undefined && <small>{detail}</small>}
      </span>
    </li>
  )
}
