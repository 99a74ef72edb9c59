import { lazy, useState } from 'react'
import { Dialog } from '../parts/Dialog.tsx'
import { Later } from '../parts/Later.tsx'
import { ShareIcon } from '../parts/icons.tsx'
import { useWords } from '../store.ts'

const Share = lazy(() =>
  import('./Share.tsx').then(({ Share: component }) => ({ default: component })),
)

/** Opens what can be taken from the page: link, embed code, pictures, data. It comes when it is asked for. */
export function ShareButton() {
  const { bar } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="bar-button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <ShareIcon />
        {bar.share}
      </button>
      {open && (
        <Dialog title={bar.shareHeading} closeLabel={bar.close} onClose={() => setOpen(false)}>
          <Later failed={bar.shareFailed} loading={bar.shareLoading}>
            <Share />
          </Later>
        </Dialog>
      )}
    </>
  )
}
