import { useEffect, useState } from 'react'
import { LETTERS } from '../../state/bounds.ts'
import { noticeText, offersUndo } from '../../derive/sentence.ts'
import type { Notice } from '../../state/state.ts'
import { LetterDisc } from '../marks/LetterDisc.tsx'
import { useReturnOfFocus } from '../parts/focus.ts'
import { CloseIcon } from '../parts/icons.tsx'
import { useApp, useDispatch, useWords } from '../store.ts'
import { useSay } from './say.ts'
import './toast.css'

/** What the page has to say just now, seen over the map and spoken; it stays until it is closed or outdated. */
export function Toast() {
  const notice = useApp((state) => state.session.notice)
  return notice && <ShownToast notice={notice} />
}

function ShownToast({ notice }: { readonly notice: Notice }) {
  const words = useWords()
  const leave = useReturnOfFocus()
  const say = useSay()
  useEffect(() => say(noticeText(notice, words)), [notice, words, say])
  useOutdated(notice)
  return (
    <div className="toast">
      {notice.kind === 'removed' && (
        <LetterDisc
          letter={notice.id}
          colour={LETTERS.findIndex((letter) => letter === notice.id)}
          small
        />
      )}
      <p>{noticeText(notice, words)}</p>
      {offersUndo(notice) && (
        <button type="button" className="toast-undo" onClick={() => leave({ kind: 'undone' })}>
          {words.notices.undo}
        </button>
      )}
      <button
        type="button"
        className="toast-close"
        aria-label={words.notices.dismiss}
        onClick={() => leave({ kind: 'noticeDismissed' })}
      >
        <CloseIcon size={14} />
      </button>
    </div>
  )
}

/** Closes a notice at the next change of the launch points: its Undo would take back another step than it names. */
function useOutdated(notice: Notice) {
  const dispatch = useDispatch()
  const points = useApp((state) => state.scenario.launchPoints)
  const [kept, keep] = useState({ notice, points })
  if (kept.notice !== notice) keep({ notice, points })
  const outdated = kept.notice === notice && kept.points !== points
  useEffect(() => {
    if (outdated) dispatch({ kind: 'noticeDismissed' })
  }, [outdated, dispatch])
}
