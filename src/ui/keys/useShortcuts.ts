import { useLayoutEffect } from 'react'
import { type Shortcut, shortcutOf } from './shortcuts.ts'
import { useStore } from '../store.ts'

/** Keys typed there are text. */
const TEXT = 'input, textarea, select, [contenteditable]'

type Kinds = ReadonlySet<Shortcut['kind']>

/** All other keys are then the remote's. */
const WHILE_PRESENTING: Kinds = new Set(['undo', 'redo', 'help'])

/**
 * Listens to the keys of the whole page while it is rendered; what stands in a dialog or a field keeps its keys.
 * @param only Keep its identity.
 */
export function useShortcuts(act: (shortcut: Shortcut) => void, only?: Kinds): void {
  const store = useStore()
  // With the map, not a moment after it: whoever sees the page may press a key.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      if (target instanceof Element && target.matches(TEXT)) return
      const { preferences, presenting } = store.getState()
      const shortcut = shortcutOf(event, preferences.letterKeys)
      const kinds = presenting ? WHILE_PRESENTING : only
      if (shortcut === null || (kinds && !kinds.has(shortcut.kind))) return
      event.preventDefault()
      act(shortcut)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [store, act, only])
}
