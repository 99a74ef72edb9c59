import { useEffect } from 'react'
import { type Shortcut, shortcutOf } from '../../model/shortcuts.ts'
import { useParts } from '../store.ts'

/** Keys typed there are text. */
const TEXT = 'input, textarea, select, [contenteditable]'

/** All other keys are then the remote's. */
const WHILE_PRESENTING: ReadonlySet<Shortcut['kind']> = new Set(['undo', 'redo', 'help'])

/** Listens to the keys of the whole page while it is rendered; what stands in a dialog or a field keeps its keys. */
export function useShortcuts(act: (shortcut: Shortcut) => void): void {
  const { store } = useParts()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      if (target instanceof Element && target.matches(TEXT)) return
      const { preferences, presenting } = store.getState()
      const shortcut = shortcutOf(event, preferences.letterKeys)
      if (shortcut === null || (presenting && !WHILE_PRESENTING.has(shortcut.kind))) return
      event.preventDefault()
      act(shortcut)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [store, act])
}
