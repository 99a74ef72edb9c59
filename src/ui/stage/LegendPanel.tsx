import type { ReactNode } from 'react'
import type { Toggle } from '../commands/command.ts'
import { CommandSwitch } from '../commands/CommandSwitch.tsx'
import { ChevronIcon } from '../parts/icons.tsx'
import { usePopover } from '../parts/popover.ts'
import { useWords } from '../store.ts'
import { LegendItems } from './LegendItems.tsx'
import './legend.css'

interface LegendPanelProps {
  /** What can be drawn on request, by name. */
  readonly extras: Readonly<Record<string, Toggle>>
  /** What else is to be said or chosen of the drawing. */
  readonly children?: ReactNode
}

/** The whole legend behind a button on the map, and what can be drawn on request. */
export function LegendPanel({ extras, children }: LegendPanelProps) {
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
          <div className="legend-extras">
            {Object.entries(extras).map(([name, command]) => (
              <CommandSwitch key={name} command={command} />
            ))}
            {children}
          </div>
        </section>
      )}
    </div>
  )
}
