import { ChevronIcon } from '../parts/icons.tsx'
import { usePopover } from '../parts/popover.ts'
import { Switch } from '../parts/Switch.tsx'
import { useApp, useDispatch, useWords } from '../store.ts'
import { LegendItems } from './LegendItems.tsx'
import './legend.css'

/** The whole legend behind a button on the map, and what can be drawn on request. */
export function LegendPanel() {
  const { legend } = useWords()
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
          <AlliancesSwitch />
        </section>
      )}
    </div>
  )
}

function AlliancesSwitch() {
  const { legend } = useWords()
  const dispatch = useDispatch()
  const isOn = useApp((state) => state.scenario.extras.includes('alliances'))
  return (
    <Switch on={isOn} onChange={() => dispatch({ kind: 'extraToggled', extra: 'alliances' })}>
      {legend.alliances}
    </Switch>
  )
}
