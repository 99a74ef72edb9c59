import type { RestOfPage } from '../en/page.ts'
import type { Language } from '../language.ts'
import type { Numbers } from '../numbers.ts'
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
    app: 'Reszta się nie wczytała. To, co widać, jest prawdziwe, ale nic się nie porusza. Odśwież stronę, aby spróbować ponownie.',
  },

  map: {
    menu: 'Menu',
    skip: 'Pomiń mapę, przejdź do miast',
    engine: 'Rysowanie mapy',
    engines: {
      auto: 'Zależnie od urządzenia',
      svg: 'Bez karty graficznej (SVG)',
      webgl: 'Z kartą graficzną (WebGL)',
    },
  },

  search: {
    putHere: (place) => `Umieść punkt startu: ${place}`,
  },

  app: {
    title: 'Banned Band',
    intro:
      'Traktat INF (1987–2019) zakazywał pocisków bazowania lądowego o zasięgu od 500 do 5500\u00A0km. Przeciągnij punkt i zobacz, które miasta leżą w tym pasie.',
    introMiles:
      'Traktat INF (1987–2019) zakazywał pocisków bazowania lądowego o zasięgu od 310 do 3400 mil. Przeciągnij punkt i zobacz, które miasta leżą w tym pasie.',
  },

  noScript: {
    text: 'Aby przesuwać punkt i zobaczyć wszystkie miasta, włącz JavaScript.',
  },

  bar: {
    share: 'Udostępnij',
    shareHeading: 'Udostępnij tę mapę',
    shareLoading: 'Wczytywanie…',
    shareFailed: 'Nie udało się wczytać udostępniania. Adres tej strony jest linkiem do tej mapy.',
    undo: 'Cofnij',
    redo: 'Ponów',
    reset: 'Przywróć początek',
    theme: 'Kolory',
    themes: {
      system: 'Jak w systemie',
      light: 'Jasne',
      dark: 'Ciemne',
      projector: 'Rzutnik',
      print: 'Druk',
    },
    language: 'Język',
  },

  sites: {
    choose: 'Obiekty',
    heading: 'Obiekty dawne i znane dziś z doniesień',
    intro:
      'Miejsca wymienione w traktacie lub w prasie. Położenie każdego jest tak dokładne, jak podano; obiekt używany dziś zaznaczono w środku najbliższej miejscowości.',
    searchLabel: 'Znajdź obiekt lub pocisk',
    era: 'Kiedy i gdzie',
    eras: {
      all: 'Wszystkie obiekty',
      'historic-west': 'Dawne, Zachód',
      'historic-east': 'Dawne, Wschód',
      'modern-reported': 'Dziś, z doniesień',
    },
    country: 'Dzisiejsze państwo',
    everyCountry: 'Wszystkie państwa',
    others: 'Także punkty odniesienia i niepewne wpisy',
    shown: (shown) =>
      `${whole(shown)} ${plural(shown, { one: 'obiekt', few: 'obiekty', many: 'obiektów', other: 'obiektu' })}`,
    none: 'Brak pasujących obiektów.',
    precision: (length, placed) => `z dokładnością do ${length}: ${placed}`,
  },

  missiles: {
    heading: (id) => `Pociski w punkcie ${id}`,
    choose: 'Pociski',
    chooseFor: (id) => `Wybierz pociski dla punktu startu ${id}`,
    dialog: (id) => `Pociski dla punktu startu ${id}`,
    intro:
      'Okrąg wokół tego punktu pokazuje zasięg pocisku według tego, kto go podaje. Nie oznacza to, że pocisk tam jest.',
    searchLabel: 'Znajdź pocisk według nazwy',
    remove: (missile, id) => `Usuń ${missile} z punktu ${id}`,
    everyClaimant: 'Wartości od wszystkich podających',
    none: 'Brak pocisku o tej nazwie.',
    eliminated: (holders) => `${holders}: zlikwidowane na mocy traktatu`,
    noDefault: 'Brak sprawdzonej wartości: wybierz jedną z listy.',
    tooMany: 'Nie wszystkie te okręgi są narysowane: wokół jednego punktu mieści się ich osiem.',
  },

  points: {
    heading: 'Punkty startu',
    summary: (count) =>
      `${whole(count)} ${plural(count, { one: 'punkt', few: 'punkty', many: 'punktów', other: 'punktu' })} startu`,
    summaryTable: (cities) =>
      `i tabela: ${whole(cities)} ${plural(cities, { one: 'miasto', few: 'miasta', many: 'miast', other: 'miasta' })}`,
    add: 'Dodaj punkt',
    moveBySteps: (id) => `Przesuwaj ${id} krokami`,
    moveTo: {
      north: (id, length) => `Przesuń ${id} o ${length} na północ`,
      east: (id, length) => `Przesuń ${id} o ${length} na wschód`,
      south: (id, length) => `Przesuń ${id} o ${length} na południe`,
      west: (id, length) => `Przesuń ${id} o ${length} na zachód`,
    },
    step: 'Długość kroku',
    locked: 'W tym linku punkty startu są zablokowane.',
    addShort: 'Dodaj',
    remove: (name) => `Usuń: ${name}`,
    fit: (name) => `Pokaż całe okręgi: ${name}`,
    rename: (id) => `Zmień nazwę punktu startu ${id}`,
    move: (id) => `Przenieś punkt startu ${id} w inne miejsce`,
    name: 'Nazwa',
    namePlaceholder: 'Twoja nazwa',
    coordinates: 'Współrzędne',
    latitude: (id) => `Szerokość geograficzna ${id} w stopniach, południowa z minusem`,
    longitude: (id) => `Długość geograficzna ${id} w stopniach, zachodnia z minusem`,
    latitudeShort: 'Szerokość',
    longitudeShort: 'Długość',
    cancel: 'Anuluj',
  },

  coordinates: {
    empty: 'Wpisz szerokość i długość geograficzną, np. 54,71; 20,51',
    unreadable:
      'To nie są współrzędne. Podaj szerokość i długość geograficzną, np. 54,71; 20,51 albo 54°42′36″N 20°30′36″E',
    latitudeRange: 'Szerokość musi się mieścić między −90 a 90',
    longitudeRange: 'Długość musi się mieścić między −180 a 180',
    minutesRange: 'Minuty i sekundy muszą być mniejsze niż 60',
    ambiguous:
      'Użyj kropki jako znaku dziesiętnego albo rozdziel obie liczby średnikiem, np. 54,71; 20,51',
  },

  ask: {
    heading: 'Czy … leży w pasie?',
    label: 'Czy to miejsce leży w pasie?',
    placeholder: 'Miasto lub współrzędne',
    yes: (place) => `Tak: ${place} – w pasie.`,
    no: (place) => `Nie: ${place} – poza pasem.`,
    some: (place, bands, points) =>
      `${place}: w ${whole(bands)} z ${whole(points)} ${plural(points, { one: 'pasa', other: 'pasów' })}.`,
    noPoints: 'Najpierw umieść na mapie punkt startu.',
  },

  directions: {
    heading: 'Słowami: według kierunku i odległości',
    from: (place) => `Wokół punktu: ${place}, od najbliższych`,
    choose: 'Punkt startu',
    wind: (wind, inBand) => `${wind}: ${inBand}`,
    inBand: (within, total) =>
      `${whole(within)} z ${whole(total)} ${plural(total, { one: 'miasta', other: 'miast' })} w pasie`,
    cities: (zone, cities) => `${zone}: ${cities}`,
    city: (name, distance) => `${name} ${distance}`,
    more: (count) => `jeszcze ${whole(count)}`,
    none: 'Nie ma punktu startu, więc nie ma czego opisać.',
  },

  method: {
    heading: 'Jak to mierzymy',
    distance:
      'Odległość to długość linii geodezyjnej na elipsoidzie WGS84, czyli najkrótszej drogi po powierzchni Ziemi, od punktu startu do środka miasta. Miasto odległe dokładnie o 500 lub 5500\u00A0km liczy się jako leżące w pasie.',
    line: 'Miasto rozciąga się po obu stronach swojego środka: kilka kilometrów od linii wynik trzeba czytać ostrożnie.',
    cities:
      'Miasta europejskie i rosyjskie to miasta Europy według podziału ONZ, pozostałych członków Rady Europy (Turcji, Cypru, Gruzji, Armenii, Azerbejdżanu) oraz Kosowa. Dzielnic i przedmieść większych miast nie liczy się osobno. Inne miasta można pokazać, ale nigdy nie wliczają się do tej liczby.',
    treaty:
      'Traktat (podpisany 8 grudnia 1987 r., w mocy od 1 czerwca 1988 r. do 2 sierpnia 2019 r.) obejmował pociski balistyczne i manewrujące bazowania lądowego o zasięgu od 500 do 5500\u00A0km. Pocisków wystrzeliwanych z morza i z powietrza nie obejmował.',
  },

  growth: {
    start: 'Pokaż, jak rośnie pas',
    stages: {
      'below-limits': ({ low }) => ({
        heading: `Bliżej niż ${low}: ten traktat nigdy tego nie zakazywał`,
        text: 'Nie dotyczył pocisków o mniejszym zasięgu, więc obszar wewnątrz mniejszego okręgu nie należy do pasa.',
      }),
      'within-limits': ({ lowNumber, high }) => ({
        heading: `Od ${lowNumber} do ${high}: zakazany pas`,
        text: 'Pociski bazowania lądowego o tych zasięgach były zakazane od 1988 do 2019 r. Dalszy obszar nie należy do pasa.',
      }),
    },
    next: 'Dalej',
    end: 'Zamknij',
  },
})
