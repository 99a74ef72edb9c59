import { useMemo } from 'react'
import type { Source } from '../../../geo/index.ts'
import { lessonPlanOf, type PlannedStep } from '../../story/lesson-plan.ts'
import type { Asked, Story } from '../../data/stories.ts'
import { SourceLink } from '../parts/SourceLink.tsx'
import { useApp, useData, useParts, useWords } from '../store.ts'
import { PaperCredit } from './PaperCredit.tsx'

interface LessonPlanSheetProps {
  readonly story: Story
  /** All that the catalogue has. */
  readonly sources: readonly Source[]
}

/** Two pages for the teacher. */
export function LessonPlanSheet({ story, sources }: LessonPlanSheetProps) {
  const { atlas, words } = useData()
  const { root } = useParts()
  const { paper } = words
  const units = useApp((state) => state.preferences.units)
  const plan = useMemo(
    () => lessonPlanOf(story, sources, root, atlas, words, units),
    [story, sources, root, atlas, words, units],
  )
  return (
    <div className="paper-plan">
      <p className="paper-kind">{`${paper.sheets.plan}, ${paper.minutes(story.minutes)}`}</p>
      <h1>{story.title}</h1>
      <p>{story.summary}</p>
      <h2>{paper.aims}</h2>
      <ul>
        {story.aims.map((aim) => (
          <li key={aim}>{aim}</li>
        ))}
      </ul>
      <h2>{paper.steps}</h2>
      <ol>
        {plan.steps.map((step) => (
          <PlannedStepItem key={step.id} step={step} />
        ))}
      </ol>
      <AskedList heading={paper.questions} list={plan.questions} />
      <AskedList heading={paper.misconceptions} list={plan.misconceptions} />
      <h2>{paper.sources}</h2>
      <ul className="paper-sources">
        {plan.sources.map((source) => (
          <li key={source.id}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
      <PaperCredit />
    </div>
  )
}

function PlannedStepItem({ step }: { readonly step: PlannedStep }) {
  const { paper } = useWords()
  const { title, minutes, say, notes, asked, address } = step
  const told = [
    ...(asked
      ? ([
          [paper.ask, asked.question],
          [paper.answer, asked.answer],
        ] as const)
      : []),
    [paper.say, say],
    [paper.background, notes],
  ] as const
  return (
    <li>
      <h3>
        {title} <small>{paper.minutes(minutes)}</small>
      </h3>
      <dl>
        {told.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <a className="paper-address" href={address}>
        {address}
      </a>
    </li>
  )
}

interface AskedListProps {
  readonly heading: string
  readonly list: readonly Asked[]
}

function AskedList({ heading, list }: AskedListProps) {
  return (
    <>
      <h2>{heading}</h2>
      <ol>
        {list.map(({ question, answer }) => (
          <li key={question}>
            {question} <em>{answer}</em>
          </li>
        ))}
      </ol>
    </>
  )
}
