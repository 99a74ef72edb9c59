import { useEffect, useRef } from 'react'
import { ScreenIcon } from '../parts/icons.tsx'
import { useApp, useDispatch, useWords } from '../store.ts'
import './present.css'

/** Puts the map on a wall; the focus comes back here when that is over. */
export function PresentButton() {
  const { present } = useWords()
  const dispatch = useDispatch()
  const presenting = useApp((state) => state.presenting)
  const button = useRef<HTMLButtonElement>(null)
  const was = useRef(presenting)
  useEffect(() => {
    if (was.current && !presenting) button.current?.focus()
    was.current = presenting
  }, [presenting])
  return (
    <button
      ref={button}
      type="button"
      className="bar-button"
      title={present.start}
      onClick={() => dispatch({ kind: 'presentingChosen', on: true })}
    >
      <ScreenIcon />
    </button>
  )
}
