import type { CoreMessages, Language } from '../language.ts'
import type { Numbers } from '../numbers.ts'
import { cityMessages } from './city.ts'
import { claims } from './claims.ts'

export const core: Language['core'] = (numbers) => ({
  ...rest(numbers),
  city: cityMessages(numbers),
  claims,
})

const rest = ({ whole, plural }: Numbers): Omit<CoreMessages, 'city' | 'claims'> => ({
  zones: {
    'below-limits': 'bliżej niż pas',
    'within-limits': 'w pasie',
    'beyond-limits': 'dalej niż pas',
  },

  /** Never "za pasem", which says that something is at hand. */
  margin: {
    'below-limits': (length) => `${length} przed pasem`,
    'within-limits': (length) => `${length} w głąb pasa`,
    'beyond-limits': (length) => `${length} poza pasem`,
  },

  marginShort: {
    'below-limits': (length) => `${length} przed nim`,
    'within-limits': (length) => `${length} w głąb`,
    'beyond-limits': (length) => `${length} poza nim`,
  },

  chosen: {
    spoken: (name, distance, margin) => `${name}: ${distance}, ${margin}`,
    from: (id, distance, margin) => `${id}: ${distance}, ${margin}`,
    inBands: (bands, points) =>
      `w ${whole(bands)} z ${whole(points)} ${plural(points, { one: 'pasa', other: 'pasów' })}`,
    nearest: (distance) => `najbliższy punkt: ${distance}`,
  },

  notices: {
    tooManyPoints: (most) =>
      `Mapa mieści najwyżej ${whole(most)} ${plural(most, { one: 'punkt', few: 'punkty', many: 'punktów', other: 'punktu' })} startu. Aby dodać następny, usuń jeden z nich.`,
    tooManyRings: (name, most) =>
      `${name}: ${whole(most)} ${plural(most, { one: 'okrąg', few: 'okręgi', many: 'okręgów', other: 'okręgu' })} to najwięcej, ile można rozróżnić. Aby dodać następny, usuń jeden z nich.`,
    removed: (name) => `Usunięto: ${name}.`,
    linkUnread: (problems) =>
      plural(problems, {
        one: 'Części tego linku nie udało się odczytać; reszta jest na mapie.',
        other: 'Niektórych części tego linku nie udało się odczytać; reszta jest na mapie.',
      }),
    dismiss: 'Zamknij',
    undo: 'Cofnij',
  },

  status: {
    placed: (sentence) => `Ustawiono. ${sentence}`,
    inBand: (within, total) => `Miasta w pasie: ${within} z ${total}.`,
    entered: (cities) => `Przybyło: ${cities}.`,
    left: (cities) => `Ubyło: ${cities}.`,
    more: (count) => `jeszcze ${count}`,
    same: 'Te same miasta.',
    cancelled: (id, place) => `Anulowano przesunięcie. Punkt startu ${id} wrócił: ${place}.`,
    added: (id, place) => `Dodano punkt startu ${id}: ${place}.`,
    placing: (id) =>
      `Dotknij mapy, aby ustawić tam punkt ${id}. Esc lub dotknięcie punktu ${id} kończy.`,
    step: (length) => `Strzałki przesuwają o ${length}.`,
    pickedUp: (id, place, step, long) =>
      `Podniesiono ${id}: ${place}. Strzałki przesuwają o ${step}, z Shift o ${long}. Enter ustawia, Esc anuluje.`,
    carried: (where, inBand) => `${where}. ${inBand}`,
    poleReached: { north: 'To biegun północny.', south: 'To biegun południowy.' },
    undone: (step) => `Cofnięto: ${step}.`,
    redone: (step) => `Ponowiono: ${step}.`,
    steps: {
      added: (id) => `dodanie punktu startu ${id}`,
      removed: (id) => `usunięcie punktu startu ${id}`,
      moved: (id) => `przesunięcie punktu startu ${id}`,
      named: (id) => `zmianę nazwy punktu startu ${id}`,
      missiles: (id) => `zmianę pocisków w punkcie startu ${id}`,
      city: 'wybór miasta',
      cities: 'wybór pokazywanych miast',
      question: 'zmianę pytania',
      map: 'zmianę treści mapy',
      several: 'kilka zmian',
    },
  },

  missiles: {
    over: (length) => `ponad ${length}`,
    upTo: (length) => `do ${length}`,
    span: (least, most) => `od ${least} do ${most}`,
    ringLabel: (missile, range, claimant) => `${missile}, ${range} (${claimant})`,
    loading: 'Wczytywanie pocisków…',
    claimed: (range, claimant) => `${range}, ${claimant}`,
    figures: (span) => `wartości: ${span}`,
    disputed: 'sporne',
    lowConfidence: 'wpis niepewny',
    notChecked: 'nie sprawdzono w dokumencie',
    doubtNotChecked: 'jednego z krańców tych wartości nie sprawdzono w dokumencie',
    noFigure: 'Nasze źródła nie podają zasięgu: brak okręgu.',
    says: (by, words) => `${by}: ${words}`,
    source: 'Źródło',
  },

  reach: {
    heading: (name) => `${name} a pokazane pociski`,
    line: (label, distance, reach) => `${label}: ${distance}, ${reach}.`,
    at: { within: 'w zasięgu', uncertain: 'niepewne', beyond: 'poza zasięgiem' },
    callout: (label, reach) => `${label}: ${reach}`,
    both: (atBest, overall) => `${atBest} przy tej wartości, ${overall} przy całym jej rozrzucie`,
    tooClose: (why) => `Nie do rozstrzygnięcia: ${why}.`,
    limit: (id, distance, why) => `Od ${id}: ${distance}, na linii pasa, ponieważ ${why}.`,
    reasons: {
      'site-precision': (length) =>
        `położenie obiektu znane jest tylko z dokładnością do ${length}`,
      'city-extent': (length) => `miasto sięga na około ${length} od środka`,
      'site-and-city': (length) =>
        `niedokładność położenia obiektu i wielkość miasta dają razem ${length}`,
      'range-doubt': (span) => `podawane wartości to ${span}`,
    },
  },

  period: {
    between: (from, to) => `od ${from} do ${to}`,
    since: (from) => `od ${from}`,
    until: (to) => `do ${to}`,
    unknown: 'brak dat w naszych źródłach',
    before: (year) => `${year} lub wcześniej`,
    after: (year) => `${year} lub później`,
    within: (from, to) => `${from}–${to}`,
  },

  sites: {
    loading: 'Wczytywanie obiektów…',
    put: 'Umieść tu punkt startu',
    sources: 'Źródła',
    kinds: {
      base: 'baza',
      'never-armed': 'zbudowana, nigdy nieuzbrojona',
      'elimination-site': 'miejsce likwidacji',
      'test-range': 'poligon',
      launcher: 'wyrzutnie',
      headquarters: 'dowództwo; brak doniesień o pociskach',
      exercise: 'ćwiczenia',
      reported: 'według doniesień',
      'reference-point': 'punkt odniesienia',
      hypothetical: 'obiekt hipotetyczny',
    },
  },

  search: {
    label: 'Miasto lub współrzędne',
    placeholder: 'np. Warszawa lub 54,71; 20,51',
    results: (count) =>
      count === 0
        ? 'Brak miejsca o tej nazwie'
        : `${whole(count)} ${plural(count, { one: 'miejsce', few: 'miejsca', many: 'miejsc', other: 'miejsca' })}`,
    loading: 'Wczytywanie miejsc…',
  },

  cities: {
    heading: 'Miasta',
    caption: 'Miasta według odległości od punktu startu',
    captionSeveral: 'Miasta według odległości od każdego punktu startu',
    search: 'Szukaj',
    searchLabel: 'Znajdź miasto w tabeli',
    all: (count) => `Wszystkie: ${whole(count)}`,
    chip: (count, zone) => `${whole(count)} ${zone}`,
    city: 'Miasto',
    country: 'Państwo',
    people: 'Ludność',
    peopleMillions: 'Ludność, mln',
    azimuth: 'Azymut',
    zone: 'Strefa',
    margin: 'Do linii',
    from: (unit, id) => `${unit} od ${id}`,
    bandBegins: (limit) => `${limit}: początek pasa`,
    bandEnds: (limit) => `${limit}: koniec pasa`,
    sortBy: (column) => `Sortuj: ${column}`,
    shown: (shown, total) => `Pokazano ${whole(shown)} z ${whole(total)}`,
    none: 'Brak pasujących miast.',
    minPopulation: 'Najmniejsze pokazane miasto',
    minPopulationChoice: (people) => `od ${people} mieszkańców`,
    outside: 'Miasta spoza Europy i Rosji',
    coverage: {
      label: 'Pokaż miasta',
      everything: 'Wszystkie',
      any: 'W którymś pasie',
      all: 'W każdym pasie',
      none: 'W żadnym pasie',
    },
    letGo: (name) => `Przestań pokazywać: ${name}`,
    fullTable: 'Pełna tabela',
    distance: (unit) => `Odległość: ${unit.toLowerCase()}`,
    bands: 'W ilu pasach',
    coveredBy: (bands, points) => `${whole(bands)} z ${whole(points)}`,
    above: (rows) => `Pokaż jeszcze ${whole(rows)} powyżej`,
    below: (rows) => `Pokaż więcej z ${whole(rows)} poniżej`,
    everyCountry: 'Wszystkie państwa',
    outsideTotal: (within, total) =>
      `${whole(within)} z ${whole(total)} w pasie, bez wliczania do sumy powyżej`,
    covered: {
      any: (cities) => `W którymś: ${whole(cities)}`,
      all: (cities) => `W każdym: ${whole(cities)}`,
      none: (cities) => `W żadnym: ${whole(cities)}`,
    },
  },

  countries: {
    heading: 'Według państw',
    caption: 'Miasta w pasie według państw',
    country: 'Państwo',
    within: 'W pasie',
    below: 'Bliżej',
    beyond: 'Dalej',
    total: 'Miasta',
  },

  legend: {
    heading: 'Legenda',
    band: 'zakazany pas',
    bandDetail: (low, high) =>
      `obszar od ${low} do ${high} od punktu startu: zasięgi, których zakazywał traktat`,
    rings: (low, high) => `okręgi ${low} i ${high}`,
    ringsDetail:
      'każdy punkt okręgu leży równie daleko od punktu startu, mierząc po krzywiźnie Ziemi',
    sizes: 'im więcej mieszkańców, tym większy znak',
    within: 'w pasie',
    below: (limit) => `bliżej niż ${limit}`,
    beyond: (limit) => `dalej niż ${limit}`,
    onTheLine: (length) => `do ${length} od linii`,
    onTheLineDetail: 'miasto rozciąga się po obu stronach: zachowaj ostrożność',
    border: 'granica państwowa',
    borderDetail: 'uznana przez Zgromadzenie Ogólne ONZ',
    alliances: 'Wyróżnij członków NATO i Rosję',
    short: { within: 'w pasie', below: 'bliżej', beyond: 'dalej' },
    tints: {
      nato: 'NATO',
      russia: 'Rosja',
      'soviet-union': 'Związek Radziecki',
      'warsaw-pact': 'inne państwa Układu Warszawskiego',
      divided: 'Niemcy: RFN w NATO, NRD w Układzie Warszawskim',
    },
    onDate: (date) => `stan na ${date}, w dzisiejszych granicach`,
    disputed: 'granica sporna lub poza kontrolą uznanego rządu',
    claimed: 'zasięg podawany',
    claimedDetail: 'przy linii zaznaczono, kto podaje tę wartość',
    unchecked: 'wartość niesprawdzona lub dalszy kraniec przedziału',
    doubt: 'między najniższą a najwyższą wartością',
    doubtDetail: 'zanika tam, gdzie nie podano górnego krańca',
    classLine: (limit) =>
      `Linia ${limit}: między pociskami krótszego i pośredniego zasięgu według traktatu`,
    flatCircle: 'jako okrąg narysowany na płaskiej mapie',
  },

  map: {
    label: 'Mapa Europy i Rosji z punktami startu i okręgami wokół nich',
    zoomIn: 'Przybliż',
    zoomOut: 'Oddal',
    view: 'Widok Ziemi',
    views: {
      mercator: 'Mapa płaska',
      globe: 'Globus',
      trueDistance: 'Wierne odległości',
      trueDistanceFrom: (id) => `Wierne odległości od ${id}`,
    },
    fit: 'Pokaż całe okręgi',
    fullScreen: 'Pełny ekran',
    units: (unit) => `Odległości: ${unit.toLowerCase()}. Zmień`,
    beyondMap: { north: 'Na północ od mapy', south: 'Na południe od mapy' },
    handle: 'Enter go podnosi, potem przesuwają go strzałki.',
    lockedHandle: 'Na tej mapie jest nieruchomy.',
    scaleBar: (length) => `Podziałka: ${length}`,
    leftToPage: {
      wheel: (key) => `Przytrzymaj ${key}, aby powiększać mapę kółkiem`,
      finger: () => 'Przesuwaj mapę dwoma palcami',
    },
  },

  menu: {
    place: 'Co to za miejsce?',
    band: 'Czy leży w pasie?',
  },

  bar: {
    close: 'Zamknij',
  },

  embed: {
    details: 'Miasta i szczegóły',
    fullMap: 'Otwórz pełną mapę',
    restore: 'Wróć do pierwotnej mapy',
    refused: 'Otwieranie nowych okien jest tu zablokowane. Skopiuj ten adres:',
  },

  credit: 'Natural Earth; GeoNames CC BY 4.0',

  failures: {
    map: 'Nie udało się narysować mapy. Odpowiedź i tabela nadal działają.',
    table: 'Nie udało się utworzyć tabeli. Mapa i odpowiedź nadal działają.',
    borders: 'Nie udało się wczytać dokładniejszych granic. Pokazano uproszczone.',
    cities: 'Nie udało się wczytać mniejszych miast. Pokazano większe.',
    others: 'Nie udało się wczytać miast spoza Europy i Rosji.',
    alliances: 'Nie udało się wczytać członków sojuszy.',
    catalogue: 'Nie udało się wczytać pocisków i obiektów. Limity traktatu są nadal widoczne.',
    search: 'Nie udało się wczytać wyszukiwarki miejsc. Współrzędne nadal działają.',
    language: 'Nie udało się wczytać tego języka. Strona pozostaje bez zmian.',
    page: 'Coś poszło nie tak. Twoja mapa jest zapisana w linku: odśwież stronę, aby kontynuować.',
    reload: 'Odśwież',
    retry: 'Spróbuj ponownie',
  },
})
