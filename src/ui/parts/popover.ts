import { useEffect, useRef, useState } from 'react'
import { useEscape } from './escape.ts'

/** What a button opens and shuts: Escape shuts it and gives the focus back to the button, a press outside shuts it. */
export function usePopover() {
  const [isOpen, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const shut = () => {
    setOpen(false)
    button.current?.focus()
  }
  useEscape(root, isOpen ? shut : null)

  useEffect(() => {
    if (!isOpen) return
    const shutOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', shutOutside)
    return () => document.removeEventListener('pointerdown', shutOutside)
  }, [isOpen])

  return { isOpen, toggle: () => setOpen(!isOpen), root, button }
}
