import { useEffect, useState } from 'react'
import { authorsMapAfter, isAsAuthored } from '../../state/authors-map.ts'
import { giveFocus } from '../parts/focus.ts'
import { ResetIcon } from '../parts/icons.tsx'
import { useSettled, useStore, useWords } from '../store.ts'

/** Brings the map of the article's author back, once the reader has changed something of it. */
export function AuthorsMap() {
  const { embed } = useWords()
  const store = useStore()
  const [authored, setAuthored] = useState(() => store.getState())
  useEffect(
    () => store.subscribe((_, action) => setAuthored((map) => authorsMapAfter(map, action))),
    [store],
  )
  const now = useSettled(({ state }) => state)
  if (isAsAuthored(now, authored)) return null
  const restore = (): void => {
    const { preferences, session } = now
    store.dispatch({ kind: 'stateOpened', state: { ...authored, preferences, session } })
    giveFocus(null)
  }
  return (
    <button type="button" className="embed-restore" onClick={restore}>
      <ResetIcon size={14} />
      {embed.restore}
    </button>
  )
}
