import { lazy } from 'react'
import { OPENING_DAY } from '../../derive/treaty-time.ts'
import { Later } from '../parts/Later.tsx'
import { useApp, useDispatch, useParts, useWords } from '../store.ts'
import './time.css'

const Timeline = lazy(() =>
  import('./Timeline.tsx').then(({ Timeline: component }) => ({ default: component })),
)

/** The timeline: what existed, what was banned and who was a member of what on a day. */
export function TreatyTime() {
  const { time, failures } = useWords()
  const { ask } = useParts()
  const dispatch = useDispatch()
  const date = useApp((state) => state.scenario.onDate)
  if (date === null) {
    return (
      <button
        type="button"
        className="link-button time-open"
        onClick={() => {
          ask('catalogue')
          dispatch({ kind: 'dateChosen', date: OPENING_DAY })
        }}
      >
        {time.open}
      </button>
    )
  }
  return (
    <Later failed={failures.catalogue} loading={time.loading}>
      <Timeline date={date} />
    </Later>
  )
}
