import { useLayoutEffect } from 'react'
import { type KeyCommand, perform } from '../commands/command.ts'
import { useParts } from '../store.ts'
import { pressedKey } from './shortcuts.ts'

/** Keys typed there are text. */
const TEXT = 'input, textarea, select, [contenteditable]'

/** Does what the keys of the whole page ask for while it is rendered; what stands in a dialog or a field keeps its keys. */
export function useShortcuts(commands: readonly KeyCommand[]): void {
  const parts = useParts()
  // With the map, not a moment after it: whoever sees the page may press a key.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      if (target instanceof Element && target.matches(TEXT)) return
      const state = parts.snapshots.store.getState()
      const pressed = pressedKey(event, state.preferences.letterKeys)
      const command = commands.find(({ keys }) => keys.includes(pressed))
      if (!command || command.isOffered?.(state) === false) return
      if (state.presenting && !command.whilePresenting) return
      event.preventDefault()
      perform(command, parts, pressed)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
}
