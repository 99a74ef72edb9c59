import { claimOf } from '../../model/claim-check.ts'
import { useApp, useParts, useWords } from '../store.ts'
import './claims.css'

/** The sentence that is checked, in quotation marks, and whose it is. */
export function ClaimAnswer() {
  const { claims: words } = useWords()
  const { catalogue } = useParts()
  const question = useApp((state) => state.scenario.question)
  const published = claimOf(question, catalogue.claims)
  const own = question.kind === 'own-claim' ? question.says : null
  const says = published?.says ?? own
  return (
    <div className="answer claim-answer">
      <h2>{says === null ? words.heading : words.quoted(says)}</h2>
      {published && <p>{words.by(published.by)}</p>}
      {own !== null && <p>{words.bySender}</p>}
      {says === null && <p>{words.intro}</p>}
    </div>
  )
}
