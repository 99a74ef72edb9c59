import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const sources = ({ whole, plural }: Numbers): PageMessages['sources'] => ({
  heading: 'Źródła i licencje',
  data: 'Dane, pismo i kod',
  licences: {
    mit: 'licencja MIT',
    isc: 'licencja ISC',
    bsd: 'licencja BSD (3-klauzulowa)',
    unicode: 'licencja Unicode',
    publicDomain: 'domena publiczna',
  },
  works: {
    geonames:
      'miasta, ich położenie i ludność, wydanie z 2020 r.; nazwy w innych językach, wydanie z 2022 r. Zmiany: zaokrąglone położenie, oznaczone przedmieścia, część nazw w pisowni angielskiej.',
    naturalEarth:
      'wybrzeża, granice i jeziora, wersja 4.1.0. Zmiany: granice zgodnie z opisem poniżej, uproszczone linie.',
    worldAtlas: 'postać, w jakiej trafiły tu lądy i granice z Natural Earth',
    cldr: 'nazwy państw i miast',
    notoSans: 'pismo, ograniczone do używanych znaków',
    maplibre: 'rysuje mapę',
    geographiclib: 'odległości, azymuty i okręgi',
    turf: 'przycina kształty',
    react: 'panele strony',
  },
  treaty: {
    heading: 'Limity traktatu',
    text: 'Traktat INF, artykuł II, ustępy 5 i 6',
    where: 'trzy zasięgi wyznaczające obie klasy pocisków w traktacie',
  },
  earth: 'Model Ziemi',
  earthLimits:
    'Nie uwzględniono wysokości, obrotu Ziemi ani toru lotu: okrąg pokazuje podawany zasięg, mierzony po powierzchni Ziemi.',
  bordersHeading: 'Granice',
  borders:
    'Granice uznane przez Zgromadzenie Ogólne ONZ (dla Krymu: rezolucja 68/262); linie przerywane: obszary poza kontrolą uznanego rządu. Kosowo: linia przerywana, bez przesądzania o statusie. Linii frontu nie pokazano.',
  limits: 'Ograniczenia danych',
  population:
    'Ludność: GeoNames, 2020, w zaokrągleniu. Służy tylko do ustalania kolejności i progów.',
  catalogueLimits: [
    'Zasięgi pocisków to wartości, które ktoś podał, zawsze ze wskazaniem kto; żadna nie pochodzi od nas. Jeśli podający są ze sobą sprzeczni, każdy ma własną linię.',
    'Położenie obiektu jest tak dokładne, jak mówi jego wpis; obiekt używany dziś zaznaczono w środku najbliższej miejscowości.',
    'Pociski, obiekty i wydarzenia zebrano do połowy maja 2026 r. Przy dokumencie, na który się powołano, lecz którego nie otwarto, stoi „nie sprawdzono w dokumencie”.',
    'Dawne sojusze pokazano na tle dzisiejszych państw i granic.',
  ],
  errors: 'Zgłoś błąd w danych',
  errorsHow:
    'Położenie i ludność pochodzą z GeoNames: popraw je na geonames.org. W sprawie granic, odległości, pocisków, obiektów i tej strony otwórz zgłoszenie w projekcie, z dokumentem, który pokazuje co innego.',
  all: 'Wszystkie źródła pocisków, obiektów, wydarzeń i twierdzeń',
  loading: 'Wczytywanie źródeł…',
  searchLabel: 'Znajdź źródło lub to, co się na nim opiera',
  count: (shown, total) =>
    `${whole(shown)} z ${whole(total)} ${plural(total, { one: 'źródła', other: 'źródeł' })}`,
  none: 'Brak pasujących źródeł.',
  restsOnIt: (rows) =>
    plural(rows, {
      one: `Opiera się na nim ${whole(rows)} wpis`,
      few: `Opierają się na nim ${whole(rows)} wpisy`,
      many: `Opiera się na nim ${whole(rows)} wpisów`,
      other: `Opiera się na nim ${whole(rows)} wpisu`,
    }),
  usedNowhere: 'Nie opiera się na nim żaden wpis.',
  uses: {
    missiles: 'Pociski',
    sites: 'Obiekty',
    events: 'Wydarzenia',
    claims: 'Opublikowane twierdzenia',
  },
})
