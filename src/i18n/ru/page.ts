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
    app: 'Остальное не загрузилось. Всё, что вы видите, верно, но ничего не движется. Обновите страницу, чтобы попробовать ещё раз.',
  },

  map: {
    menu: 'Меню',
    skip: 'Пропустить карту, перейти к городам',
    engine: 'Отрисовка карты',
    engines: {
      auto: 'Как подходит устройству',
      svg: 'Без видеокарты (SVG)',
      webgl: 'С видеокартой (WebGL)',
    },
  },

  search: {
    putHere: (place: string) => `Поставить точку пуска: ${place}`,
  },

  app: {
    title: 'Banned Band',
    intro:
      'Договор о РСМД (1987–2019) запрещал ракеты наземного базирования с дальностью от 500 до 5\u00A0500\u00A0км. Передвиньте точку и увидите, какие города лежат в этой полосе.',
    introMiles:
      'Договор о РСМД (1987–2019) запрещал ракеты наземного базирования с дальностью от 310 до 3\u00A0400\u00A0миль. Передвиньте точку и увидите, какие города лежат в этой полосе.',
  },

  noScript: {
    text: 'Чтобы двигать точку и видеть все города, включите JavaScript.',
  },

  bar: {
    share: 'Поделиться',
    shareHeading: 'Поделиться этой картой',
    shareLoading: 'Загрузка…',
    shareFailed: 'Не удалось загрузить этот раздел. Адрес этой страницы и есть ссылка на карту.',
    undo: 'Отменить',
    redo: 'Вернуть',
    reset: 'Сбросить',
    theme: 'Цвета',
    themes: {
      system: 'Как в системе',
      light: 'Светлые',
      dark: 'Тёмные',
      projector: 'Для проектора',
      print: 'Для печати',
    },
    language: 'Язык',
  },

  sites: {
    choose: 'Объекты',
    heading: 'Объекты прошлого и объекты, о которых сообщают сегодня',
    intro:
      'Места, которые названы в договоре или в печати. Точность у каждого указана; действующий сегодня объект поставлен в центр ближайшего населённого пункта.',
    searchLabel: 'Найти объект или ракету',
    era: 'Когда и где',
    eras: {
      all: 'Все объекты',
      'historic-west': 'Прошлое, Запад',
      'historic-east': 'Прошлое, Восток',
      'modern-reported': 'По сообщениям, сегодня',
    },
    country: 'Современная страна',
    everyCountry: 'Все страны',
    others: 'Также расчётные точки и ненадёжные сведения',
    shown: (shown: number) =>
      `${whole(shown)} ${plural(shown, {
        one: 'объект',
        few: 'объекта',
        many: 'объектов',
        other: 'объекта',
      })}`,
    none: 'Подходящих объектов нет.',
    precision: (length: string, placed: string) => `с точностью до ${length}: ${placed}`,
  },

  missiles: {
    heading: (id: string) => `Ракеты в точке ${id}`,
    choose: 'Ракеты',
    chooseFor: (id: string) => `Выбрать ракеты для точки пуска ${id}`,
    dialog: (id: string) => `Ракеты для точки пуска ${id}`,
    intro:
      'Кольцо вокруг этой точки показывает дальность ракеты, заявленную тем, кто назван. Это не значит, что ракета там есть.',
    searchLabel: 'Найти ракету по названию',
    remove: (missile: string, id: string) => `Убрать из точки ${id}: ${missile}`,
    everyClaimant: 'Значения всех, кто их называл',
    none: 'Ракеты с таким названием нет.',
    eliminated: (holders: string) => `${holders}: ликвидированы по договору`,
    noDefault: 'Сверенного значения нет: выберите одно из списка.',
    tooMany: 'Показаны не все эти кольца: вокруг одной точки их может быть не больше восьми.',
  },

  points: {
    heading: 'Точки пуска',
    summary: (count: number) =>
      `${whole(count)} ${plural(count, {
        one: 'точка пуска',
        few: 'точки пуска',
        many: 'точек пуска',
        other: 'точки пуска',
      })}`,
    summaryTable: (cities: number) =>
      `и таблица из ${whole(cities)} ${plural(cities, { one: 'города', other: 'городов' })}`,
    add: 'Добавить точку',
    moveBySteps: (id: string) => `Двигать ${id} по шагам`,
    moveTo: {
      north: (id: string, length: string) => `Сдвинуть ${id} на ${length} к северу`,
      east: (id: string, length: string) => `Сдвинуть ${id} на ${length} к востоку`,
      south: (id: string, length: string) => `Сдвинуть ${id} на ${length} к югу`,
      west: (id: string, length: string) => `Сдвинуть ${id} на ${length} к западу`,
    },
    step: 'Длина шага',
    locked: 'В этой ссылке точки пуска закреплены.',
    addShort: 'Добавить',
    remove: (name: string) => `Удалить: ${name}`,
    fit: (name: string) => `Показать кольца целиком: ${name}`,
    rename: (id: string) => `Переименовать точку пуска ${id}`,
    move: (id: string) => `Перенести точку пуска ${id} в другое место`,
    name: 'Название',
    namePlaceholder: 'Ваше название',
    coordinates: 'Координаты',
    latitude: (id: string) => `Широта точки ${id} в градусах, южная — с минусом`,
    longitude: (id: string) => `Долгота точки ${id} в градусах, западная — с минусом`,
    latitudeShort: 'Широта',
    longitudeShort: 'Долгота',
    cancel: 'Отмена',
  },

  coordinates: {
    empty: 'Введите широту и долготу, напр. 54,71; 20,51',
    unreadable:
      'Это не координаты. Напишите широту и долготу, напр. 54,71; 20,51 или 54°42′36″ с.\u00A0ш. 20°30′36″ в.\u00A0д.',
    latitudeRange: 'Широта должна быть от −90 до 90',
    longitudeRange: 'Долгота должна быть от −180 до 180',
    minutesRange: 'Минуты и секунды должны быть меньше 60',
    ambiguous:
      'Отделите дробную часть точкой или поставьте между двумя числами точку с запятой, напр. 54,71; 20,51',
  },

  ask: {
    heading: 'Лежит ли … в полосе?',
    label: 'Лежит ли это место в полосе?',
    placeholder: 'Город или координаты',
    yes: (place: string) => `Да, ${place} — в полосе.`,
    no: (place: string) => `Нет, ${place} — вне полосы.`,
    some: (place: string, bands: number, points: number) =>
      `${place}: в ${whole(bands)} из ${whole(points)} ${plural(points, {
        one: 'полосы',
        other: 'полос',
      })}.`,
    noPoints: 'Сначала поставьте на карту точку пуска.',
  },

  directions: {
    heading: 'Словами: по направлениям и расстояниям',
    from: (place: string) => `Вокруг точки: ${place}. Сначала ближние`,
    choose: 'Точка пуска',
    wind: (wind: string, inBand: string) => `${wind}: ${inBand}`,
    inBand: (within: number, total: number) =>
      `в полосе ${whole(within)} из ${whole(total)} ${plural(total, {
        one: 'города',
        other: 'городов',
      })}`,
    cities: (zone: string, cities: string) => `${zone}: ${cities}`,
    city: (name: string, distance: string) => `${name} ${distance}`,
    more: (count: number) => `ещё ${whole(count)}`,
    none: 'Точек пуска нет, поэтому и рассказать нечего.',
  },

  method: {
    heading: 'Как это измерено',
    distance:
      'Расстояние — длина геодезической линии на эллипсоиде WGS84, то есть кратчайшего пути по поверхности Земли, от точки пуска до центра города. Город, до которого ровно 500 или 5\u00A0500\u00A0км, считается лежащим в полосе.',
    line: 'Город лежит по обе стороны от своего центра: если до края полосы всего несколько километров, судить надо осторожно.',
    cities:
      'Европейские и российские города — это города Европы по классификации ООН, других членов Совета Европы (Турция, Кипр, Грузия, Армения, Азербайджан) и Косова. Районы и пригороды больших городов отдельно не считаются. Можно показать и другие города; в этот счёт они не входят никогда.',
    treaty:
      'Договор (подписан 8 декабря 1987 года, в силе с 1 июня 1988 года по 2 августа 2019 года) распространялся на баллистические и крылатые ракеты наземного базирования с дальностью от 500 до 5\u00A0500\u00A0км. Ракет морского и воздушного базирования он не касался.',
  },

  growth: {
    start: 'Показать, как растёт полоса',
    stages: {
      'below-limits': (limits: { readonly low: string }) => ({
        heading: `Ближе ${limits.low}: этот договор такого не запрещал`,
        text: 'Ракет меньших дальностей он не касался, поэтому местность внутри меньшего кольца в полосу не входит.',
      }),
      'within-limits': ({
        lowNumber,
        high,
      }: {
        readonly lowNumber: string
        readonly high: string
      }) => ({
        heading: `От ${lowNumber} до ${high}: запрещённая полоса`,
        text: 'Ракеты наземного базирования с такой дальностью были запрещены с 1988 по 2019 год. Местность за большим кольцом в полосу не входит.',
      }),
    },
    next: 'Дальше',
    end: 'Закрыть',
  },
})
