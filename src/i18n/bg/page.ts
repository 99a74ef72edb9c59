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
    app: 'Останалото не се е заредило. Видимото е вярно, но нищо не се движи. Презаредете, за да опитате отново.',
  },

  map: {
    menu: 'Меню',
    skip: 'Прескачане на картата, към градовете',
    engine: 'Изчертаване на картата',
    engines: {
      auto: 'Според устройството',
      svg: 'Без видеокарта (SVG)',
      webgl: 'С видеокарта (WebGL)',
    },
  },

  search: {
    putHere: (place) => `Поставяне на точка на изстрелване: ${place}`,
  },

  app: {
    title: 'Banned Band',
    intro:
      'Договорът INF (1987–2019) забраняваше ракетите с наземно базиране и обсег от 500 до 5500\u00A0км. Преместете точката, за да видите кои градове са в тази ивица.',
    introMiles:
      'Договорът INF (1987–2019) забраняваше ракетите с наземно базиране и обсег от 310 до 3400\u00A0мили. Преместете точката, за да видите кои градове са в тази ивица.',
  },

  noScript: {
    text: 'За да местите точката и да видите всички градове, включете JavaScript.',
  },

  bar: {
    share: 'Споделяне',
    shareHeading: 'Споделяне на картата',
    shareLoading: 'Зарежда се …',
    shareFailed: 'Споделянето не можа да се зареди. Адресът на тази страница е връзка към картата.',
    undo: 'Отмяна',
    redo: 'Повторение',
    reset: 'Нулиране',
    theme: 'Цветове',
    themes: {
      system: 'Като системата',
      light: 'Светли',
      dark: 'Тъмни',
      projector: 'Проектор',
      print: 'Печат',
    },
    language: 'Език',
  },

  sites: {
    choose: 'Обекти',
    heading: 'Обекти от миналото и по днешни съобщения',
    intro:
      'Места, които договорът или печатът назовава. Всяко е толкова точно, колкото е посочено; днес използван обект стои в центъра на най-близкия град.',
    searchLabel: 'Търсене на обект или ракета',
    era: 'Кога и къде',
    eras: {
      all: 'Всички обекти',
      'historic-west': 'Минало, Запад',
      'historic-east': 'Минало, Изток',
      'modern-reported': 'Днес, по съобщения',
    },
    country: 'Днешна държава',
    everyCountry: 'Всички държави',
    others: 'Също отправни точки и несигурни записи',
    shown: (shown) => `${whole(shown)} ${plural(shown, { one: 'обект', other: 'обекта' })}`,
    none: 'Няма такъв обект.',
    precision: (length, placed) => `с точност до ${length}: ${placed}`,
  },

  missiles: {
    heading: (id) => `Ракети при ${id}`,
    choose: 'Ракети',
    chooseFor: (id) => `Избор на ракети за точка на изстрелване ${id}`,
    dialog: (id) => `Ракети за точка на изстрелване ${id}`,
    intro:
      'Кръгът показва какво твърди даден източник за обсега на ракетата, около тази точка. Той не значи, че ракетата е там.',
    searchLabel: 'Търсене на ракета по име',
    remove: (missile, id) => `Премахване на ${missile} от ${id}`,
    everyClaimant: 'Стойностите на всички източници',
    none: 'Няма ракета с такова име.',
    eliminated: (holders) => `${holders}: ликвидирани по договора`,
    noDefault: 'Няма проверена стойност: изберете от списъка.',
    tooMany: 'Не всички тези кръгове са начертани: около една точка може да има най-много осем.',
  },

  points: {
    heading: 'Точки на изстрелване',
    summary: (count) =>
      `${whole(count)} ${plural(count, { one: 'точка', other: 'точки' })} на изстрелване`,
    summaryTable: (cities) =>
      `и таблица с ${plural(cities, { one: 'един град', other: `общо ${whole(cities)} града` })}`,
    add: 'Добавяне на точка',
    moveBySteps: (id) => `Преместване на ${id} на стъпки`,
    moveTo: {
      north: (id, length) => `${id}: ${length} на север`,
      east: (id, length) => `${id}: ${length} на изток`,
      south: (id, length) => `${id}: ${length} на юг`,
      west: (id, length) => `${id}: ${length} на запад`,
    },
    step: 'Дължина на стъпката',
    locked: 'В тази връзка точките на изстрелване са неподвижни.',
    addShort: 'Добавяне',
    remove: (name) => `Премахване на ${name}`,
    fit: (name) => `Показване на целите кръгове: ${name}`,
    rename: (id) => `Преименуване на точка на изстрелване ${id}`,
    move: (id) => `Преместване на точка на изстрелване ${id} другаде`,
    name: 'Име',
    namePlaceholder: 'Ваше име за точката',
    coordinates: 'Координати',
    latitude: (id) => `Ширина на ${id} в градуси, на юг с минус`,
    longitude: (id) => `Дължина на ${id} в градуси, на запад с минус`,
    latitudeShort: 'Ширина',
    longitudeShort: 'Дължина',
    cancel: 'Отказ',
  },

  coordinates: {
    empty: 'Въведете ширина и дължина, напр. 54,71; 20,51',
    unreadable:
      'Това не са координати. Напишете ширина и дължина, напр. 54,71; 20,51 или 54°42′36″N 20°30′36″E',
    latitudeRange: 'Ширината трябва да е между −90 и 90',
    longitudeRange: 'Дължината трябва да е между −180 и 180',
    minutesRange: 'Минутите и секундите трябва да са под 60',
    ambiguous:
      'Използвайте точка като десетичен знак или поставете точка и запетая между двете числа, напр. 54,71; 20,51',
  },

  ask: {
    heading: 'В ивицата ли е …?',
    label: 'В ивицата ли е това място?',
    placeholder: 'Град или координати',
    yes: (place) => `Да, ${place} е в ивицата.`,
    no: (place) => `Не, ${place} не е в ивицата.`,
    some: (place, bands, points) =>
      `${place}: в ${whole(bands)} от ${whole(points)} ${plural(points, { one: 'ивица', other: 'ивици' })}.`,
    noPoints: 'Първо поставете точка на изстрелване на картата.',
  },

  directions: {
    heading: 'С думи: по посока и разстояние',
    from: (place) => `Наоколо, от най-близките: ${place}`,
    choose: 'Точка на изстрелване',
    wind: (wind, inBand) => `${wind}: ${inBand}`,
    inBand: (within, total) =>
      `${whole(within)} от ${whole(total)} ${plural(total, { one: 'град', other: 'града' })} в ивицата`,
    cities: (zone, cities) => `${zone}: ${cities}`,
    city: (city, distance) => `${city} ${distance}`,
    more: (count) => `още ${whole(count)}`,
    none: 'Няма точка на изстрелване и затова няма какво да се опише.',
  },

  method: {
    heading: 'Как се измерва',
    distance:
      'Разстоянието е дължината на геодезичната линия върху елипсоида WGS84 – най-краткия път по земната повърхност от точката на изстрелване до центъра на града. Град точно на 500 или 5500\u00A0км се брои за намиращ се в ивицата.',
    line: 'Градът заема територия от всички страни на центъра си: на няколко километра от линия тълкувайте резултата внимателно.',
    cities:
      'Европейски и руски са градовете в Европа според ООН, в останалите членки на Съвета на Европа (Турция, Кипър, Грузия, Армения, Азербайджан) и в Косово. Кварталите и предградията на по-голям град не се броят отделно. Могат да се покажат и други градове; те никога не се прибавят към този брой.',
    treaty:
      'Договорът (подписан на 8 декември 1987 г., в сила от 1 юни 1988 г. до 2 август 2019 г.) обхващаше балистичните и крилатите ракети с наземно базиране и обсег от 500 до 5500\u00A0км. Ракетите, изстрелвани от море или въздух, не попадаха в него.',
  },

  growth: {
    start: 'Как се образува ивицата',
    stages: {
      'below-limits': (limits) => ({
        heading: `По-близо от ${limits.low}: никога незабранявано от този договор`,
        text: 'Той не засягаше ракетите с по-къс обсег, затова територията във вътрешния кръг не е в ивицата.',
      }),
      'within-limits': ({ lowNumber, high }) => ({
        heading: `От ${lowNumber} до ${high}: забранената ивица`,
        text: 'Ракетите с наземно базиране и такъв обсег бяха забранени от 1988 до 2019 г. По-далечната територия не е в ивицата.',
      }),
    },
    next: 'Напред',
    end: 'Затваряне',
  },
})
