import type { PageMessages } from '../language.ts'

/** The circle on the flat map, in Polish. */
export const circle: PageMessages['circle'] = {
  compare: 'Porównaj z okręgiem narysowanym na płaskiej mapie',
  why: 'Płaska mapa powiększa obszary w stronę biegunów. Okrąg narysowany na niej, jak robiły to gazety, w każdym kierunku leży w innej odległości.',
  errs: (id, limit, ways) =>
    `Okrąg dla ${limit} leży naprawdę w takiej odległości od ${id}: ${ways}.`,
  north: (distance) => `${distance} na północ`,
  south: (distance) => `${distance} na południe`,
  eastAndWest: (distance) => `${distance} na wschód i na zachód`,
  northOff: 'na północy wychodzi poza mapę',
  southOff: 'na południu wychodzi poza mapę',
  none: (id) =>
    `Wokół ${id} nie ma takiego okręgu: płaska mapa kończy się przy około 85° szerokości północnej i południowej.`,
}
