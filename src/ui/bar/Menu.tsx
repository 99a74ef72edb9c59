import { useEffect, useRef, useState } from 'react'
import { useEscape } from '../parts/escape.ts'
import { MenuIcon } from '../parts/icons.tsx'
import { type ControlsProps, UnitsButton, ZoomButtons } from '../stage/Controls.tsx'
import { ViewChoice } from '../stage/ViewChoice.tsx'
import { useApp, useWords } from '../store.ts'
import { Bar } from './Bar.tsx'

/** On phones the title, the intro, the bar and what two fingers do otherwise stand behind one button over the map. */
export function Menu({ onZoom }: Pick<ControlsProps, 'onZoom'>) {
  const words = useWords()
  const units = useApp((state) => state.preferences.units)
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  useEscape(root, open ? close : null)

  useEffect(() => {
    if (!open) return
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [open])

  return (
    <div ref={root} className="menu">
      <div className="control-group">
        <button
          ref={button}
          type="button"
          className="control"
          aria-label={words.map.menu}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <MenuIcon size={20} />
        </button>
      </div>
      {open && (
        <div className="menu-panel">
          <p className="menu-title">{words.app.title}</p>
          <p className="menu-intro">{units === 'km' ? words.app.intro : words.app.introMiles}</p>
          <div className="menu-controls">
            <div className="control-group control-row">
              <ZoomButtons onZoom={onZoom} />
            </div>
            <div className="control-group">
              <UnitsButton />
            </div>
            <ViewChoice worded />
          </div>
          <Bar />
        </div>
      )}
    </div>
  )
}
