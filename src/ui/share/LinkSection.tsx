import { useState } from 'react'
import { canSend, sendLink } from './take.ts'
import { linkOf } from '../../state/link.ts'
import { QrImage } from '../parts/QrImage.tsx'
import { useApp, useParts, useWords } from '../store.ts'
import { CopyField } from '../parts/CopyField.tsx'

/** The link, as text and as a QR code that can be read from the back row. */
export function LinkSection() {
  const { link: words, heading } = useWords().share
  const { root } = useParts()
  const address = useApp((state) => `${root}#${linkOf(state)}`)
  return (
    <>
      <p className="share-intro">{words.intro}</p>
      <CopyField label={words.label} text={address} rows={3} />
      {canSend() && (
        <button
          type="button"
          className="button"
          onClick={() => sendLink({ title: heading, url: address })}
        >
          {words.send}
        </button>
      )}
      <Qr text={address} />
    </>
  )
}

function Qr({ text }: { readonly text: string }) {
  const { link: words } = useWords().share
  const [large, setLarge] = useState(false)
  return (
    <div className="qr" data-large={large}>
      <QrImage text={text} label={words.qr} tooLong={words.qrTooLong} />
      <button type="button" className="button" onClick={() => setLarge(!large)}>
        {large ? words.small : words.large}
      </button>
    </div>
  )
}
