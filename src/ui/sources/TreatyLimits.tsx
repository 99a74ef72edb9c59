import { OutsideLink } from '../parts/OutsideLink.tsx'
import { useWords } from '../store.ts'

/** Where the limits of the band are written; the catalogue's copy of the treaty was not read as far as there. */
export function TreatyLimits() {
  const { sources, missiles } = useWords()
  const { treaty } = sources
  return (
    <>
      <OutsideLink address={treaty.address}>{treaty.text}</OutsideLink>: {treaty.where} (
      {missiles.notChecked})
    </>
  )
}
