import { type MouseEvent, useRef, useState } from 'react'
import { linkOf } from '../../state/link.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { useOpened } from '../parts/opened.ts'
import { useParts, useSettled, useWords } from '../store.ts'

/**
 * Opens this very map as a page of its own. A sandbox may forbid new windows, and does not say so beforehand: then the
 * reader gets the address to copy.
 */
export function FullMapLink() {
  const { embed } = useWords()
  const { root } = useParts()
  const settled = useSettled(({ state }) => state)
  const address = `${root}#${linkOf({ ...settled, locked: false })}`
  const [refused, setRefused] = useState<string | null>(null)
  const open = (event: MouseEvent<HTMLAnchorElement>): void => {
    event.preventDefault()
    const opened = window.open(address, '_blank')
    if (opened) opened.opener = null
    else setRefused(address)
  }
  return (
    <>
      <a className="link-button" href={address} target="_blank" rel="noopener" onClick={open}>
        {embed.fullMap}
      </a>
      {refused !== null && (
        <Dialog title={embed.fullMap} onClose={() => setRefused(null)}>
          <label className="embed-address">
            {embed.refused}
            <Address text={refused} />
          </label>
        </Dialog>
      )}
    </>
  )
}

/** To be copied: opened with the whole of it selected. */
function Address({ text }: { readonly text: string }) {
  const field = useRef<HTMLInputElement>(null)
  useOpened(field, true)
  return (
    <input
      ref={field}
      className="field"
      readOnly
      value={text}
      onFocus={(event) => event.currentTarget.select()}
    />
  )
}
