import { type ComponentType, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * What stands below the map on paper and nowhere else, made when the browser asks for a print. It comes a little later
 * than the page; without it paper shows what it shows in a frame.
 */
export function PaperSheet() {
  const [Foot, setFoot] = useState<ComponentType | null>(null)
  const isPrinted = useIsPrinted()
  useEffect(() => {
    import('./SheetFoot.tsx').then(
      ({ SheetFoot }) => setFoot(() => SheetFoot),
      (error: unknown) => console.warn('Paper has no table:', error),
    )
  }, [])
  return isPrinted && Foot ? <Foot /> : null
}

/** True from when the browser asks for a print; it does not wait, so the page is made at once. */
function useIsPrinted(): boolean {
  const [isPrinted, setPrinted] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setPrinted(true))
    const end = () => setPrinted(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinted
}
