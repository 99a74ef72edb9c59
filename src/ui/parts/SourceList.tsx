import type { Source } from '../../../geo/index.ts'
import { SourceLink } from './SourceLink.tsx'
import './source-list.css'

interface SourceListProps {
  readonly title: string
  readonly sources: readonly Source[]
}

/** What a row of the catalogue rests on, folded; each source once. */
export function SourceList({ title, sources }: SourceListProps) {
  const once = new Map(sources.map((source) => [source.id, source]))
  return (
    <details className="source-list">
      <summary>{title}</summary>
      <ul>
        {[...once.values()].map((source) => (
          <li key={source.id}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </details>
  )
}
