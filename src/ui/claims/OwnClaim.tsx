import { useId, useState } from 'react'
import { rowsOfOwnClaim, sourcesOfRows } from '../../derive/claim-check.ts'
import { namesIn } from '../../derive/in-snapshot.ts'
import { quoted } from '../../derive/names.ts'
import { cityOf } from '../../data/loaded-cities.ts'
import { SourceList } from '../parts/SourceList.tsx'
import { useApp, useData, useDispatch, useSnapshot, useWords } from '../store.ts'
import { ClaimRows } from './ClaimRows.tsx'

/** The launch points of the map held against the chosen city, and the sentence that this is to check. */
export function OwnClaim({ says }: { readonly says: string | null }) {
  const words = useWords()
  const name = says === null ? words.claims.heading : quoted(says, words)
  return (
    <article className="claim-card" aria-label={name}>
      <OwnRows />
      <SentenceField says={says} />
    </article>
  )
}

function OwnRows() {
  const words = useWords()
  const { atlas, catalogue } = useData()
  const points = useApp((state) => state.scenario.launchPoints)
  const chosen = useApp((state) => state.scenario.cities.chosen)
  const pointNames = useSnapshot(namesIn)
  const city = chosen === null ? null : cityOf(chosen, atlas)
  if (!city || points.length === 0) return <p>{words.claims.missing}</p>
  const names = pointNames.map(({ place }) => place)
  const rows = rowsOfOwnClaim(points, names, city, words.cityName(city), catalogue)
  const sources = sourcesOfRows(rows)
  return (
    <>
      <ClaimRows rows={rows} />
      {sources.length > 0 && <SourceList title={words.claims.sources} sources={sources} />}
    </>
  )
}

function SentenceField({ says }: { readonly says: string | null }) {
  const { claims: words } = useWords()
  const dispatch = useDispatch()
  const [text, setText] = useState(says ?? '')
  const id = useId()
  return (
    <form
      className="claim-form"
      onSubmit={(event) => {
        event.preventDefault()
        dispatch({ kind: 'questionAsked', question: { kind: 'own-claim', says: text } })
      }}
    >
      <label htmlFor={id}>{words.sentence}</label>
      <input
        id={id}
        className="field"
        maxLength={140}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="button">
        {words.put}
      </button>
    </form>
  )
}
