import { circle } from './circle.ts'
import { keys } from './keys.ts'
import { present } from './present.ts'
import { paper } from './paper.ts'
import { offline } from './offline.ts'
import { question } from './question.ts'
import { quiz } from './quiz.ts'
import { sources } from './sources.ts'
import { stories } from './stories.ts'
import { time } from './time.ts'
import type { RestOfPage } from '../en/page.ts'
import type { Language } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const page: Language['page'] = (numbers) => ({
  ...rest(numbers),
  circle,
  paper: paper(numbers),
  question,
  quiz: quiz(numbers),
  keys,
  stories: stories(numbers),
  present,
  offline,
  time: time(numbers),
  sources: sources(numbers),
})

const rest = ({ whole, plural }: Numbers): RestOfPage => ({
  failures: {
    app: 'Решта не завантажилася. Те, що ви бачите, правильне, але нерухоме. Перезавантажте сторінку, щоб спробувати ще раз.',
  },

  map: {
    menu: 'Меню',
    skip: 'Оминути карту й перейти до міст',
    engine: 'Малювання карти',
    engines: {
      auto: 'Залежно від пристрою',
      svg: 'Без відеокарти (SVG)',
      webgl: 'З відеокартою (WebGL)',
    },
  },

  search: {
    putHere: (place: string) => `Поставити точку пуску: ${place}`,
  },

  app: {
    title: 'Banned Band',
    intro:
      'Договір про РСМД (1987–2019) забороняв ракети наземного базування з дальністю від 500 до 5\u00A0500\u00A0км. Перетягніть точку, щоб побачити, які міста лежать у цій смузі.',
    introMiles:
      'Договір про РСМД (1987–2019) забороняв ракети наземного базування з дальністю від 310 до 3\u00A0400\u00A0миль. Перетягніть точку, щоб побачити, які міста лежать у цій смузі.',
  },

  noScript: {
    text: 'Щоб рухати точку й бачити всі міста, увімкніть JavaScript.',
  },

  bar: {
    share: 'Поділитися',
    shareHeading: 'Поділитися картою',
    shareLoading: 'Завантажуємо…',
    shareFailed:
      'Не вдалося завантажити цей розділ. Адреса цієї сторінки\u00A0— це посилання на цю карту.',
    undo: 'Скасувати',
    redo: 'Повторити',
    reset: 'Скинути',
    theme: 'Кольори',
    themes: {
      system: 'Як у системі',
      light: 'Світлі',
      dark: 'Темні',
      projector: 'Проєктор',
      print: 'Друк',
    },
    language: 'Мова',
  },

  sites: {
    choose: 'Об’єкти',
    heading: 'Об’єкти минулого й ті, про які повідомляють нині',
    intro:
      'Місця, названі в договорі або в пресі. Точність кожного вказано; сучасний об’єкт поставлено в центр найближчого міста.',
    searchLabel: 'Знайти об’єкт або ракету',
    era: 'Коли й де',
    eras: {
      all: 'Усі об’єкти',
      'historic-west': 'Історичні, Захід',
      'historic-east': 'Історичні, Схід',
      'modern-reported': 'За нинішніми повідомленнями',
    },
    country: 'Сучасна країна',
    everyCountry: 'Усі країни',
    others: 'Також розрахункові точки й непевні записи',
    shown: (shown: number) =>
      `${whole(shown)} ${plural(shown, {
        one: 'об’єкт',
        few: 'об’єкти',
        many: 'об’єктів',
        other: 'об’єкта',
      })}`,
    none: 'Відповідних об’єктів немає.',
    precision: (length: string, placed: string) => `з точністю до ${length}: ${placed}`,
  },

  missiles: {
    heading: (id: string) => `Ракети для ${id}`,
    choose: 'Ракети',
    chooseFor: (id: string) => `Вибрати ракети для точки пуску ${id}`,
    dialog: (id: string) => `Ракети для точки пуску ${id}`,
    intro:
      'Кільце показує довкола цієї точки дальність ракети за словами того, хто її назвав. Воно не означає, що ракета тут є.',
    searchLabel: 'Знайти ракету за назвою',
    remove: (missile: string, id: string) => `Вилучити з ${id}: ${missile}`,
    everyClaimant: 'Цифри всіх джерел',
    none: 'Ракети з такою назвою немає.',
    eliminated: (holders: string) => `${holders}: ліквідовані за договором`,
    noDefault: 'Звіреної цифри немає: виберіть якусь у списку.',
    tooMany: 'Накреслено не всі ці кільця: довкола однієї точки їх щонайбільше вісім.',
  },

  points: {
    heading: 'Точки пуску',
    summary: (count: number) =>
      `${whole(count)} ${plural(count, {
        one: 'точка',
        few: 'точки',
        many: 'точок',
        other: 'точки',
      })} пуску`,
    summaryTable: (cities: number) =>
      `і таблиця: ${whole(cities)} ${plural(cities, {
        one: 'місто',
        few: 'міста',
        many: 'міст',
        other: 'міста',
      })}`,
    add: 'Додати точку',
    moveBySteps: (id: string) => `Зсувати крок за кроком: ${id}`,
    moveTo: {
      north: (id: string, length: string) => `Зсунути ${id} на ${length} на північ`,
      east: (id: string, length: string) => `Зсунути ${id} на ${length} на схід`,
      south: (id: string, length: string) => `Зсунути ${id} на ${length} на південь`,
      west: (id: string, length: string) => `Зсунути ${id} на ${length} на захід`,
    },
    step: 'Довжина кроку',
    locked: 'За цим посиланням точки пуску нерухомі.',
    addShort: 'Додати',
    remove: (name: string) => `Вилучити: ${name}`,
    fit: (name: string) => `Показати кільця повністю: ${name}`,
    rename: (id: string) => `Перейменувати точку пуску ${id}`,
    move: (id: string) => `Перемістити точку пуску ${id} в інше місце`,
    name: 'Назва',
    namePlaceholder: 'Ваша назва для неї',
    coordinates: 'Координати',
    latitude: (id: string) => `Широта ${id} у градусах, південна\u00A0— з мінусом`,
    longitude: (id: string) => `Довгота ${id} у градусах, західна\u00A0— з мінусом`,
    latitudeShort: 'Широта',
    longitudeShort: 'Довгота',
    cancel: 'Скасувати',
  },

  coordinates: {
    empty: 'Введіть широту й довготу, напр. 54,71; 20,51',
    unreadable:
      'Це не координати. Напишіть широту й довготу, напр. 54,71; 20,51 або 54°42′36″N 20°30′36″E',
    latitudeRange: 'Широта має бути від −90 до 90',
    longitudeRange: 'Довгота має бути від −180 до 180',
    minutesRange: 'Мінути й секунди мають бути менші за 60',
    ambiguous:
      'Поставте крапку як десятковий знак або крапку з комою між двома числами, напр. 54,71; 20,51',
  },

  ask: {
    heading: 'Чи … у смузі?',
    label: 'Чи це місце у смузі?',
    placeholder: 'Місто або координати',
    yes: (place: string) => `Так, ${place}\u00A0— у смузі.`,
    no: (place: string) => `Ні, ${place}\u00A0— поза смугою.`,
    some: (place: string, bands: number, points: number) =>
      `${place}: у ${whole(bands)} із ${whole(points)} ${plural(points, {
        one: 'смуги',
        few: 'смуг',
        many: 'смуг',
        other: 'смуг',
      })}.`,
    noPoints: 'Спершу поставте на карту точку пуску.',
  },

  directions: {
    heading: 'Словами: за напрямком і відстанню',
    from: (place: string) => `Точка пуску\u00A0— ${place}; спершу найближчі`,
    choose: 'Точка пуску',
    wind: (wind: string, inBand: string) => `${wind}: ${inBand}`,
    inBand: (within: number, total: number) =>
      `${whole(within)} із ${whole(total)} ${plural(total, {
        one: 'міста',
        few: 'міст',
        many: 'міст',
        other: 'міст',
      })} у смузі`,
    cities: (zone: string, cities: string) => `${zone}: ${cities}`,
    city: (city: string, distance: string) => `${city} ${distance}`,
    more: (count: number) => `ще ${whole(count)}`,
    none: 'Точки пуску немає, тож немає й про що розповісти.',
  },

  method: {
    heading: 'Як це виміряно',
    distance:
      'Відстань\u00A0— це довжина геодезичної лінії на еліпсоїді WGS84, найкоротшого шляху поверхнею Землі, від точки пуску до центру міста. Місто на відстані рівно 500 або 5\u00A0500\u00A0км вважається таким, що лежить у смузі.',
    line: 'Місто простягається по обидва боки від свого центру: за кілька кілометрів від межі тлумачте висновок обережно.',
    cities:
      'Європейські й російські міста\u00A0— це міста Європи за поділом ООН, інших держав\u00A0— членів Ради Європи (Туреччини, Кіпру, Грузії, Вірменії, Азербайджану) і Косова. Райони й передмістя більшого міста окремо не враховано. Можна показати й інші міста; до цієї кількості їх ніколи не додають.',
    treaty:
      'Договір (підписаний 8 грудня 1987 року, чинний з 1 червня 1988 до 2 серпня 2019 року) охоплював балістичні та крилаті ракети наземного базування з дальністю від 500 до 5\u00A0500\u00A0км. Ракет морського й повітряного базування він не стосувався.',
  },

  growth: {
    start: 'Показати, як росте смуга',
    stages: {
      'below-limits': (limits: { readonly low: string }) => ({
        heading: `Ближче за ${limits.low}: цей договір ніколи не забороняв`,
        text: 'Ракет із ще меншою дальністю він не зачіпав, тож місцевість у внутрішньому кільці не входить до смуги.',
      }),
      'within-limits': ({
        lowNumber,
        high,
      }: {
        readonly lowNumber: string
        readonly high: string
      }) => ({
        heading: `Від ${lowNumber} до ${high}: заборонена смуга`,
        text: 'Ракети наземного базування з такою дальністю були заборонені з 1988 до 2019 року. Дальша місцевість не входить до смуги.',
      }),
    },
    next: 'Далі',
    end: 'Закрити',
  },
})
