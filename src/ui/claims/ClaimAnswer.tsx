import { claimOf } from '../../derive/claim-check.ts'
import { quoted } from '../../derive/names.ts'
import { useApp, useData, useWords } from '../store.ts'
import './claims.css'

/** The sentence that is checked, in quotation marks, and whose it is. One that came in a link is never a heading of ours. */
export function ClaimAnswer() {
  const words = useWords()
  const { catalogue } = useData()
  const question = useApp((state) => state.scenario.question)
  const published = claimOf(question, catalogue.claims)
  const own = question.kind === 'own-claim' ? question.says : null
  return (
    <div className="answer claim-answer">
      <h2>{published ? quoted(published.says, words) : words.claims.heading}</h2>
      {published && <p>{words.claims.by(published.by)}</p>}
      {own !== null && (
        <>
          <blockquote>{quoted(own, words)}</blockquote>
          <p>{words.claims.bySender}</p>
        </>
      )}
      {!published && own === null && <p>{words.claims.intro}</p>}
    </div>
  )
}
