/** The days in which something began or ended, both ends in, as ISO dates; null where the span is open. */
export interface Span {
  readonly first: string | null
  readonly last: string | null
}

/** From when to when something existed, each end known only within a span. */
export interface Period {
  /** null: the sources do not say. */
  readonly from: Span | null
  /** null: the sources do not say; `now`: no end is reported. */
  readonly to: Span | 'now' | null
}

/** Whether something existed on a day; `uncertain` in the span in which it began or ended, or where no source says. */
export type Presence = 'yes' | 'uncertain' | 'no'

/** Empty: an open end. */
const DATE = /^(\d{4}(-\d{2}(-\d{2})?)?)?$/

/**
 * The days that a date as the catalogue writes it can mean: `1983-11` all of November, `1976..1977-03` from the first
 * day of 1976 to the last of March 1977, `..1977` no later than 1977, `2015..` no earlier than 2015.
 * @throws RangeError when it is not written so.
 */
export function spanOf(text: string): Span {
  const [from = '', to = from, ...more] = text.split('..')
  if (more.length > 0 || from + to === '' || !DATE.test(from) || !DATE.test(to)) {
    throw new RangeError(`"${text}" is no date such as 1983, 1983-11, 1983-11-14 or 1976..1977-03`)
  }
  return { first: from === '' ? null : firstDay(from), last: to === '' ? null : lastDay(to) }
}

/** @throws RangeError when one of the two is no date; empty or null means that the sources do not say. */
export function periodOf(from: string | null, to: string | null): Period {
  return { from: from ? spanOf(from) : null, to: to === 'now' ? to : to ? spanOf(to) : null }
}

/** Whether something with this period existed on a day (ISO date). */
export function presenceOn({ from, to }: Period, date: string): Presence {
  const hasBegun = from ? sideOf(from, date) : 'uncertain'
  const hasEnded = to === 'now' ? 'before' : to ? endingOn(to, date) : 'uncertain'
  if (hasBegun === 'before' || hasEnded === 'after') return 'no'
  return hasBegun === 'after' && hasEnded === 'before' ? 'yes' : 'uncertain'
}

type SideOfSpan = 'before' | 'uncertain' | 'after'

/** On the last day of its span a beginning has happened. */
function sideOf({ first, last }: Span, date: string): SideOfSpan {
  if (first !== null && date < first) return 'before'
  return last !== null && date >= last ? 'after' : 'uncertain'
}

/** The day of an end still belongs to the period. */
function endingOn({ first, last }: Span, date: string): SideOfSpan {
  if (last !== null && date > last) return 'after'
  return first !== null && date <= first ? 'before' : 'uncertain'
}

const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10)

function lastDay(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number)
  if (day !== undefined) return date
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
