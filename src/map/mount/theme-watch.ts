import type { Action } from '../../state/actions.ts'
import { MEDIA, onMedia } from '../../state/browser.ts'
import type { Store } from '../../state/store.ts'

const THEME_ACTIONS: ReadonlySet<Action['kind']> = new Set([
  'themeChosen',
  'stateOpened',
  'presentingChosen',
])

/** Calls back at once, and whenever the theme may be another: by choice, or by the reader's system. */
export function onTheme(store: Store, listener: () => void): () => void {
  const stopMedia = onMedia(MEDIA.dark, listener)
  const unsubscribe = store.subscribe((_, { kind }) => {
    if (THEME_ACTIONS.has(kind)) listener()
  })
  return () => {
    stopMedia()
    unsubscribe()
  }
}
