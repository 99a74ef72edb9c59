import { type Ref, useEffect, useId, useRef, useState } from 'react'
import { isRight } from '../../story/quiz.ts'
import type { QuizQuestion as Question } from '../../story/quiz-types.ts'
import { answerLines, questionText } from '../../story/quiz-words.ts'
import { useSay } from '../status/say.ts'
import { useApp, useData, useWords } from '../store.ts'
import { QuizAnswer } from './QuizAnswer.tsx'

interface QuizQuestionProps {
  readonly question: Question
  /** "Question 2 of 8". */
  readonly progress: string
  readonly nextLabel: string
  readonly onNext: () => void
  /** The question itself, which takes the focus when it follows another. */
  readonly ref: Ref<HTMLHeadingElement>
}

/** One question: first a choice, then the answer. */
export function QuizQuestion({ question, progress, nextLabel, onNext, ref }: QuizQuestionProps) {
  const words = useWords()
  const say = useSay()
  const units = useApp((state) => state.preferences.units)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [step, setStep] = useState<'asked' | 'unanswered' | 'checked'>('asked')
  const result = useRef<HTMLHeadingElement>(null)
  const isChecked = step === 'checked'
  useEffect(() => {
    if (isChecked) result.current?.focus()
  }, [isChecked])

  const { quiz } = words
  const heading = isRight(question, chosen) ? quiz.right : quiz.wrong
  const lines = answerLines(question, words, units)
  const told = lines.filter((line, place) => place === 0 || line.city !== null)

  function check() {
    setStep(chosen.length === 0 ? 'unanswered' : 'checked')
    say(
      chosen.length === 0 ? quiz.chooseFirst : [heading, ...told.map(({ text }) => text)].join(' '),
    )
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (isChecked) onNext()
        else check()
      }}
    >
      <Choices
        ref={ref}
        question={question}
        progress={progress}
        chosen={chosen}
        isChecked={isChecked}
        onChoose={setChosen}
      />
      {step === 'unanswered' && chosen.length === 0 && <p>{quiz.chooseFirst}</p>}
      {isChecked && <QuizAnswer ref={result} heading={heading} lines={lines} question={question} />}
      <button type="submit" className="button">
        {isChecked ? nextLabel : quiz.check}
      </button>
    </form>
  )
}

interface ChoicesProps {
  readonly question: Question
  readonly progress: string
  readonly chosen: readonly string[]
  readonly isChecked: boolean
  readonly onChoose: (chosen: readonly string[]) => void
  readonly ref: Ref<HTMLHeadingElement>
}

function Choices({ question, progress, chosen, isChecked, onChoose, ref }: ChoicesProps) {
  const words = useWords()
  const { atlas } = useData()
  const units = useApp((state) => state.preferences.units)
  const name = useId()
  const { asks, given, choices } = questionText(question, atlas, words, units)
  const isMany = question.kind === 'band'
  const choose = (id: string, on: boolean): void => {
    const others = isMany ? chosen.filter((one) => one !== id) : []
    onChoose(on ? [...others, id] : others)
  }
  return (
    <fieldset>
      <legend>
        <span className="quiz-aside">{progress}</span>
        <h3 ref={ref} tabIndex={-1}>
          {asks}
        </h3>
      </legend>
      {given !== null && <p className={isMany ? 'quiz-aside' : 'quiz-given'}>{given}</p>}
      {question.choices.map((id) => (
        <label key={id}>
          <input
            type={isMany ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.includes(id)}
            aria-disabled={isChecked}
            onChange={({ target }) => {
              if (!isChecked) choose(id, target.checked)
            }}
          />
          {choices.get(id)}
          {isChecked && question.right.includes(id) && <b>{words.quiz.rightOne}</b>}
        </label>
      ))}
    </fieldset>
  )
}
