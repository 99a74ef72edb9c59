import type { ReactNode } from 'react'
import { RedoIcon, UndoIcon } from '../parts/icons.tsx'
import { useDispatch, useSteps, useWords } from '../store.ts'
import { ShareButton } from '../share/ShareButton.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'
import './bar.css'

/** The quiet bar at the top of the column: steps, sharing, language and colours. */
export function Bar({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="bar">
      <Steps />
      <ShareButton />
      <LanguageChoice />
      <ThemeChoice />
      {children}
    </div>
  )
}

/** Undo and redo stay in place and keep the focus when there is nothing left to take back. */
function Steps() {
  const { bar } = useWords()
  const dispatch = useDispatch()
  const { canUndo, canRedo } = useSteps()
  return (
    <div className="bar-group">
      <button
        type="button"
        className="bar-button"
        aria-label={bar.undo}
        title={bar.undo}
        aria-disabled={!canUndo}
        onClick={() => dispatch({ kind: 'undone' })}
      >
        <UndoIcon />
      </button>
      <button
        type="button"
        className="bar-button"
        aria-label={bar.redo}
        title={bar.redo}
        aria-disabled={!canRedo}
        onClick={() => dispatch({ kind: 'redone' })}
      >
        <RedoIcon />
      </button>
    </div>
  )
}
