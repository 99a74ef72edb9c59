import { useState } from 'react'
import type { Story } from '../../data/stories.ts'
import { ChevronIcon } from '../parts/icons.tsx'
import { usePopover } from '../parts/popover.ts'
import { useSay } from '../status/say.ts'
import { type PaperGround, useParts, useWords } from '../store.ts'
import type { PaperView } from './PaperView.tsx'
import { SHEETS, type SheetName } from './sheets.ts'
import './paper-menu.css'

/** A sheet that stands in the page for print. */
interface MadeSheet {
  readonly View: typeof PaperView
  readonly sheet: SheetName
  readonly ground: PaperGround
}

/** What a class takes along on paper of a story: worksheet, its key, lesson plan. A press prints it. */
export function PaperMenu({ story }: { readonly story: Story }) {
  const { paper } = useWords()
  const { loadPaperGround, snapshots } = useParts()
  const say = useSay()
  const { isOpen, toggle, root, button } = usePopover()
  const [told, setTold] = useState('')
  const [made, setMade] = useState<MadeSheet | null>(null)
  const tell = (text: string): void => {
    setTold(text)
    say(text)
  }
  const make = async (sheet: SheetName): Promise<void> => {
    tell(paper.making)
    try {
      const [{ PaperView: View }, ground] = await Promise.all([
        import('./PaperView.tsx'),
        loadPaperGround(snapshots.now()),
      ])
      setMade({ View, sheet, ground })
      setTold('')
    } catch (error) {
      console.error(error)
      tell(paper.failed)
    }
  }
  return (
    <div ref={root} className="paper-menu">
      <button ref={button} type="button" className="button" aria-expanded={isOpen} onClick={toggle}>
        {paper.menu}
        <ChevronIcon size={13} />
      </button>
      {isOpen && (
        <ul className="paper-sheets">
          {SHEETS.map((sheet) => (
            <li key={sheet}>
              <button type="button" className="button" onClick={() => void make(sheet)}>
                {paper.sheets[sheet]}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="paper-told">{told}</p>
      {made && (
        <made.View
          story={story}
          sheet={made.sheet}
          ground={made.ground}
          onPrinted={() => setMade(null)}
          onFailed={() => {
            setMade(null)
            tell(paper.failed)
          }}
        />
      )}
    </div>
  )
}
