import type { Numbers } from '../numbers.ts'

/** The timeline of the treaty, in English; see `english`. */
export const englishTime = ({ whole, plural }: Numbers) => ({
  open: 'The treaty’s time, 1976 to today',
  heading: 'The treaty’s time',
  close: 'Leave the timeline',
  slider: 'Day on the timeline',
  previous: 'Previous event',
  next: 'Next event',
  loading: 'Loading the events …',
  events: 'What happened',
  latest: 'Last before this day',
  systems: 'Systems that existed',
  phases: {
    'before-signature': 'Not signed yet: nothing was banned by this treaty.',
    signed: 'Signed on 8 December 1987, not yet in force: nothing was banned by this treaty yet.',
    'in-force':
      'In force since 1 June 1988: missiles of these ranges were banned and being eliminated.',
    eliminated:
      'In force: missiles of these ranges were banned. The last declared one had been eliminated in May 1991.',
    suspended: 'Suspended by the United States and Russia in February 2019, not yet ended.',
    ended: 'Ended on 2 August 2019: nothing is banned by this treaty any more.',
  },
  bans: {
    'not-yet': 'Within the limits of the treaty to come',
    banned: 'Banned',
    disputed: 'Disputed whether banned',
    'would-be-banned': 'Would have been banned; not publicly known then',
    suspended: 'Within the limits of the suspended treaty',
    'no-longer': 'No longer banned',
    'outside-limits': 'Outside the limits of the treaty',
    'not-bound': 'Of states that the treaty did not bind',
  },
  perhaps: (system: string) => `${system} (perhaps)`,
  group: (ban: string, systems: number) => `${ban}: ${whole(systems)}`,
  alliances: {
    nato: (members: number) =>
      `NATO: ${whole(members)} ${plural(members, { one: 'member', other: 'members' })}`,
    'warsaw-pact': (members: number) =>
      `Warsaw Pact: ${whole(members)} ${plural(members, { one: 'member', other: 'members' })}`,
    'inf-treaty': (states: string) => `Parties to the INF Treaty: ${states}`,
  },
})
