import type { ReactNode } from 'react'
import { LIMIT_KM } from '../../../geo/index.ts'
import { pictureIn } from '../../derive/in-snapshot.ts'
import { type LegendSign, legendSignsOf, legendTintsOf } from '../../derive/legend.ts'
import type { TintName } from '../../derive/picture-types.ts'
import { dateText } from '../../i18n/dates.ts'
import { limitNumber, limitText } from '../../i18n/measures.ts'
import { Mark } from '../marks/Mark.tsx'
import { useApp, useSnapshot, useWords } from '../store.ts'
import { LegendItem } from './LegendItem.tsx'
import { BandSign, DoubtSign, FlatCircleSign, LineSign, RingSign } from './signs.tsx'

interface Meaning {
  readonly sign: ReactNode
  readonly text: string
  readonly detail?: string
}

/** Also in the line of first words; so are rings without a band. */
const FIRST: ReadonlySet<LegendSign> = new Set(
  'band within below beyond line claimed unchecked'.split(' ') as LegendSign[],
)

/** What the signs on the map mean. A line of them shows the first words only; a panel and paper show all. */
export function LegendItems() {
  const signs = useSnapshot((snapshot) => legendSignsOf(pictureIn(snapshot)))
  const tints = useSnapshot((snapshot) => legendTintsOf(pictureIn(snapshot)))
  const meanings = useMeanings()
  return (
    <>
      {signs.map((name) => {
        const { sign, text, detail } = meanings[name]
        return (
          <LegendItem
            key={name}
            sign={sign}
            isMore={!FIRST.has(name) && (name !== 'rings' || signs[0] === 'band')}
            detail={detail}
          >
            {text}
          </LegendItem>
        )
      })}
      <Tints tints={tints} />
    </>
  )
}

function useMeanings(): Readonly<Record<LegendSign, Meaning>> {
  const words = useWords()
  const units = useApp((state) => state.preferences.units)
  const { legend } = words
  const low = limitText(LIMIT_KM.lower, units, words)
  const high = limitText(LIMIT_KM.upper, units, words)
  const lowNumber = limitNumber(LIMIT_KM.lower, units, words)
  const classLimit = limitText(LIMIT_KM.class, units, words)
  return {
    band: {
      sign: <BandSign />,
      text: legend.band,
      detail: legend.bandDetail(lowNumber, high),
    },
    rings: {
      sign: <RingSign />,
      text: legend.rings(lowNumber, high),
      detail: legend.ringsDetail,
    },
    within: { sign: <Mark kind="within" />, text: legend.within, detail: legend.sizes },
    below: { sign: <Mark kind="below" />, text: legend.below(low) },
    beyond: { sign: <Mark kind="beyond" />, text: legend.beyond(high) },
    line: { sign: <Mark kind="line" />, text: legend.line, detail: legend.onTheLineDetail },
    border: { sign: <LineSign />, text: legend.border, detail: legend.borderDetail },
    disputed: { sign: <LineSign isDashed />, text: legend.disputed },
    classLine: { sign: <RingSign stroke="dashed" />, text: legend.classLine(classLimit) },
    flatCircle: { sign: <FlatCircleSign />, text: legend.flatCircle },
    claimed: {
      sign: <RingSign stroke="dashed" />,
      text: legend.claimed,
      detail: legend.claimedDetail,
    },
    unchecked: { sign: <RingSign stroke="dotted" />, text: legend.unchecked },
    doubt: { sign: <DoubtSign />, text: legend.doubt, detail: legend.doubtDetail },
  }
}

/** What the colours of the countries mean; nothing while none is tinted. */
function Tints({ tints }: { readonly tints: readonly TintName[] }) {
  const words = useWords()
  const onDate = useApp(({ scenario }) => scenario.onDate)
  const { legend } = words
  if (tints.length === 0) return null
  return (
    <>
      {tints.map((tint) => (
        <li key={tint}>
          <span className={`legend-sign legend-tint tint-${tint}`} aria-hidden="true" />
          <span>{legend.tints[tint]}</span>
        </li>
      ))}
      {onDate !== null && <li>{legend.onDate(dateText(onDate, words))}</li>}
    </>
  )
}
