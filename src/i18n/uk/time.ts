import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const time = ({ whole, plural }: Numbers): PageMessages['time'] => {
  const members = (count: number) =>
    `${whole(count)} ${plural(count, {
      one: 'держава-член',
      few: 'держави-члени',
      many: 'держав-членів',
      other: 'держави-члена',
    })}`

  return {
    open: 'Договір у часі: від 1976 року донині',
    heading: 'Договір у часі',
    close: 'Закрити шкалу часу',
    slider: 'День на шкалі часу',
    previous: 'Попередня подія',
    next: 'Наступна подія',
    loading: 'Завантажуємо події…',
    events: 'Що сталося',
    latest: 'Остання подія до цього дня',
    systems: 'Системи, що існували',
    phases: {
      'before-signature': 'Ще не підписаний: цей договір нічого не забороняв.',
      signed: 'Підписаний 8 грудня 1987 року, ще не чинний: цей договір поки нічого не забороняв.',
      'in-force':
        'Чинний з 1 червня 1988 року: ракети такої дальності були заборонені, їх ліквідовували.',
      eliminated:
        'Чинний: ракети такої дальності були заборонені. Останню із заявлених ліквідували в травні 1991 року.',
      suspended: 'Призупинений Сполученими Штатами й Росією в лютому 2019 року, ще не припинений.',
      ended: 'Припинений 2 серпня 2019 року: цей договір більше нічого не забороняє.',
    },
    bans: {
      'not-yet': 'У межах майбутнього договору',
      banned: 'Заборонені',
      disputed: 'Спірно, чи заборонені',
      'would-be-banned': 'Підпали б під заборону; тоді публічно не відомі',
      suspended: 'У межах призупиненого договору',
      'no-longer': 'Більше не заборонені',
      'outside-limits': 'Поза межами договору',
      'not-bound': 'Держав, яких договір не зобов’язував',
    },
    perhaps: (system: string) => `${system} (можливо)`,
    group: (ban: string, systems: number) => `${ban}: ${whole(systems)}`,
    alliances: {
      nato: (count: number) => `НАТО: ${members(count)}`,
      'warsaw-pact': (count: number) => `Варшавський договір: ${members(count)}`,
      'inf-treaty': (states: string) => `Сторони Договору про РСМД: ${states}`,
    },
  }
}
