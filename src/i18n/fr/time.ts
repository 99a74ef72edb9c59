import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const time = ({ whole, plural }: Numbers): PageMessages['time'] => {
  const members = (count: number): string =>
    `${whole(count)} ${plural(count, { one: 'membre', other: 'membres' })}`
  return {
    open: 'L’époque du traité, de 1976 à aujourd’hui',
    heading: 'L’époque du traité',
    close: 'Quitter la chronologie',
    slider: 'Jour de la chronologie',
    previous: 'Événement précédent',
    next: 'Événement suivant',
    loading: 'Chargement des événements…',
    events: 'Ce qui s’est passé',
    latest: 'Dernier avant ce jour',
    systems: 'Systèmes qui existaient',
    phases: {
      'before-signature': 'Pas encore signé\u202F: rien n’était interdit par ce traité.',
      signed:
        'Signé le 8 décembre 1987, pas encore en vigueur\u202F: rien n’était encore interdit par ce traité.',
      'in-force':
        'En vigueur depuis le 1er juin 1988\u202F: les missiles de ces portées étaient interdits et en cours d’élimination.',
      eliminated:
        'En vigueur\u202F: les missiles de ces portées étaient interdits. Le dernier missile déclaré avait été éliminé en mai 1991.',
      suspended:
        'Suspendu par les États-Unis et la Russie en février 2019, pas encore arrivé à son terme.',
      ended: 'Fin le 2 août 2019\u202F: plus rien n’est interdit par ce traité.',
    },
    bans: {
      'not-yet': 'Dans les limites du traité à venir',
      banned: 'Interdits',
      disputed: 'Interdiction contestée',
      'would-be-banned': 'Auraient été interdits\u202F; pas connus du public à l’époque',
      suspended: 'Dans les limites du traité suspendu',
      'no-longer': 'Plus interdits',
      'outside-limits': 'Hors des limites du traité',
      'not-bound': 'D’États que le traité ne liait pas',
    },
    perhaps: (system) => `${system} (peut-être)`,
    group: (ban, systems) => `${ban}\u202F: ${whole(systems)}`,
    alliances: {
      nato: (count) => `OTAN\u202F: ${members(count)}`,
      'warsaw-pact': (count) => `Pacte de Varsovie\u202F: ${members(count)}`,
      'inf-treaty': (states) => `Parties au traité FNI\u202F: ${states}`,
    },
  }
}
