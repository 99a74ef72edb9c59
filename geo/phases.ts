import type { Missile } from './missiles.ts'
import { presenceOn, type Presence } from './period.ts'

/**
 * Where the treaty stood: `in-force` while missiles were being eliminated, `eliminated` from the day on which the last
 * one was, `suspended` by both parties though not yet ended.
 */
export type Phase =
  | 'before-signature'
  | 'signed'
  | 'in-force'
  | 'eliminated'
  | 'suspended'
  | 'ended'

/** The first day of each phase; each is an event of the catalogue, with its sources (`event`). */
export const PHASES = [
  { phase: 'signed', from: '1987-12-08', event: 'signature' },
  { phase: 'in-force', from: '1988-06-01', event: 'entry-into-force' },
  { phase: 'eliminated', from: '1991-05-12', event: 'last-ss-20' },
  { phase: 'suspended', from: '2019-02-02', event: 'suspension' },
  { phase: 'ended', from: '2019-08-02', event: 'end' },
] as const satisfies readonly { phase: Phase; from: string; event: string }[]

/** The phase of the treaty on a day (ISO date); a phase holds from its first day on. */
export const phaseOn = (date: string): Phase =>
  PHASES.findLast(({ from }) => from <= date)?.phase ?? 'before-signature'

/**
 * How a system stood to the treaty on a day. `disputed`: the parties disagreed whether it was banned. `would-be-banned`:
 * a former party's, of which no source knew while the treaty was in force. After the end nothing is banned by it.
 */
export type Ban =
  | 'not-yet'
  | 'banned'
  | 'disputed'
  | 'would-be-banned'
  | 'suspended'
  | 'no-longer'
  | 'outside-limits'
  | 'not-bound'

/** How the treaty stood to a missile on a day (ISO date). */
export function banOn({ cover }: Pick<Missile, 'cover'>, date: string): Ban {
  if (cover === 'outside-limits' || cover === 'not-bound') return cover
  switch (phaseOn(date)) {
    case 'before-signature':
    case 'signed':
      return 'not-yet'
    case 'suspended':
      return 'suspended'
    case 'ended':
      return 'no-longer'
    default:
      return cover === 'would-be' ? 'would-be-banned' : cover
  }
}

export interface SystemOnDate {
  readonly missile: Missile
  /** Never `no`. */
  readonly presence: Presence
  readonly ban: Ban
}

/** The systems that existed on a day (ISO date), or may have, in the order of the catalogue; plans are none. */
export function systemsOn(missiles: readonly Missile[], date: string): SystemOnDate[] {
  return missiles
    .filter((missile) => missile.stage !== 'planned')
    .map((missile) => ({
      missile,
      presence: presenceOn(missile.period, date),
      ban: banOn(missile, date),
    }))
    .filter(({ presence }) => presence !== 'no')
}
