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
    'below-limits': 'ближе полосы',
    'within-limits': 'в полосе',
    'beyond-limits': 'дальше полосы',
  },

  margin: {
    'below-limits': (length: string) => `${length} до полосы`,
    'within-limits': (length: string) => `в полосе, ${length} до края`,
    'beyond-limits': (length: string) => `${length} за полосой`,
  },

  marginShort: {
    'below-limits': (length: string) => `${length} до полосы`,
    'within-limits': (length: string) => `в полосе, ${length} до края`,
    'beyond-limits': (length: string) => `${length} за полосой`,
  },

  chosen: {
    spoken: (name: string, distance: string, margin: string) => `${name}: ${distance}, ${margin}`,
    from: (id: string, distance: string, margin: string) => `${id}: ${distance}, ${margin}`,
    inBands: (bands: number, points: number) =>
      `в ${whole(bands)} из ${whole(points)} ${plural(points, { one: 'полосы', other: 'полос' })}`,
    nearest: (distance: string) => `ближайшая точка: ${distance}`,
  },

  notices: {
    tooManyPoints: (most: number) =>
      `На одной карте умещается не больше ${whole(most)} ${plural(most, {
        one: 'точки',
        other: 'точек',
      })} пуска. Удалите одну, чтобы добавить другую.`,
    tooManyRings: (name: string, most: number) =>
      `${name}: уже ${whole(most)} ${plural(most, {
        one: 'кольцо',
        few: 'кольца',
        many: 'колец',
        other: 'кольца',
      })}, больше не различить. Уберите одно, чтобы добавить другое.`,
    /** The name is always `point.letter`. */
    removed: (name: string) => `${name} удалена.`,
    linkUnread: (problems: number) =>
      problems === 1
        ? 'Часть этой ссылки прочесть не удалось; остальное показано.'
        : 'Некоторые части этой ссылки прочесть не удалось; остальное показано.',
    dismiss: 'Закрыть',
    undo: 'Отменить',
  },

  status: {
    placed: (sentence: string) => `Поставлено. ${sentence}`,
    inBand: (within: string, total: string) => `Городов в полосе: ${within} из ${total}.`,
    entered: (cities: string) => `Вошли: ${cities}.`,
    left: (cities: string) => `Вышли: ${cities}.`,
    more: (count: string) => `ещё ${count}`,
    same: 'Города те же.',
    cancelled: (id: string, place: string) =>
      `Перемещение отменено. Точка пуска ${id} снова здесь: ${place}.`,
    added: (id: string, place: string) => `Добавлена точка пуска ${id}: ${place}.`,
    placing: (id: string) =>
      `Коснитесь карты, чтобы поставить туда точку ${id}. Отмена — Esc или касание самой точки.`,
    step: (length: string) => `Шаг стрелок: ${length}.`,
    pickedUp: (id: string, place: string, step: string, long: string) =>
      `Точка ${id} поднята: ${place}. Шаг стрелок — ${step}, с Shift — ${long}. Enter — поставить, Esc — отменить.`,
    carried: (where: string, inBand: string) => `${where}. ${inBand}`,
    poleReached: { north: 'Это Северный полюс.', south: 'Это Южный полюс.' },
    undone: (step: string) => `Отменено: ${step}.`,
    redone: (step: string) => `Возвращено: ${step}.`,
    steps: {
      added: (id: string) => `добавление точки пуска ${id}`,
      removed: (id: string) => `удаление точки пуска ${id}`,
      moved: (id: string) => `перемещение точки пуска ${id}`,
      named: (id: string) => `название точки пуска ${id}`,
      missiles: (id: string) => `ракеты точки пуска ${id}`,
      city: 'выбор города',
      cities: 'отбор городов',
      question: 'выбор вопроса',
      map: 'содержание карты',
      several: 'несколько изменений',
    },
  },

  missiles: {
    over: (length: string) => `свыше ${length}`,
    upTo: (length: string) => `до ${length}`,
    span: (least: string, most: string) => `от ${least} до ${most}`,
    ringLabel: (missile: string, range: string, claimant: string) =>
      `${missile}, ${range} (${claimant})`,
    loading: 'Загружаются ракеты…',
    claimed: (range: string, claimant: string) => `${range}, ${claimant}`,
    figures: (span: string) => `по разным данным: ${span}`,
    disputed: 'спорно',
    lowConfidence: 'ненадёжные сведения',
    notChecked: 'не сверено с документом',
    doubtNotChecked: 'крайнее из этих значений не сверено с документом',
    noFigure: 'В наших источниках дальности нет, поэтому нет и кольца.',
    says: (by: string, words: string) => `${by}: ${words}`,
    source: 'Источник',
  },

  reach: {
    heading: (name: string) => `${name} и показанные ракеты`,
    line: (label: string, distance: string, reach: string) => `${label}: ${distance}, ${reach}.`,
    at: { within: 'в пределах', uncertain: 'неясно', beyond: 'за пределами' },
    callout: (label: string, reach: string) => `${label}: ${reach}`,
    both: (atBest: string, overall: string) =>
      `${atBest} при этом значении, ${overall} с учётом разброса`,
    tooClose: (why: string) => `Разница слишком мала, чтобы судить: ${why}.`,
    limit: (id: string, distance: string, why: string) =>
      `От точки ${id}, ${distance}: на самом краю полосы, так как ${why}.`,
    reasons: {
      'site-precision': (length: string) => `место объекта известно лишь с точностью до ${length}`,
      'city-extent': (length: string) => `город тянется примерно на ${length} от своего центра`,
      'site-and-city': (length: string) =>
        `неточность места объекта и размер города вместе дают ${length}`,
      'range-doubt': (span: string) => `данные о дальности расходятся (${span})`,
    },
  },

  period: {
    between: (from: string, to: string) => `с ${from} по ${to}`,
    since: (from: string) => `с ${from}`,
    until: (to: string) => `до ${to}`,
    unknown: 'дат в наших источниках нет',
    before: (year: string) => `${year} или раньше`,
    after: (year: string) => `${year} или позже`,
    within: (from: string, to: string) => `${from}–${to}`,
  },

  sites: {
    loading: 'Загружаются объекты…',
    put: 'Поставить здесь точку пуска',
    sources: 'Источники',
    kinds: {
      base: 'база',
      'never-armed': 'построена, ракет не было',
      'elimination-site': 'место ликвидации',
      'test-range': 'полигон',
      launcher: 'пусковые установки',
      headquarters: 'штаб; о ракетах не сообщалось',
      exercise: 'учения',
      reported: 'по сообщениям',
      'reference-point': 'расчётная точка',
      hypothetical: 'условный пример',
    },
  },

  search: {
    label: 'Город или координаты',
    placeholder: 'напр. Варшава или 54,71; 20,51',
    results: (count: number) =>
      count === 0
        ? 'Такого места нет'
        : `${whole(count)} ${plural(count, {
            one: 'место',
            few: 'места',
            many: 'мест',
            other: 'места',
          })}`,
    loading: 'Загружаются места…',
  },

  cities: {
    heading: 'Города',
    caption: 'Города по расстоянию от точки пуска',
    captionSeveral: 'Города по расстоянию от каждой точки пуска',
    search: 'Поиск',
    searchLabel: 'Найти город в таблице',
    all: (count: number) => `Всего ${whole(count)}`,
    chip: (count: number, zone: string) => `${zone}: ${whole(count)}`,
    city: 'Город',
    country: 'Страна',
    people: 'Население',
    peopleMillions: 'Млн чел.',
    azimuth: 'Азимут',
    zone: 'Зона',
    margin: 'До края',
    from: (unit: string, id: string) => `${unit} от ${id}`,
    bandBegins: (limit: string) => `${limit}: начало полосы`,
    bandEnds: (limit: string) => `${limit}: конец полосы`,
    sortBy: (column: string) => `Сортировать: ${column}`,
    shown: (shown: number, total: number) => `Показано ${whole(shown)} из ${whole(total)}`,
    none: 'Подходящих городов нет.',
    minPopulation: 'Города с населением',
    minPopulationChoice: (people: string) => `от ${people} человек`,
    outside: 'Города за пределами Европы и России',
    coverage: {
      label: 'Показать города',
      everything: 'Все',
      any: 'Хотя бы в одной полосе',
      all: 'Во всех полосах',
      none: 'Вне полос',
    },
    letGo: (name: string) => `Больше не показывать: ${name}`,
    fullTable: 'Полная таблица',
    distance: (unit: string) => `Расстояние, ${unit.toLowerCase()}`,
    bands: 'Полосы',
    coveredBy: (bands: number, points: number) => `${whole(bands)} из ${whole(points)}`,
    above: (rows: number) => `Показать ещё ${whole(rows)} выше`,
    below: (rows: number) => `Показать ещё (ниже ${whole(rows)})`,
    everyCountry: 'Все страны',
    outsideTotal: (within: number, total: number) =>
      `В полосе ${whole(within)} из ${whole(total)}; в общий счёт выше не входят`,
    covered: {
      any: (cities: number) => `В полосах: ${whole(cities)}`,
      all: (cities: number) => `Во всех: ${whole(cities)}`,
      none: (cities: number) => `Вне полос: ${whole(cities)}`,
    },
  },

  countries: {
    heading: 'По странам',
    caption: 'Города в полосе по странам',
    country: 'Страна',
    within: 'В полосе',
    below: 'Ближе',
    beyond: 'Дальше',
    total: 'Города',
  },

  legend: {
    heading: 'Условные знаки',
    band: 'запрещённая полоса',
    bandDetail: (low: string, high: string) =>
      `местность в ${low}–${high} от точки пуска: дальности, которые запрещал договор`,
    rings: (low: string, high: string) => `кольца на ${low} и ${high}`,
    ringsDetail: 'все точки кольца одинаково далеки от точки пуска, если мерить по выпуклой Земле',
    sizes: 'чем больше население, тем крупнее знак',
    within: 'в полосе',
    below: (limit: string) => `ближе ${limit}`,
    beyond: (limit: string) => `дальше ${limit}`,
    onTheLine: (length: string) => `менее ${length} до края`,
    onTheLineDetail: 'город лежит по обе стороны края: судить надо осторожно',
    border: 'граница',
    borderDetail: 'как признано Генеральной Ассамблеей ООН',
    alliances: 'Выделить цветом страны НАТО и Россию',
    short: { within: 'в полосе', below: 'ближе', beyond: 'дальше' },
    tints: {
      nato: 'НАТО',
      russia: 'Россия',
      'soviet-union': 'Советский Союз',
      'warsaw-pact': 'другие страны Варшавского договора',
      divided: 'Германия: Западная — в НАТО, Восточная — в Варшавском договоре',
    },
    onDate: (date: string) => `на ${date}, в современных границах`,
    disputed: 'граница спорная или территория вне контроля признанного правительства',
    claimed: 'заявленная дальность',
    claimedDetail: 'чьи это данные, написано у линии',
    unchecked: 'значение не сверено либо дальний край разброса',
    doubt: 'между наименьшим и наибольшим значением',
    doubtDetail: 'сходит на нет там, где верхнее значение не названо',
    classLine: (limit: string) =>
      `Линия на ${limit}: по договору она разделяет ракеты меньшей и средней дальности`,
    flatCircle: 'как круг на плоской карте',
  },

  map: {
    label: 'Карта Европы и России с точками пуска и кольцами вокруг них',
    zoomIn: 'Крупнее',
    zoomOut: 'Мельче',
    view: 'Вид Земли',
    views: {
      mercator: 'Плоская карта',
      globe: 'Глобус',
      trueDistance: 'Истинные расстояния',
      trueDistanceFrom: (id: string) => `Истинные расстояния от ${id}`,
    },
    fit: 'Показать кольца целиком',
    fullScreen: 'Во весь экран',
    units: (unit: string) => `Расстояния: ${unit.toLowerCase()}. Сменить`,
    beyondMap: { north: 'К северу от этой карты', south: 'К югу от этой карты' },
    handle: 'Enter поднимает точку, затем её двигают стрелки.',
    lockedHandle: 'На этой карте она закреплена.',
    scaleBar: (length: string) => `Масштабная линейка: ${length}`,
    leftToPage: {
      wheel: (key: string) => `Чтобы менять масштаб колесом, удерживайте ${key}`,
      finger: () => 'Двигайте карту двумя пальцами',
    },
  },

  menu: {
    place: 'Что это за место?',
    band: 'Лежит ли оно в полосе?',
  },

  bar: {
    close: 'Закрыть',
  },

  embed: {
    details: 'Города и подробности',
    fullMap: 'Открыть полную карту',
    restore: 'Вернуть исходную карту',
    refused: 'Новые окна здесь запрещены. Скопируйте адрес:',
  },

  credit: 'Natural Earth; GeoNames CC BY 4.0',

  failures: {
    map: 'Не удалось нарисовать карту. Ответ и таблица работают.',
    table: 'Не удалось составить таблицу. Карта и ответ работают.',
    borders: 'Не удалось загрузить подробные границы. Показаны упрощённые.',
    cities: 'Не удалось загрузить малые города. Показаны более крупные.',
    others: 'Не удалось загрузить города за пределами Европы и России.',
    alliances: 'Не удалось загрузить состав союзов.',
    catalogue: 'Не удалось загрузить ракеты и объекты. Пределы договора показаны по-прежнему.',
    search: 'Не удалось загрузить поиск мест. Координаты работают.',
    language: 'Не удалось загрузить этот язык. Страница остаётся прежней.',
    page: 'Произошла ошибка. Ваша карта сохранена в ссылке: обновите страницу, чтобы продолжить.',
    reload: 'Обновить',
    retry: 'Повторить',
  },
})
