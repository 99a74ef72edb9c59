import { useMemo, useState } from 'react'
import { canSend, sendLink } from './take.ts'
import { qrOf } from '../../embed/codes.ts'
import { linkOf } from '../../model/link.ts'
import { useApp, useParts, useWords } from '../store.ts'
import { CopyField } from './CopyField.tsx'

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
  const code = useMemo(() => qrOf(text), [text])
  if (!code) return <p>{words.qrTooLong}</p>
  return (
    <div className="qr" data-large={large}>
      <svg
        className="qr-code"
        role="img"
        aria-label={words.qr}
        viewBox={`0 0 ${code.size} ${code.size}`}
        shapeRendering="crispEdges"
      >
        <rect width={code.size} height={code.size} fill="#fff" />
        <path d={code.path} fill="#000" />
      </svg>
      <button type="button" className="button" onClick={() => setLarge(!large)}>
        {large ? words.small : words.large}
      </button>
    </div>
  )
}
