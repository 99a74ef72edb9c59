import { OutsideLink } from '../parts/OutsideLink.tsx'
import { useWords } from '../store.ts'

const TREATY_TEXT = 'https://nuke.fas.org/control/inf/text/inf.htm'

/** Where the limits of the band are written; the catalogue's copy of the treaty was not read as far as there. */
export function TreatyLimits() {
  const { missiles, sources } = useWords()
  const { treaty } = sources
  return (
    <>
      <OutsideLink address={TREATY_TEXT}>{treaty.text}</OutsideLink>: {treaty.where} (
      {missiles.notChecked})
    </>
  )
}
