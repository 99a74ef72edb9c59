import { useEffect, useRef } from 'react'
import { CommandButton } from '../commands/CommandButton.tsx'
import { present } from '../commands/commands.ts'
import { useApp } from '../store.ts'
import './present.css'

/** Puts the map on a wall; the focus comes back here when that is over. */
export function PresentButton() {
  const presenting = useApp((state) => state.presenting)
  const button = useRef<HTMLButtonElement>(null)
  const was = useRef(presenting)
  useEffect(() => {
    if (was.current && !presenting) button.current?.focus()
    was.current = presenting
  }, [presenting])
  return <CommandButton ref={button} command={present} className="bar-button" />
}
