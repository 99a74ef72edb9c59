import { useState } from 'react'
import { sourcesFor, USE_KINDS, citingRowsOf, type UsedSource } from '../../derive/source-uses.ts'
import { SearchField } from '../parts/SearchField.tsx'
import { SourceLink } from '../parts/SourceLink.tsx'
import { useData, useWords } from '../store.ts'

/** Every source of the catalogue by title, with a search, and what rests on each. */
export function CatalogueSources() {
  const { numbers, sources: words } = useWords()
  const { catalogue } = useData()
  const [search, setSearch] = useState('')
  const shown = sourcesFor(catalogue, search, numbers.compare)
  const isLoading = catalogue.sources.length === 0
  return (
    <section aria-label={words.all}>
      <h3>{words.all}</h3>
      {isLoading ? (
        <p>{words.loading}</p>
      ) : (
        <>
          <div className="filters">
            <SearchField label={words.searchLabel} value={search} onChange={setSearch} />
          </div>
          <p className="sources-count">
            {shown.length === 0 ? words.none : words.count(shown.length, catalogue.sources.length)}
          </p>
          <ul className="sources-all">
            {shown.map((used) => (
              <SourceRow key={used.source.id} used={used} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function SourceRow({ used: { source, uses } }: { readonly used: UsedSource }) {
  const { sources: words } = useWords()
  const count = citingRowsOf(uses)
  return (
    <li>
      <p>
        <SourceLink source={source} />
      </p>
      {source.note !== null && <p className="quiet">{source.note}</p>}
      {count === 0 ? (
        <p className="quiet">{words.usedNowhere}</p>
      ) : (
        <details className="source-list">
          <summary>{words.restsOnIt(count)}</summary>
          {USE_KINDS.filter((kind) => uses[kind].length > 0).map((kind) => (
            <div key={kind}>
              <h4>{words.uses[kind]}</h4>
              <ul>
                {uses[kind].map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      )}
    </li>
  )
}
