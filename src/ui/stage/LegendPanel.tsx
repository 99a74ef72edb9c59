import type { ReactNode } from 'react'
import { LIMIT_KM } from '../../../geo/index.ts'
import { limitText } from '../../i18n/measures.ts'
import type { ExtraName } from '../../state/state.ts'
import { ChevronIcon } from '../parts/icons.tsx'
import { usePopover } from '../parts/popover.ts'
import { Switch } from '../parts/Switch.tsx'
import { useApp, useDispatch, useWords } from '../store.ts'
import { LegendItems } from './LegendItems.tsx'
import './legend.css'

interface LegendPanelProps {
  /** What the page alone can draw on request. */
  readonly children?: ReactNode
}

/** The whole legend behind a button on the map, and what can be drawn on request. */
export function LegendPanel({ children }: LegendPanelProps) {
  const words = useWords()
  const { legend } = words
  const units = useApp((state) => state.preferences.units)
  const { isOpen, toggle, root, button } = usePopover()
  return (
    <div ref={root} className="legend-corner">
      <button
        ref={button}
        type="button"
        className="legend-button"
        aria-expanded={isOpen}
        onClick={toggle}
      >
        {legend.heading}
        <ChevronIcon size={13} />
      </button>
      {isOpen && (
        <section className="legend-panel" aria-label={legend.heading}>
          <ul className="legend">
            <LegendItems />
          </ul>
          <div className="legend-extras">
            <ExtraSwitch extra="alliances">{legend.alliances}</ExtraSwitch>
            <ExtraSwitch extra="class-line">
              {legend.classLine(limitText(LIMIT_KM.class, units, words))}
            </ExtraSwitch>
            {children}
          </div>
        </section>
      )}
    </div>
  )
}

interface ExtraSwitchProps {
  readonly extra: ExtraName
  readonly children: string
}

function ExtraSwitch({ extra, children }: ExtraSwitchProps) {
  const dispatch = useDispatch()
  const isOn = useApp((state) => state.scenario.extras.includes(extra))
  return (
    <Switch on={isOn} onChange={() => dispatch({ kind: 'extraToggled', extra })}>
      {children}
    </Switch>
  )
}
