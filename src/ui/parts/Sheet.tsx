import { useRef, type PointerEvent, type ReactNode } from 'react'
import { useEscape } from './escape.ts'
import './sheet.css'

interface SheetProps {
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  /** What the toggle shows while the sheet is down; it names the toggle too. */
  readonly summary: ReactNode
  /** A button beside the toggle while the sheet is down. */
  readonly aside: ReactNode
  readonly children: ReactNode
}

/** Fingers tremble: nearer than this a press is a tap, farther it is a pull. */
const TAP_PX = 6
/** A pull this long opens or closes. */
const COMMIT_PX = 56

/** On phones a sheet at the lower edge that is pulled up, or opened by its toggle; elsewhere plain content. */
export function Sheet({ open, onOpen, summary, aside, children }: SheetProps) {
  const sheet = useRef<HTMLElement>(null)
  const pull = useRef({ startY: 0, byPx: 0, active: false, swallowClick: false })

  useEscape(sheet, open ? () => onOpen(false) : null)

  function onPointerDown(event: PointerEvent) {
    pull.current = { startY: event.clientY, byPx: 0, active: true, swallowClick: false }
  }

  function onPointerMove(event: PointerEvent) {
    const now = pull.current
    if (!now.active) return
    now.byPx = event.clientY - now.startY
    if (!now.swallowClick && Math.abs(now.byPx) > TAP_PX) {
      now.swallowClick = true
      event.currentTarget.setPointerCapture(event.pointerId)
    }
    if (!now.swallowClick) return
    sheet.current?.setAttribute('data-pulling', 'true')
    sheet.current?.style.setProperty('--pulled', `${now.byPx}px`)
  }

  function onPointerEnd() {
    const { byPx, active } = pull.current
    if (!active) return
    pull.current.active = false
    sheet.current?.removeAttribute('data-pulling')
    sheet.current?.style.removeProperty('--pulled')
    if (Math.abs(byPx) > COMMIT_PX) onOpen(byPx < 0)
  }

  return (
    <section ref={sheet} className="sheet" data-open={open}>
      <div
        className="sheet-peek"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerEnd}
        onPointerCancel={onPointerEnd}
        onClickCapture={(event) => {
          if (!pull.current.swallowClick) return
          pull.current.swallowClick = false
          event.stopPropagation()
        }}
      >
        <span className="sheet-grip" aria-hidden="true" />
        <button
          type="button"
          className="sheet-toggle"
          aria-expanded={open}
          onClick={() => onOpen(!open)}
        >
          {summary}
        </button>
        {!open && aside}
      </div>
      <div className="sheet-content">{children}</div>
    </section>
  )
}
