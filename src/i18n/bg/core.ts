import { cityMessages } from './city.ts'
import { claims } from './claims.ts'
import type { CoreMessages, Language } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const core: Language['core'] = (numbers) => ({
  ...rest(numbers),
  city: cityMessages(numbers),
  claims,
})

/** Coordinates end with a point of their own. */
const stopped = (text: string) => (text.endsWith('.') ? text : `${text}.`)

const rest = ({ whole, plural }: Numbers): Omit<CoreMessages, 'city' | 'claims'> => ({
  zones: {
    'below-limits': 'по-близо от ивицата',
    'within-limits': 'в ивицата',
    'beyond-limits': 'по-далеч от ивицата',
  },

  margin: {
    'below-limits': (length) => `${length} преди ивицата`,
    'within-limits': (length) => `${length} навътре в ивицата`,
    'beyond-limits': (length) => `${length} отвъд ивицата`,
  },

  marginShort: {
    'below-limits': (length) => `${length} преди нея`,
    'within-limits': (length) => `${length} навътре`,
    'beyond-limits': (length) => `${length} отвъд нея`,
  },

  chosen: {
    spoken: (city, distance, margin) => `${city}: ${distance}, ${margin}`,
    from: (id, distance, margin) => `${id}: ${distance}, ${margin}`,
    inBands: (bands, points) =>
      `в ${whole(bands)} от ${whole(points)} ${plural(points, { one: 'ивица', other: 'ивици' })}`,
    nearest: (distance) => `най-близката точка: ${distance}`,
  },

  notices: {
    tooManyPoints: (most) =>
      `На една карта може да има най-много ${whole(most)} ${plural(most, { one: 'точка', other: 'точки' })} на изстрелване. Премахнете някоя, за да добавите друга.`,
    tooManyRings: (name, most) =>
      `${name}: ${whole(most)} ${plural(most, { one: 'кръг', other: 'кръга' })} – повече не се различават. Премахнете някой, за да добавите друг.`,
    removed: (name) => `Премахнато: ${name}.`,
    linkUnread: (problems) =>
      plural(problems, {
        one: 'Част от връзката не можа да бъде прочетена; останалото е показано.',
        other: 'Части от връзката не можаха да бъдат прочетени; останалото е показано.',
      }),
    dismiss: 'Затваряне',
    undo: 'Отмяна',
  },

  status: {
    placed: (sentence) => `Поставена. ${sentence}`,
    inBand: (within, total) =>
      `В ивицата: ${within} от ${total} ${total === '1' ? 'град' : 'града'}.`,
    entered: (cities) => `Влязоха: ${cities}.`,
    left: (cities) => `Излязоха: ${cities}.`,
    more: (count) => `още ${count}`,
    same: 'Градовете са същите.',
    cancelled: (id, place) =>
      `Преместването е прекратено. Точка на изстрелване ${id} отново е тук: ${stopped(place)}`,
    added: (id, place) => `Добавена е точка на изстрелване ${id}: ${stopped(place)}`,
    placing: (id) =>
      `Докоснете картата, за да поставите ${id} там. Край: Esc или докосване на ${id}.`,
    step: (length) => `Стъпка на стрелките: ${length}.`,
    pickedUp: (id, place, step, long) =>
      `${id} е взета (${place}). Стрелки: ${step}, с Shift: ${long}. Enter поставя, Esc прекратява.`,
    carried: (where, inBand) => `${stopped(where)} ${inBand}`,
    poleReached: { north: 'Това е Северният полюс.', south: 'Това е Южният полюс.' },
    undone: (step) => `Отменено: ${step}.`,
    redone: (step) => `Повторено: ${step}.`,
    steps: {
      added: (id) => `добавяне на точка на изстрелване ${id}`,
      removed: (id) => `премахване на точка на изстрелване ${id}`,
      moved: (id) => `преместване на точка на изстрелване ${id}`,
      named: (id) => `име на точка на изстрелване ${id}`,
      missiles: (id) => `ракети на точка на изстрелване ${id}`,
      city: 'избор на град',
      cities: 'подбор на градовете',
      question: 'избор на въпрос',
      map: 'съдържание на картата',
      several: 'няколко промени',
    },
  },

  missiles: {
    over: (length) => `над ${length}`,
    upTo: (length) => `до ${length}`,
    span: (least, most) => `от ${least} до ${most}`,
    ringLabel: (missile, range, claimant) => `${missile}, ${range} (${claimant})`,
    loading: 'Ракетите се зареждат …',
    claimed: (range, claimant) => `${range}, ${claimant}`,
    figures: (span) => `стойности: ${span}`,
    disputed: 'спорно',
    lowConfidence: 'несигурен запис',
    notChecked: 'несверено с документа',
    doubtNotChecked: 'единият край на тези стойности не е сверен с документа',
    noFigure: 'В източниците ни няма стойност за обсега: без кръг.',
    says: (by, words) => `${by}: ${words}`,
    source: 'Източник',
  },

  reach: {
    heading: (city) => `${city} и показаните ракети`,
    line: (label, distance, reach) => `${label}: ${distance}, ${reach}.`,
    at: { within: 'в обсега', uncertain: 'под въпрос', beyond: 'извън обсега' },
    callout: (label, reach) => `${label}: ${reach}`,
    both: (atBest, overall) => `${atBest} при тази стойност, ${overall} при целия ѝ разброс`,
    tooClose: (why) => `Разликата е твърде малка, за да се отсъди: ${why}.`,
    limit: (id, distance, why) => `От ${id}, ${distance}: на линията на ивицата, тъй като ${why}.`,
    reasons: {
      'site-precision': (length) => `мястото на обекта е известно само с точност до ${length}`,
      'city-extent': (length) => `градът се простира на около ${length} от центъра си`,
      'site-and-city': (length) =>
        `неточността за обекта и размерът на града правят общо ${length}`,
      'range-doubt': (span) => `стойностите за обсега са ${span}`,
    },
  },

  period: {
    between: (from, to) => `от ${from} до ${to}`,
    since: (from) => `от ${from}`,
    until: (to) => `до ${to}`,
    unknown: 'без дати в източниците ни',
    before: (year) => `${year} или по-рано`,
    after: (year) => `${year} или по-късно`,
    within: (first, last) => `${first}–${last}`,
  },

  sites: {
    loading: 'Обектите се зареждат …',
    put: 'Точка на изстрелване тук',
    sources: 'Източници',
    kinds: {
      base: 'база',
      'never-armed': 'построен, без ракети',
      'elimination-site': 'място за ликвидиране',
      'test-range': 'полигон',
      launcher: 'пускови установки',
      headquarters: 'щаб; няма съобщения за ракети',
      exercise: 'учение',
      reported: 'по съобщения',
      'reference-point': 'отправна точка',
      hypothetical: 'хипотетичен',
    },
  },

  search: {
    label: 'Град или координати',
    placeholder: 'напр. Варшава или 54,71; 20,51',
    results: (count) =>
      count === 0
        ? 'Няма място с такова име'
        : `${whole(count)} ${plural(count, { one: 'място', other: 'места' })}`,
    loading: 'Местата се зареждат …',
  },

  cities: {
    heading: 'Градове',
    caption: 'Градове по разстояние от точката на изстрелване',
    captionSeveral: 'Градове по разстояние от всяка точка на изстрелване',
    search: 'Търсене',
    searchLabel: 'Търсене на град в таблицата',
    all: (count) => `Всички ${whole(count)}`,
    chip: (count, zone) => `${whole(count)} ${zone}`,
    city: 'Град',
    country: 'Държава',
    people: 'Жители',
    peopleMillions: 'Жители, млн.',
    azimuth: 'Азимут',
    zone: 'Зона',
    margin: 'До линията',
    from: (unit, id) => `${unit} от ${id}`,
    bandBegins: (limit) => `${limit}: начало на ивицата`,
    bandEnds: (limit) => `${limit}: край на ивицата`,
    sortBy: (column) => `Подреждане по: ${column}`,
    shown: (shown, total) =>
      `${plural(shown, { one: 'Показан е', other: 'Показани са' })} ${whole(shown)} от ${whole(total)}`,
    none: 'Няма такъв град.',
    minPopulation: 'Най-малък показан град',
    minPopulationChoice: (people) => `поне ${people} жители`,
    outside: 'Градове извън Европа и Русия',
    coverage: {
      label: 'Показани градове',
      everything: 'Всички',
      any: 'Поне в една ивица',
      all: 'Във всички ивици',
      none: 'В нито една ивица',
    },
    letGo: (city) => `Скриване на ${city}`,
    fullTable: 'Цялата таблица',
    distance: (unit) => `Разстояние в ${unit.toLowerCase()}`,
    bands: 'Ивици, в които е',
    coveredBy: (bands, points) => `${whole(bands)} от ${whole(points)}`,
    above: (rows) => `Още нагоре: ${whole(rows)}`,
    below: (rows) => `Още надолу (от ${whole(rows)})`,
    everyCountry: 'Всички държави',
    outsideTotal: (within, total) =>
      `${whole(within)} от ${whole(total)} в ивицата, извън горния брой`,
    covered: {
      any: (cities) => `Поне в една: ${whole(cities)}`,
      all: (cities) => `Във всички: ${whole(cities)}`,
      none: (cities) => `В нито една: ${whole(cities)}`,
    },
  },

  countries: {
    heading: 'По държави',
    caption: 'Градове в ивицата по държави',
    country: 'Държава',
    within: 'В ивицата',
    below: 'По-близо',
    beyond: 'По-далеч',
    total: 'Градове',
  },

  legend: {
    heading: 'Легенда',
    band: 'забранена ивица',
    bandDetail: (low, high) =>
      `територията от ${low} до ${high} от точка на изстрелване: обсегът, който договорът забраняваше`,
    rings: (low, high) => `кръгове на ${low} и ${high}`,
    ringsDetail:
      'всяка точка от кръга е еднакво далеч от точката на изстрелване, по извивката на Земята',
    sizes: 'повече жители – по-голям знак',
    within: 'в ивицата',
    below: (limit) => `по-близо от ${limit}`,
    beyond: (limit) => `по-далеч от ${limit}`,
    onTheLine: (length) => `до ${length} от линия`,
    onTheLineDetail: 'градът заема територия и от двете страни: тълкувайте внимателно',
    border: 'граница',
    borderDetail: 'както я признава Общото събрание на ООН',
    alliances: 'Оцветяване на НАТО и Русия',
    short: { within: 'в ивицата', below: 'по-близо', beyond: 'по-далеч' },
    tints: {
      nato: 'НАТО',
      russia: 'Русия',
      'soviet-union': 'Съветски съюз',
      'warsaw-pact': 'други държави от Варшавския договор',
      divided: 'Германия: Западна – в НАТО, Източна – във Варшавския договор',
    },
    onDate: (date) => `към ${date}, в днешните граници`,
    disputed: 'спорна граница или район извън контрола на признатото правителство',
    claimed: 'обсег според посочения източник',
    claimedDetail: 'чия е стойността, пише до линията',
    unchecked: 'несверена стойност или далечният край на диапазон',
    doubt: 'между най-ниската и най-високата стойност',
    doubtDetail: 'избледнява, когато не е посочена горна стойност',
    classLine: (limit) =>
      `Линия на ${limit} – между ракетите с по-малък и със среден обсег по договора`,
    flatCircle: 'като окръжност върху плоската карта',
  },

  map: {
    label: 'Карта на Европа и Русия с точки на изстрелване и кръговете около тях',
    zoomIn: 'Приближаване',
    zoomOut: 'Отдалечаване',
    view: 'Изглед на Земята',
    views: {
      mercator: 'Плоска карта',
      globe: 'Глобус',
      trueDistance: 'Верни разстояния',
      trueDistanceFrom: (id) => `Верни разстояния от ${id}`,
    },
    fit: 'Показване на целите кръгове',
    fullScreen: 'На цял екран',
    units: (unit) => `Разстояния в ${unit.toLowerCase()}. Смяна`,
    beyondMap: { north: 'На север от картата', south: 'На юг от картата' },
    handle: 'Enter взема точката, после стрелките я местят.',
    lockedHandle: 'На тази карта тя е неподвижна.',
    scaleBar: (length) => `Мащабна линия: ${length}`,
    leftToPage: {
      wheel: (key) => `Задръжте ${key}, за да мащабирате картата с колелцето`,
      finger: () => 'Местете картата с два пръста',
    },
  },

  menu: {
    place: 'Какво е това място?',
    band: 'В ивицата ли е?',
  },

  bar: {
    close: 'Затваряне',
  },

  embed: {
    details: 'Градове и подробности',
    fullMap: 'Отваряне на цялата карта',
    restore: 'Към първоначалната карта',
    refused: 'Тук не са разрешени нови прозорци. Копирайте този адрес:',
  },

  credit: 'Natural Earth; GeoNames CC BY 4.0',

  failures: {
    map: 'Картата не можа да се начертае. Отговорът и таблицата работят.',
    table: 'Таблицата не можа да се състави. Картата и отговорът работят.',
    borders: 'По-точните граници не можаха да се заредят. Показани са по-груби.',
    cities: 'По-малките градове не можаха да се заредят. Показани са по-големите.',
    others: 'Градовете извън Европа и Русия не можаха да се заредят.',
    alliances: 'Членовете на съюзите не можаха да се заредят.',
    catalogue: 'Ракетите и обектите не можаха да се заредят. Пределите на договора остават.',
    search: 'Търсенето на места не можа да се зареди. Координатите работят.',
    language: 'Този език не можа да се зареди. Страницата остава, както е.',
    page: 'Нещо се обърка. Картата ви е във връзката: презаредете, за да продължите.',
    reload: 'Презареждане',
    retry: 'Нов опит',
  },
})
