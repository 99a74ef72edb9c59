import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const time = ({ whole, plural }: Numbers): PageMessages['time'] => {
  const membersOf = (members: number): string =>
    `${whole(members)} ${plural(members, { one: 'miembro', other: 'miembros' })}`
  return {
    open: 'La época del tratado, de 1976 a hoy',
    heading: 'La época del tratado',
    close: 'Salir de la cronología',
    slider: 'Día en la cronología',
    previous: 'Acontecimiento anterior',
    next: 'Acontecimiento siguiente',
    loading: 'Cargando los acontecimientos…',
    events: 'Qué ocurrió',
    latest: 'Lo último antes de este día',
    systems: 'Sistemas que existían',
    phases: {
      'before-signature': 'Aún sin firmar: este tratado no prohibía nada.',
      signed:
        'Firmado el 8 de diciembre de 1987, aún no en vigor: este tratado todavía no prohibía nada.',
      'in-force':
        'En vigor desde el 1 de junio de 1988: los misiles de estos alcances estaban prohibidos y se estaban eliminando.',
      eliminated:
        'En vigor: los misiles de estos alcances estaban prohibidos. El último declarado se había eliminado en mayo de 1991.',
      suspended: 'Suspendido por Estados Unidos y Rusia en febrero de 2019, pero aún no terminado.',
      ended: 'Terminado el 2 de agosto de 2019: este tratado ya no prohíbe nada.',
    },
    bans: {
      'not-yet': 'Dentro de los límites del futuro tratado',
      banned: 'Prohibidos',
      disputed: 'Prohibición en disputa',
      'would-be-banned': 'Habrían estado prohibidos; entonces no eran de conocimiento público',
      suspended: 'Dentro de los límites del tratado suspendido',
      'no-longer': 'Ya no prohibidos',
      'outside-limits': 'Fuera de los límites del tratado',
      'not-bound': 'De Estados a los que el tratado no obligaba',
    },
    perhaps: (system) => `${system} (quizá)`,
    group: (ban, systems) => `${ban}: ${whole(systems)}`,
    alliances: {
      nato: (members) => `OTAN: ${membersOf(members)}`,
      'warsaw-pact': (members) => `Pacto de Varsovia: ${membersOf(members)}`,
      'inf-treaty': (states) => `Partes en el Tratado INF: ${states}`,
    },
  }
}
