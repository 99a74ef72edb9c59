import { lazy, Suspense, useCallback, useState } from 'react'
import type { Shortcut } from './shortcuts.ts'
import type { View } from '../../state/state.ts'
import { HelpIcon } from '../parts/icons.tsx'
import { useParts, useStore, useWords } from '../store.ts'
import { focusPoint } from '../present/stage.ts'
import { useShortcuts } from './useShortcuts.ts'

const Keys = lazy(async () => ({ default: (await import('./Keys.tsx')).Keys }))

const NEXT_VIEW: Readonly<Record<View, View>> = {
  mercator: 'globe',
  globe: 'true-distance',
  'true-distance': 'mercator',
}

interface KeysButtonProps {
  readonly onAdd: () => void
  readonly tableId: string
}

/** Opens the list of keys, and does what the keys of the whole page ask for. */
export function KeysButton({ onAdd, tableId }: KeysButtonProps) {
  const { keys } = useWords()
  const [isOpen, setOpen] = useState(false)
  useShortcuts(useActs(onAdd, tableId, setOpen))
  return (
    <>
      <button
        type="button"
        className="bar-button"
        aria-haspopup="dialog"
        title={keys.open}
        onClick={() => setOpen(true)}
      >
        <HelpIcon />
      </button>
      {isOpen && (
        <Suspense>
          <Keys onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}

function useActs(onAdd: () => void, tableId: string, setOpen: (open: boolean) => void) {
  const store = useStore()
  const { onFit } = useParts()
  return useCallback(
    (shortcut: Shortcut): void => {
      const { scenario, preferences } = store.getState()
      switch (shortcut.kind) {
        case 'undo':
          return store.dispatch({ kind: 'undone' })
        case 'redo':
          return store.dispatch({ kind: 'redone' })
        case 'help':
          return setOpen(true)
        case 'add':
          return onAdd()
        case 'table':
          return document.getElementById(tableId)?.focus()
        case 'fit':
          return onFit(null)
        case 'view':
          return store.dispatch({ kind: 'viewChosen', view: NEXT_VIEW[scenario.view] })
        case 'units':
          return store.dispatch({
            kind: 'unitsChosen',
            units: preferences.units === 'km' ? 'mi' : 'km',
          })
        case 'point':
          return focusPoint(shortcut.index)
      }
    },
    [store, onFit, onAdd, tableId, setOpen],
  )
}
