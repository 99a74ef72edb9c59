import { lazy, useState } from 'react'
import { CommandButton } from '../commands/CommandButton.tsx'
import { share } from '../commands/commands.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { Later } from '../parts/Later.tsx'
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
      <CommandButton
        command={share(() => setOpen(true))}
        className="bar-button"
        aria-haspopup="dialog"
        worded
      />
      {open && (
        <Dialog title={bar.shareHeading} onClose={() => setOpen(false)}>
          <Later failed={bar.shareFailed} loading={bar.shareLoading}>
            <Share />
          </Later>
        </Dialog>
      )}
    </>
  )
}
