import { lazy, useState } from 'react'
import { Dialog } from '../parts/Dialog.tsx'
import { Later } from '../parts/Later.tsx'
import { StoryIcon } from '../parts/icons.tsx'
import { useWords } from '../store.ts'

const StoryList = lazy(() =>
  import('./StoryList.tsx').then(({ StoryList: component }) => ({ default: component })),
)

/** Opens the list of stories, which comes when it is asked for. */
export function StoriesButton() {
  const { stories } = useWords()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <button
        type="button"
        className="link-button stories-button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <StoryIcon size={14} />
        {stories.open}
      </button>
      {open && (
        <Dialog title={stories.open} onClose={close}>
          <Later failed={stories.failed} loading={stories.loading}>
            <StoryList onChosen={close} />
          </Later>
        </Dialog>
      )}
    </>
  )
}
