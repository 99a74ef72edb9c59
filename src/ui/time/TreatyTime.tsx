import { dayOfClock, dayWithin, OPENING_DAY } from '../../model/treaty-time.ts'
import { useApp, useDispatch, useParts, useWords } from '../store.ts'
import { DayChoice } from './DayChoice.tsx'
import { DayFacts } from './DayFacts.tsx'
import './time.css'

const today = (): string => dayOfClock(new Date())

/** The timeline: what existed, what was banned and who was a member of what on a day. */
export function TreatyTime() {
  const { time } = useWords()
  const { askForCatalogue } = useParts()
  const dispatch = useDispatch()
  const date = useApp((state) => state.scenario.onDate)
  if (date === null) {
    return (
      <button
        type="button"
        className="link-button time-open"
        onClick={() => {
          askForCatalogue()
          dispatch({ kind: 'dateChosen', date: OPENING_DAY })
        }}
      >
        {time.open}
      </button>
    )
  }
  const last = today()
  const day = dayWithin(date, last)
  return (
    <section className="time" aria-label={time.heading}>
      <DayChoice day={day} last={last} />
      <DayFacts date={day} />
    </section>
  )
}
