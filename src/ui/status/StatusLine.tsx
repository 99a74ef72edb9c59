import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useData, useStore } from '../store.ts'
import { SayContext } from './say.ts'
import { spokenAfter } from '../../derive/spoken.ts'

/** Speech rests before it speaks: one line at most each half second. */
const REST_MS = 500

/** The page's only live region, which its children reach by `useSay`; it also tells what steps of the reader led to. */
export function StatusLine({ children }: { readonly children: ReactNode }) {
  const store = useStore()
  const { atlas, words } = useData()
  /** An object, so that the same words said twice are news twice. */
  const [line, setLine] = useState({ text: '' })
  const [rested, setRested] = useState(line)
  const say = useMemo(() => (text: string) => setLine({ text }), [])

  /** The last state in which nothing was held: what a move is compared with. */
  const restedState = useRef(store.getState())

  useEffect(
    () =>
      store.subscribe((state, action) => {
        const text = spokenAfter(action, restedState.current, state, atlas, words)
        if (state.session.held === null) restedState.current = state
        if (text !== null) say(text)
      }),
    [store, atlas, words, say],
  )

  useEffect(() => {
    const timer = setTimeout(() => setRested(line), REST_MS)
    return () => clearTimeout(timer)
  }, [line])

  return (
    <SayContext value={say}>
      {children}
      <output className="spoken">{rested === line ? line.text : ''}</output>
    </SayContext>
  )
}
