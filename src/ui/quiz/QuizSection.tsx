import { lazy } from 'react'
import { Later } from '../parts/Later.tsx'
import { useApp, useDispatch, useWords } from '../store.ts'
import './quiz.css'

const Quiz = lazy(() =>
  import('./Quiz.tsx').then(({ Quiz: component }) => ({ default: component })),
)

/** Opens the quiz, which comes when it is asked for, and closes it. */
export function QuizSection() {
  const { quiz } = useWords()
  const dispatch = useDispatch()
  const isOpen = useApp(({ activity }) => activity.kind === 'quiz')
  return (
    <section className="quiz" aria-label={quiz.heading}>
      <button
        type="button"
        className="link-button"
        onClick={() => dispatch({ kind: isOpen ? 'activityLeft' : 'quizOpened' })}
      >
        {isOpen ? quiz.close : quiz.open}
      </button>
      {isOpen && (
        <Later failed={quiz.failed} loading={quiz.loading}>
          <Quiz />
        </Later>
      )}
    </section>
  )
}
