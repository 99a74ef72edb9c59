import { useMemo } from 'react'
import type { Story } from '../../data/stories.ts'
import { worksheetOf } from '../../story/worksheet.ts'
import { type PaperGround, useApp, useData } from '../store.ts'
import { BlankMap } from './BlankMap.tsx'
import { CitiesToJudge } from './CitiesToJudge.tsx'
import { PaperCredit } from './PaperCredit.tsx'

/** As many lines as a pupil's two or three sentences take. */
const LINES = [1, 2, 3]

interface WorksheetSheetProps {
  readonly story: Story
  readonly ground: PaperGround
  /** With the answers, for the teacher. */
  readonly isKey: boolean
}

/** A blank map, the cities that the questions ask about, the questions; as the key it has the answers too. */
export function WorksheetSheet({ story, ground, isKey }: WorksheetSheetProps) {
  const { atlas, words } = useData()
  const { paper } = words
  const units = useApp((state) => state.preferences.units)
  const { scenario, cities, questions } = useMemo(
    () => worksheetOf(story, atlas, words, units),
    [story, atlas, words, units],
  )
  return (
    <>
      <p className="paper-kind">{isKey ? paper.sheets.key : paper.sheets.worksheet}</p>
      <h1>{story.title}</h1>
      {!isKey && <Pupil />}
      <BlankMap scenario={scenario} cities={cities} ground={ground} />
      <CitiesToJudge cities={cities} points={scenario.launchPoints} isKey={isKey} />
      <h2>{paper.questions}</h2>
      <ol className="paper-questions">
        {questions.map(({ question, answer }) => (
          <li key={question}>
            <p>{question}</p>
            {isKey ? <p className="paper-answer">{answer}</p> : <Lines />}
          </li>
        ))}
      </ol>
      <PaperCredit />
    </>
  )
}

function Pupil() {
  const { paper } = useData().words
  return (
    <p className="paper-pupil">
      {[paper.name, paper.group, paper.date].map((label) => (
        <span key={label}>{label}</span>
      ))}
    </p>
  )
}

const Lines = () => LINES.map((line) => <div key={line} className="paper-line" />)
