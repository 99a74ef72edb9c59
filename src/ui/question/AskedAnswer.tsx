import { Answer } from '../answer/Answer.tsx'
import { ClaimAnswer } from '../claims/ClaimAnswer.tsx'
import { useApp } from '../store.ts'
import { CityAnswer } from './CityAnswer.tsx'

/** The answer to what the page is asked. */
export function AskedAnswer() {
  const kind = useApp((state) => state.scenario.question.kind)
  if (kind === 'band') return <Answer />
  return kind === 'city' ? <CityAnswer /> : <ClaimAnswer />
}
