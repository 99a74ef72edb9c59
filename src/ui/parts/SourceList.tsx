import type { Source } from '../../../geo/index.ts'
import { useWords } from '../store.ts'
import './source-list.css'

interface SourceListProps {
  readonly title: string
  readonly sources: readonly Source[]
}

/** What a row of the catalogue rests on, folded; each source once. */
export function SourceList({ title, sources }: SourceListProps) {
  const { missiles } = useWords()
  const once = new Map(sources.map((source) => [source.id, source]))
  return (
    <details className="source-list">
      <summary>{title}</summary>
      <ul>
        {[...once.values()].map(({ id, title: name, address, document, named }) => (
          <li key={id}>
            {address === null ? (
              name
            ) : (
              <a href={address} target="_blank" rel="noreferrer">
                {name}
              </a>
            )}
            {document !== null && `, ${document}`}
            {named && ` (${missiles.notChecked})`}
          </li>
        ))}
      </ul>
    </details>
  )
}
