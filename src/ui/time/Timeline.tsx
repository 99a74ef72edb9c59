import { dayOfClock, normalizeDay } from '../../derive/treaty-time.ts'
import { useWords } from '../store.ts'
import { DayChoice } from './DayChoice.tsx'
import { DayFacts } from './DayFacts.tsx'

const today = (): string => dayOfClock(new Date())

/** What existed, what was banned and who was a member of what on a day. */
export function Timeline({ date }: { readonly date: string }) {
  const { time } = useWords()
  const last = today()
  const day = normalizeDay(date, last)
  return (
    <section className="time" aria-label={time.heading}>
      <DayChoice day={day} last={last} />
      <DayFacts date={day} />
    </section>
  )
}
