import { lazy, useState } from 'react'
import { Dialog } from '../parts/Dialog.tsx'
import { Later } from '../parts/Later.tsx'
import { useParts, useWords } from '../store.ts'

const Colophon = lazy(() =>
  import('./Colophon.tsx').then(({ Colophon: component }) => ({ default: component })),
)

/** Opens the colophon; as a button or as a link among words. */
export function SourcesButton({ className }: { readonly className: 'button' | 'link-button' }) {
  const { sources, failures } = useWords()
  const { ask } = useParts()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        onClick={() => {
          ask('catalogue')
          setOpen(true)
        }}
      >
        {sources.heading}
      </button>
      {open && (
        <Dialog title={sources.heading} onClose={() => setOpen(false)}>
          <Later failed={failures.catalogue} loading={sources.loading}>
            <Colophon />
          </Later>
        </Dialog>
      )}
    </>
  )
}
