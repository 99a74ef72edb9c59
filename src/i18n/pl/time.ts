import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const time = ({ whole, plural }: Numbers): PageMessages['time'] => {
  const states = (count: number) =>
    `${whole(count)} ${plural(count, { one: 'państwo', few: 'państwa', many: 'państw', other: 'państwa' })}`
  return {
    open: 'Czasy traktatu: od 1976 r. do dziś',
    heading: 'Czasy traktatu',
    close: 'Zamknij oś czasu',
    slider: 'Dzień na osi czasu',
    previous: 'Poprzednie wydarzenie',
    next: 'Następne wydarzenie',
    loading: 'Wczytywanie wydarzeń…',
    events: 'Co się wydarzyło',
    latest: 'Ostatnie przed tym dniem',
    systems: 'Istniejące systemy',
    phases: {
      'before-signature': 'Jeszcze niepodpisany: ten traktat niczego nie zakazywał.',
      signed:
        'Podpisany 8 grudnia 1987 r., jeszcze nie w mocy: ten traktat niczego jeszcze nie zakazywał.',
      'in-force':
        'W mocy od 1 czerwca 1988 r.: pociski o tych zasięgach były zakazane i je likwidowano.',
      eliminated:
        'W mocy: pociski o tych zasięgach były zakazane. Ostatni ze zgłoszonych zlikwidowano w maju 1991 r.',
      suspended: 'Zawieszony przez Stany Zjednoczone i Rosję w lutym 2019 r., jeszcze nie wygasł.',
      ended: 'Wygasł 2 sierpnia 2019 r.: ten traktat niczego już nie zakazuje.',
    },
    bans: {
      'not-yet': 'W limitach przyszłego traktatu',
      banned: 'Zakazane',
      disputed: 'Sporne, czy zakazane',
      'would-be-banned': 'Byłyby zakazane; wówczas publicznie nieznane',
      suspended: 'W limitach zawieszonego traktatu',
      'no-longer': 'Już niezakazane',
      'outside-limits': 'Poza limitami traktatu',
      'not-bound': 'Należące do państw, których traktat nie wiązał',
    },
    perhaps: (system) => `${system} (być może)`,
    group: (ban, systems) => `${ban}: ${whole(systems)}`,
    alliances: {
      nato: (members) => `NATO: ${states(members)}`,
      'warsaw-pact': (members) => `Układ Warszawski: ${states(members)}`,
      'inf-treaty': (parties) => `Strony traktatu INF: ${parties}`,
    },
  }
}
