import { useState } from 'react'
import { Dialog } from '../parts/Dialog.tsx'
import { useParts, useWords } from '../store.ts'
import { Colophon } from './Colophon.tsx'

/** Opens the colophon; as a button or as a link among words. */
export function SourcesButton({ className }: { readonly className: 'button' | 'link-button' }) {
  const { bar, sources } = useWords()
  const { askForCatalogue } = useParts()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        onClick={() => {
          askForCatalogue()
          setOpen(true)
        }}
      >
        {sources.heading}
      </button>
      {open && (
        <Dialog title={sources.heading} closeLabel={bar.close} onClose={() => setOpen(false)}>
          <Colophon />
        </Dialog>
      )}
    </>
  )
}
