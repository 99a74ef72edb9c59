import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const time = ({ whole, plural }: Numbers): PageMessages['time'] => ({
  open: 'Времето на договора, от 1976 г. до днес',
  heading: 'Времето на договора',
  close: 'Изход от времевата линия',
  slider: 'Ден на времевата линия',
  previous: 'Предишно събитие',
  next: 'Следващо събитие',
  loading: 'Събитията се зареждат …',
  events: 'Какво се случи',
  latest: 'Последното преди този ден',
  systems: 'Съществуващи системи',
  phases: {
    'before-signature': 'Още неподписан: този договор не забранява нищо.',
    signed:
      'Подписан на 8 декември 1987 г., още не е в сила: този договор засега не забранява нищо.',
    'in-force': 'В сила от 1 юни 1988 г.: ракетите с такъв обсег са забранени и се ликвидират.',
    eliminated:
      'В сила: ракетите с такъв обсег са забранени. Последната обявена е ликвидирана през май 1991 г.',
    suspended: 'САЩ и Русия спират изпълнението му през февруари 2019 г.; още не е прекратен.',
    ended: 'Прекратен на 2 август 2019 г.: този договор вече не забранява нищо.',
  },
  bans: {
    'not-yet': 'В пределите на бъдещия договор',
    banned: 'Забранени',
    disputed: 'Спорно дали са забранени',
    'would-be-banned': 'Биха били забранени; тогава не са публично известни',
    suspended: 'В пределите на договора със спряно изпълнение',
    'no-longer': 'Вече не са забранени',
    'outside-limits': 'Извън пределите на договора',
    'not-bound': 'На държави, които договорът не обвързва',
  },
  perhaps: (system) => `${system} (може би)`,
  group: (ban, systems) => `${ban}: ${whole(systems)}`,
  alliances: {
    nato: (members) =>
      `НАТО: ${whole(members)} ${plural(members, { one: 'държава', other: 'държави' })}`,
    'warsaw-pact': (members) =>
      `Варшавски договор: ${whole(members)} ${plural(members, { one: 'държава', other: 'държави' })}`,
    'inf-treaty': (states) => `Страни по договора INF: ${states}`,
  },
})
