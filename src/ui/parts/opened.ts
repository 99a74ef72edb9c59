import { type RefObject, useEffect } from 'react'
import { flushSync } from 'react-dom'

/** The reader has just opened this field: it comes into sight with the focus in it, so that the next key goes there. */
export function useOpened(field: RefObject<HTMLElement | null>, isOpened: boolean): void {
  useEffect(() => {
    if (isOpened) giveOpened(field.current)
  }, [field, isOpened])
}

function giveOpened(field: HTMLElement | null): void {
  const around = field?.closest('.filters') ?? field
  around?.scrollIntoView({ block: 'nearest' })
  field?.focus({ preventScroll: true })
}

/** Does what opens a field elsewhere in the page, and goes there. */
export function openField(act: () => void, selector: string): void {
  flushSync(act)
  giveOpened(document.querySelector<HTMLElement>(selector))
}
