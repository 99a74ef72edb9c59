import { useId } from 'react'
import { dateText } from '../../i18n/dates.ts'
import { dayOfMonth, dayWithin, monthOf, neighbouringDays } from '../../model/treaty-time.ts'
import { CloseIcon } from '../parts/icons.tsx'
import { usePageWords } from '../page-words.ts'
import { useDispatch, useParts } from '../store.ts'

/** As ISO date, by the reader's own clock: it bounds the timeline and decides nothing else. */
const today = (): string => new Date().toISOString().slice(0, 10)

/** The day that is shown, and the ways to another. */
export function DayChoice({ date }: { readonly date: string }) {
  const words = usePageWords()
  const { events } = useParts().catalogue
  const dispatch = useDispatch()
  const id = useId()
  const [last, choose] = [today(), (day: string) => dispatch({ kind: 'dateChosen', date: day })]
  const day = dayWithin(date, last)
  const { previous, next } = neighbouringDays(events, day)
  const months = monthOf(last, last)
  return (
    <>
      <div className="time-head">
        <h3>{dateText(date, words)}</h3>
        <button
          type="button"
          className="icon-button"
          aria-label={words.time.close}
          onClick={() => dispatch({ kind: 'dateChosen', date: null })}
        >
          <CloseIcon size={14} />
        </button>
      </div>
      <div className="time-track">
        <label className="spoken" htmlFor={id}>
          {words.time.slider}
        </label>
        <input
          id={id}
          type="range"
          min={0}
          max={months}
          value={monthOf(day, last)}
          aria-valuetext={dateText(date, words)}
          onChange={(event) => choose(dayOfMonth(Number(event.target.value)))}
        />
        <svg viewBox={`0 0 ${months} 6`} preserveAspectRatio="none" aria-hidden="true">
          {events.map((event) => (
            <rect key={event.id} x={monthOf(event.firstDay, last)} width="2" height="6" />
          ))}
        </svg>
      </div>
      <div className="time-steps">
        <button
          type="button"
          className="button"
          disabled={previous === null}
          onClick={() => previous !== null && choose(previous)}
        >
          {words.time.previous}
        </button>
        <button
          type="button"
          className="button"
          disabled={next === null}
          onClick={() => next !== null && choose(next)}
        >
          {words.time.next}
        </button>
      </div>
    </>
  )
}
