import { useId } from 'react'
import { dateText } from '../../i18n/dates.ts'
import { dayOfMonth, monthOf, neighbouringDays } from '../../derive/treaty-time.ts'
import { CloseIcon } from '../parts/icons.tsx'
import { useData, useDispatch, useWords } from '../store.ts'

interface Props {
  /** The day that is shown (ISO date), no later than `last`. */
  readonly day: string
  /** Where the timeline ends (ISO date). */
  readonly last: string
}

/** The day that is shown, and the ways to another. */
export function DayChoice({ day, last }: Props) {
  const words = useWords()
  const { events } = useData().catalogue
  const dispatch = useDispatch()
  const id = useId()
  const choose = (date: string) => dispatch({ kind: 'dateChosen', date })
  const { previous, next } = neighbouringDays(events, day)
  const months = monthOf(last, last)
  return (
    <>
      <div className="time-head">
        <h3>{dateText(day, words)}</h3>
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
          aria-valuetext={dateText(day, words)}
          onChange={(event) => choose(dayOfMonth(Number(event.target.value)))}
        />
        <svg viewBox={`-1 0 ${months + 2} 6`} preserveAspectRatio="none" aria-hidden="true">
          {events.map((event) => (
            <rect key={event.id} x={monthOf(event.firstDay, last) - 1} width="2" height="6" />
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
