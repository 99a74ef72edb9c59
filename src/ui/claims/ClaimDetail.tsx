import type { PublishedClaim } from '../../../geo/index.ts'
import { claimOf, rowsOfClaim, sourcesOfRows } from '../../derive/claim-check.ts'
import { quoted } from '../../derive/names.ts'
import { SourceList } from '../parts/SourceList.tsx'
import { useApp, useData, useWords } from '../store.ts'
import { ClaimGallery } from './ClaimGallery.tsx'
import { ClaimRows } from './ClaimRows.tsx'
import { OwnClaim } from './OwnClaim.tsx'
import './claims.css'

/** What the distances say of the claim, and the claims that can be chosen. */
export function ClaimDetail() {
  const { claims: words } = useWords()
  const { catalogue } = useData()
  const question = useApp((state) => state.scenario.question)
  if (catalogue.claims.length === 0) return <p>{words.loading}</p>
  const published = claimOf(question, catalogue.claims)
  return (
    <div className="claims">
      {published && <PublishedCard claim={published} />}
      {question.kind === 'published-claim' && !published && <p>{words.unknown}</p>}
      {question.kind === 'own-claim' && <OwnClaim key={question.says} says={question.says} />}
      <ClaimGallery isOpen={question.kind === 'own-claim' && question.says === null} />
    </div>
  )
}

function PublishedCard({ claim }: { readonly claim: PublishedClaim }) {
  const words = useWords()
  const { catalogue } = useData()
  const rows = rowsOfClaim(claim, catalogue, words.cityName)
  return (
    <article className="claim-card" aria-label={quoted(claim.says, words)}>
      <ClaimRows rows={rows} />
      <p>{claim.note}</p>
      <SourceList
        title={words.claims.sources}
        sources={[...claim.sources, ...sourcesOfRows(rows)]}
      />
    </article>
  )
}
