import { Answer } from '../answer/Answer.tsx'
import { ClaimAnswer } from '../claims/ClaimAnswer.tsx'
import { ClaimDetail } from '../claims/ClaimDetail.tsx'
import { Reaches } from '../missiles/Reaches.tsx'
import { useApp } from '../store.ts'
import { CityAnswer, CityDetail } from './CityAnswer.tsx'

/** The answer to what the page is asked. */
export function AskedAnswer() {
  const kind = useApp((state) => state.scenario.question.kind)
  if (kind === 'band') return <Answer />
  return kind === 'city' ? <CityAnswer /> : <ClaimAnswer />
}

/** What the answer rests on. */
export function AskedDetail() {
  const kind = useApp((state) => state.scenario.question.kind)
  if (kind === 'band') return <Reaches />
  return kind === 'city' ? <CityDetail /> : <ClaimDetail />
}
