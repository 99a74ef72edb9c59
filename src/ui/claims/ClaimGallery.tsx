import { sceneOf } from '../../derive/claim-check.ts'
import { quoted } from '../../derive/names.ts'
import { useData, useDispatch, useWords } from '../store.ts'

/** The published claims of the catalogue; choosing one brings its places onto the map. */
export function ClaimGallery({ isOpen }: { readonly isOpen: boolean }) {
  const words = useWords()
  const { catalogue } = useData()
  const dispatch = useDispatch()
  return (
    <details className="fold" open={isOpen}>
      <summary>{words.claims.gallery}</summary>
      <ul className="claim-gallery">
        {catalogue.claims.map((claim) => (
          <li key={claim.id}>
            <button
              type="button"
              onClick={() =>
                dispatch({
                  kind: 'questionAsked',
                  question: { kind: 'published-claim', claim: claim.id },
                  scene: sceneOf(claim, catalogue.sites),
                })
              }
            >
              {quoted(claim.says, words)} <small>{claim.by}</small>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
