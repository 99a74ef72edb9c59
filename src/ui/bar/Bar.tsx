import { RedoIcon, UndoIcon } from '../parts/icons.tsx'
import { usePageWords } from '../page-words.ts'
import { useDispatch, useSteps } from '../store.ts'
import { ThemeChoice } from './ThemeChoice.tsx'
import './bar.css'

/** The quiet bar at the top of the column: steps and colours. Sharing, presenting and languages will join it here. */
export function Bar() {
  return (
    <div className="bar">
      <Steps />
      <ThemeChoice />
    </div>
  )
}

/** Undo and redo stay in place and keep the focus when there is nothing left to take back. */
function Steps() {
  const { bar } = usePageWords()
  const dispatch = useDispatch()
  const { canUndo, canRedo } = useSteps()
  return (
    <div className="bar-group">
      <button
        type="button"
        className="bar-button"
        aria-disabled={!canUndo}
        onClick={() => dispatch({ kind: 'undone' })}
      >
        <UndoIcon />
        {bar.undo}
      </button>
      <button
        type="button"
        className="bar-button"
        aria-disabled={!canRedo}
        onClick={() => dispatch({ kind: 'redone' })}
      >
        <RedoIcon />
        {bar.redo}
      </button>
    </div>
  )
}
