import type { ReactNode } from 'react'
import { RedoIcon, ResetIcon, UndoIcon } from '../parts/icons.tsx'
import { useApp, useDispatch, useSteps, useWords } from '../store.ts'
import { PresentButton } from '../present/PresentButton.tsx'
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
      <PresentButton />
      <LanguageChoice />
      <ThemeChoice />
      {children}
    </div>
  )
}

/** Undo, redo, and back to the first view, which can be undone. They stay in place and keep the focus when there is nothing to do. */
function Steps() {
  const { bar } = useWords()
  const dispatch = useDispatch()
  const { canUndo, canRedo } = useSteps()
  const locked = useApp((state) => state.locked)
  return (
    <div className="bar-group">
      <button
        type="button"
        className="bar-button"
        title={bar.undo}
        aria-disabled={!canUndo}
        onClick={() => dispatch({ kind: 'undone' })}
      >
        <UndoIcon />
      </button>
      <button
        type="button"
        className="bar-button"
        title={bar.redo}
        aria-disabled={!canRedo}
        onClick={() => dispatch({ kind: 'redone' })}
      >
        <RedoIcon />
      </button>
      <button
        type="button"
        className="bar-button"
        title={bar.reset}
        aria-disabled={locked}
        onClick={() => dispatch({ kind: 'scenarioReset' })}
      >
        <ResetIcon />
      </button>
    </div>
  )
}
