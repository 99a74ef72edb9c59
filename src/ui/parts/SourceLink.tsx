import type { Source } from '../../../geo/index.ts'
import { webAddressOf } from '../../derive/source-uses.ts'
import { useWords } from '../store.ts'
import { OutsideLink } from './OutsideLink.tsx'

/** A source by its title, a link where it has an address, with its document and whether it was opened. */
export function SourceLink({ source }: { readonly source: Source }) {
  const { missiles } = useWords()
  const { title, document, named } = source
  return (
    <>
      <OutsideLink address={webAddressOf(source)}>{title}</OutsideLink>
      {document !== null && `, ${document}`}
      {named && ` (${missiles.notChecked})`}
    </>
  )
}
