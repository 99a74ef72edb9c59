import { lazy, type RefObject, Suspense, useEffect, useId, useRef } from 'react'
import { isAsTold, type Told } from '../../story/telling.ts'
import { SourceList } from '../parts/SourceList.tsx'
import { useApp, useData, useDispatch, useParts, useWords } from '../store.ts'
import { useSay } from '../status/say.ts'
import { Notes } from './Notes.tsx'
import { StepButtons } from './StepButtons.tsx'
import { useFilled, useOpening } from './told.ts'
import './stories.css'

const PaperMenu = lazy(async () => ({
  default: (await import('../paper/PaperMenu.tsx')).PaperMenu,
}))

/** One step of a story: what the class reads, is asked, and what it rests on. */
export function StoryPanel({ told }: { readonly told: Told }) {
  const { story, step, place } = told
  const { stories: words, numbers } = useWords()
  const dispatch = useDispatch()
  const fill = useFilled(told)
  const titleId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useFocusOnceChosen(title)
  const where = words.place(numbers.whole(place + 1), numbers.whole(story.steps.length))
  useSaid(words.said(where, step.title))
  return (
    <section className="story" aria-labelledby={titleId}>
      <p className="story-name">
        <b>{story.title}</b>
        <span>{where}</span>
      </p>
      <h2 ref={title} id={titleId} tabIndex={-1}>
        {step.title}
      </h2>
      <p className="story-say">{fill(step.say)}</p>
      {step.asked && (
        <div className="story-asked">
          <p>{fill(step.asked.question)}</p>
          <details key={step.id}>
            <summary>{words.showAnswer}</summary>
            <p>{fill(step.asked.answer)}</p>
          </details>
        </div>
      )}
      <div className="story-steps">
        <StepButtons told={told} />
        <Restore told={told} />
      </div>
      <Notes told={told} />
      <Suspense>
        <PaperMenu story={story} />
      </Suspense>
      <StepSources told={told} />
      <button
        type="button"
        className="link-button"
        onClick={() => dispatch({ kind: 'activityLeft' })}
      >
        {words.leave}
      </button>
    </section>
  )
}

/** Says the line when it is another. */
function useSaid(line: string) {
  const say = useSay()
  useEffect(() => say(line), [line, say])
}

/** Whoever has chosen a story in the list stands at the list's button, below the story. */
function useFocusOnceChosen(title: RefObject<HTMLElement | null>) {
  useEffect(() => {
    if (document.activeElement?.matches('.stories-button')) title.current?.focus()
  }, [title])
}

/** There is something to restore once the reader has changed the map. */
function Restore({ told }: { readonly told: Told }) {
  const { stories } = useWords()
  const isChanged = useApp(
    ({ scenario, session }) => session.held === null && !isAsTold(told.step, scenario),
  )
  const restore = useOpening(told)(told.place)
  if (!isChanged || !restore) return null
  return (
    <button type="button" className="link-button" onClick={restore}>
      {stories.restore}
    </button>
  )
}

function StepSources({ told }: { readonly told: Told }) {
  const { catalogue, words } = useData()
  const { ask } = useParts()
  useEffect(() => ask('catalogue'), [ask])
  const sources = catalogue.sources.filter(({ id }) => told.step.sources.includes(id))
  if (sources.length === 0) return null
  return <SourceList title={words.claims.sources} sources={sources} />
}
