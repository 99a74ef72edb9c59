import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import type { Told } from '../../story/telling.ts'
import { useSay } from '../status/say.ts'
import { useWords } from '../store.ts'
import { useMinutes, useNotesWindow } from './notes-window.ts'
import { useFilled } from './told.ts'

/** What the teacher knows beyond the step, folded; on request in a window that the class does not see. */
export function Notes({ told }: { readonly told: Told }) {
  const { stories: words } = useWords()
  const { page, isRefused, open } = useNotesWindow(words.notes)
  const say = useSay()
  useEffect(() => {
    if (isRefused) say(words.notesBlocked)
  }, [isRefused, say, words.notesBlocked])
  return (
    <>
      <details className="story-notes" open={isRefused || undefined}>
        <summary>{words.notes}</summary>
        <NotesText told={told} />
        {isRefused && <p>{words.notesBlocked}</p>}
        <button type="button" className="link-button" onClick={open}>
          {words.notesWindow}
        </button>
      </details>
      {page && createPortal(<NotesSheet told={told} />, page.body)}
    </>
  )
}

/** The whole of the second window. */
function NotesSheet({ told }: { readonly told: Told }) {
  const { story, step, place } = told
  const { stories: words, numbers } = useWords()
  const minutes = useMinutes()
  return (
    <main className="notes-sheet">
      <p className="story-name">
        <b>{story.title}</b>
        <span>{words.place(numbers.whole(place + 1), numbers.whole(story.steps.length))}</span>
        <span className="notes-clock">
          {words.clock(numbers.whole(minutes), numbers.whole(story.minutes))}
        </span>
      </p>
      <h1>{step.title}</h1>
      <NotesText told={told} />
    </main>
  )
}

function NotesText({ told }: { readonly told: Told }) {
  const { stories: words } = useWords()
  const fill = useFilled(told)
  const next = told.story.steps[told.place + 1]
  return (
    <>
      <p>{fill(told.step.notes)}</p>
      <p className="notes-next">{next ? words.nextStep(next.title) : words.lastStep}</p>
    </>
  )
}
