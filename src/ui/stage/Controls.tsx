import type { ReactNode } from 'react'
import { CommandButton } from '../commands/CommandButton.tsx'
import { fit, units, zoomIn, zoomOut } from '../commands/commands.ts'
import { useCommand } from '../commands/use-command.ts'
import { Tip } from '../parts/Tip.tsx'
import { useApp, useWords } from '../store.ts'
import { ViewChoice } from './ViewChoice.tsx'

/** The map's own buttons at its edge, with more of them beside those of the view. */
export function Controls({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="stage-controls">
      <div className="control-group control-zoom">
        <ZoomButtons />
      </div>
      <div className="control-group control-view">
        <ViewChoice />
        <CommandButton command={fit} className="control" size={20} />
        {children}
      </div>
      <div className="control-group control-units">
        <UnitsButton />
      </div>
    </div>
  )
}

/** In and out, for who has no wheel and one finger. */
export const ZoomButtons = () => (
  <>
    <CommandButton command={zoomIn} className="control" size={18} />
    <CommandButton command={zoomOut} className="control" size={18} />
  </>
)

export function UnitsButton() {
  const { short } = useWords().unitNames
  const now = useApp((state) => state.preferences.units)
  const { label, act } = useCommand(units)
  return (
    <button type="button" className="control" onClick={act}>
      <Tip text={label}>
        <span>{short[now]}</span>
      </Tip>
      <span className="spoken">: {label}</span>
    </button>
  )
}
