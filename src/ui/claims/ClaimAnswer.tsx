import { claimOf } from '../../derive/claim-check.ts'
import { useApp, useData, useWords } from '../store.ts'
import './claims.css'

/** The sentence that is checked, in quotation marks, and whose it is. One that came in a link is never a heading of ours. */
export function ClaimAnswer() {
  const { claims: words } = useWords()
  const { catalogue } = useData()
  const question = useApp((state) => state.scenario.question)
  const published = claimOf(question, catalogue.claims)
  const own = question.kind === 'own-claim' ? question.says : null
  return (
    <div className="answer claim-answer">
      <h2>{published ? words.quoted(published.says) : words.heading}</h2>
      {published && <p>{words.by(published.by)}</p>}
      {own !== null && (
        <>
          <blockquote>{words.quoted(own)}</blockquote>
          <p>{words.bySender}</p>
        </>
      )}
      {!published && own === null && <p>{words.intro}</p>}
    </div>
  )
}
