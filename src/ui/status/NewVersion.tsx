import { useEffect, useSyncExternalStore } from 'react'
import { CloseIcon } from '../parts/icons.tsx'
import { useWords } from '../store.ts'
import { useSay } from './say.ts'
import type { VersionOffer } from './version-offer.ts'
import './new-version.css'

/** Says that a newer version of the page is there, which comes when the reader asks for it: the link keeps the map. */
export function NewVersion({ offer }: { readonly offer: VersionOffer }) {
  const reload = useSyncExternalStore(offer.subscribe, offer.now)
  return reload && <Offered reload={reload} decline={offer.decline} />
}

interface OfferedProps {
  readonly reload: () => void
  readonly decline: () => void
}

function Offered({ reload, decline }: OfferedProps) {
  const { offline, failures, notices } = useWords()
  const say = useSay()
  useEffect(() => say(offline.newVersion), [say, offline])
  return (
    <div className="new-version">
      <p>{offline.newVersion}</p>
      <button type="button" className="button" onClick={reload}>
        {failures.reload}
      </button>
      <button type="button" className="icon-button" aria-label={notices.dismiss} onClick={decline}>
        <CloseIcon size={13} />
      </button>
    </div>
  )
}
