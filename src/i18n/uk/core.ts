import { cityMessages } from './city.ts'
import { claims } from './claims.ts'
import type { CoreMessages, Language } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const core: Language['core'] = (numbers) => ({
  ...rest(numbers),
  city: cityMessages(numbers),
  claims,
})

const rest = ({ whole, plural }: Numbers): Omit<CoreMessages, 'city' | 'claims'> => ({
  zones: {
    'below-limits': 'ближче за смугу',
    'within-limits': 'у смузі',
    'beyond-limits': 'далі за смугу',
  },

  margin: {
    'below-limits': (length: string) => `${length} до смуги`,
    'within-limits': (length: string) => `${length} углиб смуги`,
    'beyond-limits': (length: string) => `${length} за смугою`,
  },

  marginShort: {
    'below-limits': (length: string) => `${length} до неї`,
    'within-limits': (length: string) => `${length} углиб`,
    'beyond-limits': (length: string) => `${length} за нею`,
  },

  chosen: {
    spoken: (city: string, distance: string, margin: string) => `${city}: ${distance}, ${margin}`,
    from: (id: string, distance: string, margin: string) => `${id}: ${distance}, ${margin}`,
    inBands: (bands: number, points: number) =>
      `у ${whole(bands)} із ${whole(points)} ${plural(points, {
        one: 'смуги',
        few: 'смуг',
        many: 'смуг',
        other: 'смуг',
      })}`,
    nearest: (distance: string) => `найближча точка\u00A0— ${distance}`,
  },

  notices: {
    tooManyPoints: (most: number) =>
      `На карті може бути щонайбільше ${whole(most)} ${plural(most, {
        one: 'точка',
        few: 'точки',
        many: 'точок',
        other: 'точки',
      })} пуску. Щоб додати ще одну, вилучіть іншу.`,
    tooManyRings: (name: string, most: number) =>
      `${name}: уже ${whole(most)} ${plural(most, {
        one: 'кільце',
        few: 'кільця',
        many: 'кілець',
        other: 'кільця',
      })}, більше не розрізнити. Щоб додати ще одне, вилучіть інше.`,
    removed: (name: string) => `${name}: вилучено.`,
    linkUnread: (problems: number) =>
      plural(problems, {
        one: 'Частину цього посилання не вдалося прочитати; решту показано.',
        other: 'Деякі частини цього посилання не вдалося прочитати; решту показано.',
      }),
    dismiss: 'Закрити',
    undo: 'Скасувати',
  },

  status: {
    placed: (sentence: string) => `Поставлено. ${sentence}`,
    inBand: (within: string, total: string) => `Міст у смузі: ${within} із ${total}.`,
    entered: (cities: string) => `Тепер у смузі: ${cities}.`,
    left: (cities: string) => `Уже поза смугою: ${cities}.`,
    more: (count: string) => `ще ${count}`,
    same: 'Міста ті самі.',
    cancelled: (id: string, place: string) =>
      `Переміщення скасовано. Точка пуску ${id} знову на місці: ${place}.`,
    added: (id: string, place: string) => `Додано точку пуску ${id}: ${place}.`,
    placing: (id: string) =>
      `Торкніться карти, щоб поставити там ${id}. Escape або дотик до ${id} скасує це.`,
    step: (length: string) => `Стрілки зсувають на ${length}.`,
    pickedUp: (id: string, place: string, step: string, long: string) =>
      `Узято ${id}: ${place}. Стрілки\u00A0— ${step}, із Shift\u00A0— ${long}. Enter\u00A0— поставити, Escape\u00A0— скасувати.`,
    carried: (where: string, inBand: string) => `${where}. ${inBand}`,
    poleReached: { north: 'Це Північний полюс.', south: 'Це Південний полюс.' },
    undone: (step: string) => `Скасовано: ${step}.`,
    redone: (step: string) => `Повторено: ${step}.`,
    steps: {
      added: (id: string) => `додавання точки пуску ${id}`,
      removed: (id: string) => `вилучення точки пуску ${id}`,
      moved: (id: string) => `переміщення точки пуску ${id}`,
      named: (id: string) => `зміну назви точки пуску ${id}`,
      missiles: (id: string) => `зміну ракет точки пуску ${id}`,
      city: 'вибір міста',
      cities: 'добір міст',
      question: 'зміну запитання',
      map: 'зміну вмісту карти',
      several: 'кілька змін',
    },
  },

  missiles: {
    over: (length: string) => `понад ${length}`,
    upTo: (length: string) => `до ${length}`,
    span: (least: string, most: string) => `від ${least} до ${most}`,
    ringLabel: (missile: string, range: string, claimant: string) =>
      `${missile}, ${range} (${claimant})`,
    loading: 'Завантажуємо ракети…',
    claimed: (range: string, claimant: string) => `${range}, ${claimant}`,
    figures: (span: string) => `дані: ${span}`,
    disputed: 'спірно',
    lowConfidence: 'непевний запис',
    notChecked: 'не звірено з документом',
    doubtNotChecked: 'одну з крайніх цифр не звірено з документом',
    noFigure: 'Даних про дальність у наших джерелах немає, тож немає й кільця.',
    says: (by: string, words: string) => `${by}: ${words}`,
    source: 'Джерело',
  },

  reach: {
    heading: (city: string) => `${city} і показані ракети`,
    line: (label: string, distance: string, reach: string) => `${label}: ${distance}, ${reach}.`,
    at: { within: 'досяжно', uncertain: 'непевно', beyond: 'недосяжно' },
    callout: (label: string, reach: string) => `${label}: ${reach}`,
    both: (atBest: string, overall: string) =>
      `${atBest} за цією цифрою, ${overall} за всіма даними`,
    tooClose: (why: string) => `Надто близько, щоб сказати певно: ${why}.`,
    limit: (id: string, distance: string, why: string) =>
      `Від ${id}\u00A0— ${distance}: на межі смуги, бо ${why}.`,
    reasons: {
      'site-precision': (length: string) =>
        `розташування об’єкта відоме лише з точністю до ${length}`,
      'city-extent': (length: string) => `місто сягає приблизно на ${length} від центру`,
      'site-and-city': (length: string) =>
        `неточність розташування об’єкта й розмір міста разом дають ${length}`,
      'range-doubt': (span: string) => `дані про дальність\u00A0— ${span}`,
    },
  },

  period: {
    between: (from: string, to: string) => `з ${from} до ${to}`,
    since: (from: string) => `з ${from}`,
    until: (to: string) => `до ${to}`,
    unknown: 'дат у наших джерелах немає',
    before: (year: string) => `${year} або раніше`,
    after: (year: string) => `${year} або пізніше`,
    within: (first: string, last: string) => `${first}–${last}`,
  },

  sites: {
    loading: 'Завантажуємо об’єкти…',
    put: 'Поставити тут точку пуску',
    sources: 'Джерела',
    kinds: {
      base: 'база',
      'never-armed': 'збудовано, ракет не було',
      'elimination-site': 'місце ліквідації',
      'test-range': 'полігон',
      launcher: 'пускові установки',
      headquarters: 'штаб; про ракети не повідомляли',
      exercise: 'навчання',
      reported: 'за повідомленнями',
      'reference-point': 'розрахункова точка',
      hypothetical: 'гіпотетичний об’єкт',
    },
  },

  search: {
    label: 'Місто або координати',
    placeholder: 'напр. Варшава або 54,71; 20,51',
    results: (count: number) =>
      count === 0
        ? 'Місця з такою назвою немає'
        : `${whole(count)} ${plural(count, { one: 'місце', few: 'місця', many: 'місць', other: 'місця' })}`,
    loading: 'Завантажуємо назви…',
  },

  cities: {
    heading: 'Міста',
    caption: 'Міста за відстанню від точки пуску',
    captionSeveral: 'Міста за відстанню від кожної точки пуску',
    search: 'Пошук',
    searchLabel: 'Знайти місто в таблиці',
    all: (count: number) => `Усі: ${whole(count)}`,
    chip: (count: number, zone: string) => `${whole(count)} ${zone}`,
    city: 'Місто',
    country: 'Країна',
    people: 'Населення',
    peopleMillions: 'Нас., млн',
    azimuth: 'Азимут',
    zone: 'Зона',
    margin: 'До межі',
    from: (unit: string, id: string) => `${unit} від ${id}`,
    bandBegins: (limit: string) => `${limit}: початок смуги`,
    bandEnds: (limit: string) => `${limit}: кінець смуги`,
    sortBy: (column: string) => `Упорядкувати: ${column}`,
    shown: (shown: number, total: number) => `Показано ${whole(shown)} із ${whole(total)}`,
    none: 'Відповідних міст немає.',
    minPopulation: 'Населення показаних міст',
    minPopulationChoice: (people: string) => `від ${people} осіб`,
    outside: 'Міста за межами Європи й Росії',
    coverage: {
      label: 'Показати міста',
      everything: 'Усі',
      any: 'Хоча б в одній смузі',
      all: 'В усіх смугах',
      none: 'У жодній смузі',
    },
    letGo: (city: string) => `Більше не показувати: ${city}`,
    fullTable: 'Повна таблиця',
    distance: (unit: string) => `Відстань, ${unit.toLowerCase()}`,
    bands: 'У скількох смугах',
    coveredBy: (bands: number, points: number) => `${whole(bands)} із ${whole(points)}`,
    above: (rows: number) => `Показати ще ${whole(rows)} вище`,
    below: (rows: number) => `Показати ще; нижче ${whole(rows)}`,
    everyCountry: 'Усі країни',
    outsideTotal: (within: number, total: number) =>
      `${whole(within)} із ${whole(total)} у смузі; вище їх не враховано`,
    covered: {
      any: (cities: number) => `Хоча б в одній: ${whole(cities)}`,
      all: (cities: number) => `В усіх: ${whole(cities)}`,
      none: (cities: number) => `У жодній: ${whole(cities)}`,
    },
  },

  countries: {
    heading: 'За країнами',
    caption: 'Міста у смузі за країнами',
    country: 'Країна',
    within: 'У смузі',
    below: 'Ближче',
    beyond: 'Далі',
    total: 'Міст',
  },

  legend: {
    heading: 'Легенда',
    band: 'заборонена смуга',
    bandDetail: (low: string, high: string) =>
      `місцевість на відстані ${low}–${high} від точки пуску: дальності, які забороняв договір`,
    rings: (low: string, high: string) => `кільця ${low} і ${high}`,
    ringsDetail: 'кожна точка кільця однаково віддалена від точки пуску по кривій поверхні Землі',
    sizes: 'що більше населення, то більший знак',
    within: 'у смузі',
    below: (limit: string) => `ближче за ${limit}`,
    beyond: (limit: string) => `далі за ${limit}`,
    onTheLine: (length: string) => `не далі ніж ${length} від межі`,
    onTheLineDetail: 'місто лежить по обидва боки межі: тлумачте обережно',
    border: 'кордон',
    borderDetail: 'визнаний Генеральною Асамблеєю ООН',
    alliances: 'Виділити кольором НАТО й Росію',
    short: { within: 'у смузі', below: 'ближче', beyond: 'далі' },
    tints: {
      nato: 'НАТО',
      russia: 'Росія',
      'soviet-union': 'СРСР',
      'warsaw-pact': 'інші держави Варшавського договору',
      divided: 'Німеччина: захід у НАТО, схід у Варшавському договорі',
    },
    onDate: (date: string) => `станом на ${date}, у сучасних кордонах`,
    disputed: 'кордон спірний або не під контролем визнаного уряду',
    claimed: 'заявлена дальність',
    claimedDetail: 'чия це цифра, зазначено біля лінії',
    unchecked: 'цифру не звірено або це дальній край діапазону',
    doubt: 'між найменшою і найбільшою цифрами',
    doubtDetail: 'згасає там, де верхньої цифри не названо',
    classLine: (limit: string) =>
      `Лінія ${limit}: між ракетами меншої та середньої дальності за договором`,
    flatCircle: 'як коло на плоскій карті',
  },

  map: {
    label: 'Карта Європи й Росії з точками пуску та кільцями довкола них',
    zoomIn: 'Наблизити',
    zoomOut: 'Віддалити',
    view: 'Вигляд Землі',
    views: {
      mercator: 'Плоска карта',
      globe: 'Глобус',
      trueDistance: 'Справжні відстані',
      trueDistanceFrom: (id: string) => `Справжні відстані від ${id}`,
    },
    fit: 'Показати кільця повністю',
    fullScreen: 'На весь екран',
    units: (unit: string) => `Одиниці відстані: ${unit.toLowerCase()}. Змінити`,
    beyondMap: { north: 'Північніше за цю карту', south: 'Південніше за цю карту' },
    handle: 'Enter бере точку, далі її рухають стрілки.',
    lockedHandle: 'На цій карті вона закріплена.',
    scaleBar: (length: string) => `Масштабна лінійка: ${length}`,
    leftToPage: {
      wheel: (key: string) => `Щоб змінити масштаб коліщатком, утримуйте ${key}`,
      finger: () => 'Рухайте карту двома пальцями',
    },
  },

  menu: {
    place: 'Що це за місце?',
    band: 'Чи воно у смузі?',
  },

  bar: {
    close: 'Закрити',
  },

  embed: {
    details: 'Міста й подробиці',
    fullMap: 'Відкрити повну карту',
    restore: 'Повернути початкову карту',
    refused: 'Нові вікна тут не дозволено. Скопіюйте цю адресу:',
  },

  credit: 'Natural Earth; GeoNames CC BY 4.0',

  failures: {
    map: 'Не вдалося накреслити карту. Відповідь і таблиця працюють.',
    table: 'Не вдалося скласти таблицю. Карта й відповідь працюють.',
    borders: 'Не вдалося завантажити докладніші кордони. Показано грубіші.',
    cities: 'Не вдалося завантажити менші міста. Показано більші.',
    others: 'Не вдалося завантажити міста за межами Європи й Росії.',
    alliances: 'Не вдалося завантажити склад союзів.',
    catalogue: 'Не вдалося завантажити ракети й об’єкти. Межі договору показано.',
    search: 'Не вдалося завантажити пошук місць. Координати працюють.',
    language: 'Не вдалося завантажити цю мову. Сторінка лишається, як була.',
    page: 'Щось пішло не так. Ваша карта збережена в посиланні: перезавантажте сторінку.',
    reload: 'Перезавантажити',
    retry: 'Спробувати ще раз',
  },
})
