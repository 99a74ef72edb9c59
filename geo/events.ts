import { attestedOf, type Attested, type Sources } from './citation.ts'
import { rowsOf, type Row } from './decode.ts'
import { spanOf } from './period.ts'

const PRECISIONS = ['year', 'month', 'day'] as const
const KINDS = [
  'deployment',
  'politics',
  'talks',
  'exercise',
  'treaty',
  'elimination',
  'compliance',
  'dispute',
  'withdrawal',
  'test',
  'proposal',
  'use',
  'context',
] as const

/** Something that happened, on the timeline. */
export interface DatedEvent extends Attested {
  /** Stable, used in links: `entry-into-force`. */
  readonly id: string
  /** As far as it is known: `1976`, `1984-01` or `1987-12-08`. */
  readonly date: string
  readonly precision: (typeof PRECISIONS)[number]
  /** First and last day that the date can mean, ISO. */
  readonly firstDay: string
  readonly lastDay: string
  readonly kind: (typeof KINDS)[number]
  readonly caption: string
}

/**
 * The events of the catalogue, in order of their first day.
 * @throws Error that names the field when the data has another shape.
 */
export function decodeEvents(encoded: unknown, sources: Sources): DatedEvent[] {
  const events = rowsOf(encoded, 'events').map((row) => eventFrom(row, sources))
  return events.toSorted((a, b) => (a.firstDay < b.firstDay ? -1 : 1))
}

function eventFrom(row: Row, sources: Sources): DatedEvent {
  const date = row.text('date')
  const { first, last } = spanOf(date)
  if (first === null || last === null) throw new Error(`${row.where}.date is open`)
  return {
    id: row.text('id'),
    date,
    precision: row.choice('precision', PRECISIONS),
    firstDay: first,
    lastDay: last,
    kind: row.choice('kind', KINDS),
    caption: row.text('caption'),
    ...attestedOf(row, sources),
  }
}

export interface EventsAround {
  /** Over by the day, latest first. */
  readonly before: readonly DatedEvent[]
  /** On the day, or in the month or year that holds it and is all that is known. */
  readonly during: readonly DatedEvent[]
  /** Still to come, soonest first. */
  readonly after: readonly DatedEvent[]
}

/** The events around a day (ISO date), at most `count` before and `count` after it. */
export function eventsAround(
  events: readonly DatedEvent[],
  date: string,
  count: number,
): EventsAround {
  return {
    before: events
      .filter((event) => event.lastDay < date)
      .toSorted((a, b) => (a.lastDay > b.lastDay ? -1 : 1))
      .slice(0, count),
    during: events.filter((event) => event.firstDay <= date && date <= event.lastDay),
    after: events.filter((event) => event.firstDay > date).slice(0, count),
  }
}
