import { OutsideLink } from '../parts/OutsideLink.tsx'
import { usePageWords } from '../page-words.ts'

/** Where the limits of the band are written; the catalogue's copy of the treaty was not read as far as there. */
export function TreatyLimits() {
  const { missiles, sources } = usePageWords()
  const { treaty } = sources
  return (
    <>
      <OutsideLink address={treaty.address}>{treaty.text}</OutsideLink>: {treaty.where} (
      {missiles.notChecked})
    </>
  )
}
