import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { giveFocus } from './focus.ts'
import { useWords } from '../store.ts'
import { CloseIcon } from './icons.tsx'
import './dialog.css'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A modal over the page while it is rendered; Escape, the close button and a press beside it call `onClose`. It has the
 * focus itself, unless something in it takes it, such as a field that it was opened for. Focus returns to where it was.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { bar } = useWords()
  const ref = useRef<HTMLDialogElement>(null)
  const before = useRef<Element | null>(null)
  const titleId = useId()
  // Before the effects of what is in it, which then may take the focus.
  useLayoutEffect(() => {
    before.current = document.activeElement
    ref.current?.showModal()
    ref.current?.focus()
  }, [])
  useEffect(() => {
    const dialog = ref.current
    return () => {
      dialog?.close()
      giveFocus(before.current)
    }
  }, [])
  return (
    <dialog
      ref={ref}
      className="dialog"
      tabIndex={-1}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      <div className="dialog-sheet">
        <header className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <button type="button" className="icon-button" aria-label={bar.close} onClick={onClose}>
            <CloseIcon size={18} />
          </button>
        </header>
        <div className="dialog-body">{children}</div>
      </div>
    </dialog>
  )
}
