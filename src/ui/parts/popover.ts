import { type RefObject, useEffect, useRef, useState } from 'react'
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

  usePressOutside(root, isOpen ? () => setOpen(false) : null)

  return { isOpen, toggle: () => setOpen(!isOpen), root, button }
}

/** Calls `act` when something outside the element is pressed. `act` null listens to nothing. */
export function usePressOutside(
  element: RefObject<HTMLElement | null>,
  act: (() => void) | null,
): void {
  useEffect(() => {
    if (!act) return
    const pressed = (event: PointerEvent) => {
      if (event.target instanceof Node && !element.current?.contains(event.target)) act()
    }
    document.addEventListener('pointerdown', pressed)
    return () => document.removeEventListener('pointerdown', pressed)
  })
}
