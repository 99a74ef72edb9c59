import type { Ref } from 'react'
import type { QuizQuestion } from '../../story/quiz-types.ts'
import type { AnswerLine } from '../../story/quiz-words.ts'
import { markOf } from '../cities/columns.tsx'
import { Mark } from '../marks/Mark.tsx'
import { SourceList } from '../parts/SourceList.tsx'
import { useDispatch, useWords } from '../store.ts'

interface QuizAnswerProps {
  readonly question: QuizQuestion
  readonly heading: string
  readonly lines: readonly AnswerLine[]
  /** The heading, which takes the focus. */
  readonly ref: Ref<HTMLHeadingElement>
}

/** What the distances say to a question, and where a figure comes from. */
export function QuizAnswer({ question, heading, lines, ref }: QuizAnswerProps) {
  const { quiz } = useWords()
  return (
    <div className="quiz-answer">
      <h3 ref={ref} tabIndex={-1}>
        {heading}
      </h3>
      <ul>
        {lines.map((line, place) => (
          <Line key={line.text} line={line} isAside={place > 0 && line.city === null} />
        ))}
      </ul>
      {question.kind === 'reach' && <SourceList title={quiz.sources} sources={question.sources} />}
    </div>
  )
}

interface LineProps {
  readonly line: AnswerLine
  /** What the answer rests on. */
  readonly isAside: boolean
}

function Line({ line: { text, city, verdict }, isAside }: LineProps) {
  const { quiz, cityName } = useWords()
  const dispatch = useDispatch()
  return (
    <li className={isAside ? 'quiz-aside' : undefined}>
      {city && verdict && <Mark kind={markOf(city, verdict)} />}
      <span>{text}</span>
      {city && (
        <button
          type="button"
          className="link-button"
          aria-label={quiz.showCity(cityName(city))}
          onClick={() => dispatch({ kind: 'cityChosen', id: city.id })}
        >
          {quiz.show}
        </button>
      )}
    </li>
  )
}
