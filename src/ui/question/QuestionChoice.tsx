import type { Question } from '../../state/state.ts'
import { openField } from '../parts/opened.ts'
import { useApp, useDispatch, useWords } from '../store.ts'
import { CITY_FIELD } from './CityAnswer.tsx'
import './question.css'

/** The three questions, each as it is first asked. */
const QUESTIONS = {
  band: { kind: 'band' },
  city: { kind: 'city', missile: null },
  claim: { kind: 'own-claim', says: null },
} as const satisfies Readonly<Record<string, Question>>

const KINDS: Readonly<Record<Question['kind'], keyof typeof QUESTIONS>> = {
  band: 'band',
  city: 'city',
  'published-claim': 'claim',
  'own-claim': 'claim',
}

interface QuestionChoiceProps {
  /** Clears the view of the answer, which then holds a field for a city. */
  readonly onField: () => void
}

/** What the page is asked. */
export function QuestionChoice({ onField }: QuestionChoiceProps) {
  const { question: words } = useWords()
  const dispatch = useDispatch()
  const asked = useApp((state) => KINDS[state.scenario.question.kind])
  const isChosen = useApp((state) => state.scenario.cities.chosen !== null)
  const ask = (kind: keyof typeof QUESTIONS) => {
    const act = () => dispatch({ kind: 'questionAsked', question: QUESTIONS[kind] })
    if (kind !== 'city' || isChosen) return act()
    openField(() => {
      onField()
      act()
    }, CITY_FIELD)
  }
  return (
    <fieldset className="questions" aria-label={words.label}>
      {(['band', 'city', 'claim'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={kind === asked}
          onClick={() => {
            if (kind !== asked) ask(kind)
          }}
        >
          {words.kinds[kind]}
        </button>
      ))}
    </fieldset>
  )
}
