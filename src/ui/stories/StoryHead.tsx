import { lazy, type ReactNode, Suspense } from 'react'
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx'
import { useApp, useData } from '../store.ts'
import { useStories, useTold } from './told.ts'

const StoryPanel = lazy(() =>
  import('./StoryPanel.tsx').then(({ StoryPanel: component }) => ({ default: component })),
)

/** The step of a story in the place of its children, which stay for a step that the page does not know. */
export function StoryHead({ children }: { readonly children: ReactNode }) {
  const { stories, words } = useData()
  const isAsked = useApp((state) => state.activity.kind === 'story')
  const { failed } = useStories(isAsked)
  const told = useTold()
  if (isAsked && stories === null) {
    return <p className="frame-intro">{failed ? words.stories.failed : words.stories.loading}</p>
  }
  if (!told) return children
  return (
    <ErrorBoundary text={words.stories.failed} action={words.failures.retry}>
      <Suspense fallback={<p className="frame-intro">{words.stories.loading}</p>}>
        <StoryPanel key={told.story.id} told={told} />
      </Suspense>
    </ErrorBoundary>
  )
}
