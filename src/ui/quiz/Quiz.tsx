import { useEffect, useMemo, useRef, useState } from 'react'
import { missileIdsOf } from '../../data/missiles.ts'
import { questionsOf } from '../../story/quiz.ts'
import { useApp, useData, useParts, useSettled, useWords } from '../store.ts'
import { QuizQuestion } from './QuizQuestion.tsx'

/** Another one for each opening; nothing that must not be guessed hangs on it. */
const newSeed = (): number => Math.floor(Math.random() * 2 ** 20)

/** Questions about the launch points on the map, one at a time; nothing of it is kept. */
export function Quiz() {
  const { quiz } = useWords()
  const { atlas, catalogue } = useData()
  const { ask } = useParts()
  const launchPoints = useSettled(({ state }) => state.scenario.launchPoints)
  const minPopulation = useApp((state) => state.scenario.cities.minPopulation)
  const [{ seed, place, turn }, setTurn] = useState(() => ({ seed: newSeed(), place: 0, turn: 0 }))
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => ask('catalogue'), [ask])
  useEffect(() => {
    if (turn > 0) heading.current?.focus()
  }, [turn])

  const questions = useMemo(
    () => questionsOf({ launchPoints, minPopulation }, atlas, catalogue, seed),
    [launchPoints, minPopulation, atlas, catalogue, seed],
  )
  if (catalogue.sites.length === 0) return <p>{quiz.loading}</p>
  const question = questions[place % questions.length]
  if (!question) return <p>{quiz.none}</p>
  const isLast = place % questions.length === questions.length - 1
  const about = launchPoints.map((point) => [...point.at, ...missileIdsOf(point)].join(' ')).join()
  return (
    <QuizQuestion
      key={`${about} ${minPopulation} ${turn}`}
      ref={heading}
      question={question}
      progress={quiz.progress((place % questions.length) + 1, questions.length)}
      nextLabel={isLast ? quiz.again : quiz.next}
      onNext={() =>
        setTurn(
          isLast
            ? { seed: newSeed(), place: 0, turn: turn + 1 }
            : { seed, place: place + 1, turn: turn + 1 },
        )
      }
    />
  )
}
