import { openingOf } from '../../story/telling.ts'
import { LessonFile } from '../parts/LessonFile.tsx'
import { useData, useDispatch } from '../store.ts'
import { useStories } from './told.ts'
import './stories.css'

/** Every story with what it is about and how long it takes; one press opens its first step. */
export function StoryList({ onChosen }: { readonly onChosen: () => void }) {
  const { stories, words } = useData()
  const dispatch = useDispatch()
  const { failed } = useStories(true)
  if (failed) return <p>{words.stories.failed}</p>
  if (stories === null) return <p>{words.stories.loading}</p>
  return (
    <>
      <p>{words.stories.intro}</p>
      <ul className="story-list">
        {stories.map((story) => {
          const opening = openingOf(story, 0)
          return (
            <li key={story.id}>
              <button
                type="button"
                className="story-choice"
                onClick={() => {
                  if (opening) dispatch(opening)
                  onChosen()
                }}
              >
                <b>{story.title}</b>
                <span>{story.summary}</span>
                <span className="story-minutes">{words.stories.minutes(story.minutes)}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <LessonFile />
    </>
  )
}
