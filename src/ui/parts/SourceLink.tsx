import type { Source } from '../../../geo/index.ts'
import { webAddressOf } from '../../model/source-uses.ts'
import { useWords } from '../store.ts'

/** A source by its title, a link where it has an address, with its document and whether it was opened. */
export function SourceLink({ source }: { readonly source: Source }) {
  const { missiles } = useWords()
  const { title, document, named } = source
  const address = webAddressOf(source)
  return (
    <>
      {address === null ? (
        title
      ) : (
        <a href={address} target="_blank" rel="noreferrer">
          {title}
        </a>
      )}
      {document !== null && `, ${document}`}
      {named && ` (${missiles.notChecked})`}
    </>
  )
}
