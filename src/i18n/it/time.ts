import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

/** The timeline of the treaty, in Italian. */
export const time = ({ whole, plural }: Numbers): PageMessages['time'] => ({
  open: 'Il tempo del trattato, dal 1976 a oggi',
  heading: 'Il tempo del trattato',
  close: 'Esci dalla cronologia',
  slider: 'Giorno nella cronologia',
  previous: 'Evento precedente',
  next: 'Evento successivo',
  loading: 'Caricamento degli eventi…',
  events: 'Che cosa è accaduto',
  latest: 'L’ultimo prima di questo giorno',
  systems: 'Sistemi esistenti',
  phases: {
    'before-signature': 'Non ancora firmato: questo trattato non vietava nulla.',
    signed:
      'Firmato l’8 dicembre 1987, non ancora in vigore: questo trattato non vietava ancora nulla.',
    'in-force':
      'In vigore dal 1° giugno 1988: i missili di queste gittate erano vietati e in corso di eliminazione.',
    eliminated:
      'In vigore: i missili di queste gittate erano vietati. L’ultimo dichiarato era stato eliminato nel maggio 1991.',
    suspended: 'Sospeso da Stati Uniti e Russia nel febbraio 2019, non ancora terminato.',
    ended: 'Terminato il 2 agosto 2019: questo trattato non vieta più nulla.',
  },
  bans: {
    'not-yet': 'Entro i limiti del futuro trattato',
    banned: 'Vietati',
    disputed: 'Divieto controverso',
    'would-be-banned': 'Sarebbero stati vietati; allora non noti al pubblico',
    suspended: 'Entro i limiti del trattato sospeso',
    'no-longer': 'Non più vietati',
    'outside-limits': 'Fuori dai limiti del trattato',
    'not-bound': 'Di Stati non vincolati dal trattato',
  },
  perhaps: (system) => `${system} (forse)`,
  group: (ban, systems) => `${ban}: ${whole(systems)}`,
  alliances: {
    nato: (members) =>
      `NATO: ${whole(members)} ${plural(members, { one: 'membro', other: 'membri' })}`,
    'warsaw-pact': (members) =>
      `Patto di Varsavia: ${whole(members)} ${plural(members, { one: 'membro', other: 'membri' })}`,
    'inf-treaty': (states) => `Parti del trattato INF: ${states}`,
  },
})
