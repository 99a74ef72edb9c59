import { useEffect } from 'react'
import { type RemoteCommand, commandOf } from '../../story/remote.ts'
import { useStore } from '../store.ts'

/** Keys pressed in these are theirs. */
const TYPED = 'input, textarea, select, dialog, [contenteditable]'
/** Space presses these. */
const PRESSED = 'button, a, summary'

/** Acts on the keys of whoever presents, wherever the focus is, but not while something is typed or a launch point is carried. */
export function useRemote(act: (command: RemoteCommand) => void): void {
  const store = useStore()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { preferences, session } = store.getState()
      const isIn = (selector: string) =>
        event.target instanceof Element && event.target.closest(selector) !== null
      if (event.defaultPrevented || session.held !== null || isIn(TYPED)) return
      if (event.key === ' ' && isIn(PRESSED)) return
      const command = commandOf(event, preferences.letterKeys)
      if (!command) return
      event.preventDefault()
      act(command)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
}
