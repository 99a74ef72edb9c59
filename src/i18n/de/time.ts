import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

/** The timeline of the treaty, in German. */
export const time = ({ whole, plural }: Numbers): PageMessages['time'] => ({
  open: 'Die Zeit des Vertrags, 1976 bis heute',
  heading: 'Die Zeit des Vertrags',
  close: 'Zeitleiste verlassen',
  slider: 'Tag auf der Zeitleiste',
  previous: 'Voriges Ereignis',
  next: 'Nächstes Ereignis',
  loading: 'Ereignisse werden geladen …',
  events: 'Was geschah',
  latest: 'Zuletzt vor diesem Tag',
  systems: 'Vorhandene Systeme',
  phases: {
    'before-signature': 'Noch nicht unterzeichnet: Dieser Vertrag verbot noch nichts.',
    signed:
      'Unterzeichnet am 8.\u00A0Dezember 1987, noch nicht in Kraft: Dieser Vertrag verbot noch nichts.',
    'in-force':
      'In Kraft seit 1.\u00A0Juni 1988: Raketen dieser Reichweiten waren verboten und wurden beseitigt.',
    eliminated:
      'In Kraft: Raketen dieser Reichweiten waren verboten. Die letzte gemeldete war im Mai 1991 beseitigt worden.',
    suspended:
      'Im Februar 2019 von den Vereinigten Staaten und Russland ausgesetzt, noch nicht beendet.',
    ended: 'Beendet am 2.\u00A0August 2019: Dieser Vertrag verbietet nichts mehr.',
  },
  bans: {
    'not-yet': 'In den Grenzen des künftigen Vertrags',
    banned: 'Verboten',
    disputed: 'Strittig, ob verboten',
    'would-be-banned': 'Wäre verboten gewesen; damals nicht öffentlich bekannt',
    suspended: 'In den Grenzen des ausgesetzten Vertrags',
    'no-longer': 'Nicht mehr verboten',
    'outside-limits': 'Außerhalb der Grenzen des Vertrags',
    'not-bound': 'Von Staaten, die der Vertrag nicht band',
  },
  perhaps: (system) => `${system} (vielleicht)`,
  group: (ban, systems) => `${ban}: ${whole(systems)}`,
  alliances: {
    nato: (members) =>
      `NATO: ${whole(members)} ${plural(members, { one: 'Mitglied', other: 'Mitglieder' })}`,
    'warsaw-pact': (members) =>
      `Warschauer Pakt: ${whole(members)} ${plural(members, { one: 'Mitglied', other: 'Mitglieder' })}`,
    'inf-treaty': (states) => `Parteien des INF-Vertrags: ${states}`,
  },
})
