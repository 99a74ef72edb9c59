import {
  type Ban,
  type DatedEvent,
  eventsAround,
  type Missile,
  type SystemOnDate,
  systemsOn,
} from '../../geo/index.ts'

/** The timeline begins with the first deployment that the catalogue tells of. */
const FIRST_DAY = '1976-01-01'
/** What a reader sees who opens the timeline: the day on which the treaty was signed. */
export const OPENING_DAY = '1987-12-08'

const monthsSince = (date: string): number =>
  (Number(date.slice(0, 4)) - Number(FIRST_DAY.slice(0, 4))) * 12 + Number(date.slice(5, 7)) - 1

/** Months from the beginning of the timeline to a day (ISO date), no more than to today. */
export const monthOf = (date: string, today: string): number =>
  Math.min(monthsSince(today), Math.max(0, monthsSince(date)))

/** The first day of a month of the timeline, as ISO date. */
export function dayOfMonth(month: number): string {
  const year = Number(FIRST_DAY.slice(0, 4)) + Math.floor(month / 12)
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

/** A day (ISO date) as the timeline holds it: from its beginning to today. */
export const normalizeDay = (date: string, today: string): string =>
  [FIRST_DAY, date, today].toSorted()[1] ?? date

/** The day that it is by the reader's own clock, as ISO date: it bounds the timeline and decides nothing else. */
export const dayOfClock = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

/** The first days of the events before and after a day, as ISO dates; null where there is none. */
export function neighbouringDays(
  events: readonly DatedEvent[],
  date: string,
): { readonly previous: string | null; readonly next: string | null } {
  const days = events.map(({ firstDay }) => firstDay).filter((day) => day >= FIRST_DAY)
  return {
    previous: days.findLast((day) => day < date) ?? null,
    next: days.find((day) => day > date) ?? null,
  }
}

/** What happened on a day, in the month or year that holds it where no more is known, or else last before it. */
export function eventsAt(events: readonly DatedEvent[], date: string): readonly DatedEvent[] {
  const { during, before } = eventsAround(events, date, 1)
  return during.length > 0 ? during : before
}

/** Systems that stood alike to the treaty. */
export interface Standing {
  readonly ban: Ban
  readonly systems: readonly SystemOnDate[]
}

const BANS: readonly Ban[] = [
  'not-yet',
  'banned',
  'disputed',
  'would-be-banned',
  'suspended',
  'no-longer',
  'outside-limits',
  'not-bound',
]

/** The systems that existed on a day (ISO date), by how they stood to the treaty; no empty group. */
export function standingsOn(missiles: readonly Missile[], date: string): readonly Standing[] {
  const systems = systemsOn(missiles, date)
  return BANS.map((ban) => ({ ban, systems: systems.filter((one) => one.ban === ban) })).filter(
    (standing) => standing.systems.length > 0,
  )
}
