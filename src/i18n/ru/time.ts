import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const time = ({ whole, plural }: Numbers): PageMessages['time'] => {
  const members = (count: number): string =>
    `${whole(count)} ${plural(count, {
      one: 'участник',
      few: 'участника',
      many: 'участников',
      other: 'участника',
    })}`
  return {
    open: 'Хронология договора: с 1976 года до наших дней',
    heading: 'Хронология договора',
    close: 'Закрыть хронологию',
    slider: 'День на шкале времени',
    previous: 'Предыдущее событие',
    next: 'Следующее событие',
    loading: 'Загружаются события…',
    events: 'Что произошло',
    latest: 'Последнее перед этим днём',
    systems: 'Существовавшие системы',
    phases: {
      'before-signature': 'Ещё не подписан: этот договор ничего не запрещал.',
      signed: 'Подписан 8 декабря 1987 года, ещё не в силе: этот договор пока ничего не запрещал.',
      'in-force':
        'В силе с 1 июня 1988 года: ракеты этих дальностей были запрещены, шла их ликвидация.',
      eliminated:
        'В силе: ракеты этих дальностей были запрещены. Последняя из заявленных ликвидирована в мае 1991 года.',
      suspended:
        'Приостановлен Соединёнными Штатами и Россией в феврале 2019 года, ещё не прекращён.',
      ended: 'Прекращён 2 августа 2019 года: этот договор больше ничего не запрещает.',
    },
    bans: {
      'not-yet': 'В пределах будущего договора',
      banned: 'Запрещены',
      disputed: 'Запрет спорный',
      'would-be-banned': 'Попали бы под запрет; тогда публично не были известны',
      suspended: 'В пределах приостановленного договора',
      'no-longer': 'Больше не запрещены',
      'outside-limits': 'Вне пределов договора',
      'not-bound': 'У государств, не связанных договором',
    },
    perhaps: (system: string) => `${system} (возможно)`,
    group: (ban: string, systems: number) => `${ban}: ${whole(systems)}`,
    alliances: {
      nato: (count: number) => `НАТО: ${members(count)}`,
      'warsaw-pact': (count: number) => `Варшавский договор: ${members(count)}`,
      'inf-treaty': (states: string) => `Стороны Договора о РСМД: ${states}`,
    },
  }
}
