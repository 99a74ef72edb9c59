import { Component, type ReactNode, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { Story } from '../../data/stories.ts'
import { type PaperGround, useWords } from '../store.ts'
import { LessonPlanSheet } from './LessonPlanSheet.tsx'
import type { SheetName } from './sheets.ts'
import { WorksheetSheet } from './WorksheetSheet.tsx'
import './paper.css'

interface PaperViewProps {
  readonly story: Story
  readonly sheet: SheetName
  readonly ground: PaperGround
  /** The browser has printed it, or the reader is back at the page. */
  readonly onPrinted: () => void
  /** A text names what is not there. */
  readonly onFailed: () => void
}

/** A sheet beside the page, out of sight, which is printed in the page's place; asks for the print itself. */
export function PaperView({ story, sheet, ground, onPrinted, onFailed }: PaperViewProps) {
  const { language } = useWords()
  return createPortal(
    <UnlessFailed key={`${story.id} ${sheet}`} onFailed={onFailed}>
      <article className="paper-doc" lang={language}>
        {sheet === 'plan' ? (
          <LessonPlanSheet story={story} sources={ground.catalogue.sources} />
        ) : (
          <WorksheetSheet story={story} ground={ground} isKey={sheet === 'key'} />
        )}
      </article>
      <Print onPrinted={onPrinted} />
    </UnlessFailed>,
    document.body,
  )
}

/** Rendered last, so that all is drawn when it prints. Where no `afterprint` comes, the reader's next press ends it. */
function Print({ onPrinted }: Pick<PaperViewProps, 'onPrinted'>) {
  const latest = useRef(onPrinted)
  useEffect(() => {
    latest.current = onPrinted
  }, [onPrinted])
  useEffect(() => {
    const end = () => latest.current()
    const ends = ['afterprint', 'pointerdown'] as const
    for (const name of ends) addEventListener(name, end)
    window.print()
    return () => {
      for (const name of ends) removeEventListener(name, end)
    }
  }, [])
  return null
}

interface UnlessFailedProps {
  readonly onFailed: () => void
  readonly children: ReactNode
}

/** A sheet with an error in it is not printed. */
class UnlessFailed extends Component<UnlessFailedProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch() {
    this.props.onFailed()
  }

  override render() {
    return this.state.failed ? null : this.props.children
  }
}
