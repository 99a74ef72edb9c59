import type { Language } from '../language.ts'

export const exports: Language['exports'] = {
  title: 'Banned Band: miasta a pas zasięgów z traktatu INF',
  labels: {
    version: 'Utworzono w',
    earthModel: 'Model Ziemi',
    link: 'Ta mapa',
    madeOn: 'Data utworzenia',
    cities: 'Miasta',
    borders: 'Granice i wybrzeża',
    ranges: 'Zasięgi podawane',
    licence: 'Licencja',
    limits: 'Czego nie mówi',
  },
  madeWith: (version) => `Banned Band ${version}`,
  earthModel: 'Elipsoida WGS84; odległości to długości linii geodezyjnych (GeographicLib)',
  cities: 'GeoNames, wydanie z 2020 r., CC BY 4.0; miasto to jego środek',
  borders:
    'Natural Earth 4.1, domena publiczna, z granicami uznanymi przez Zgromadzenie Ogólne ONZ',
  licence: 'CC BY 4.0, z podaniem Banned Band i GeoNames jako źródeł',
  limits:
    'Odległości od miejsc, które ktoś wybrał; nie to, co tam jest lub było rozmieszczone. Traktat zakazywał tylko pocisków bazowania lądowego, od 1988 do 2019 r.',
  launchPoint: (letter, name) => `Punkt startu ${letter}: ${name}`,
  band: (letter) => `Pas wokół ${letter}`,
  bandSpan: (low, high) => `od ${low} do ${high}`,
  ring: (letter, label) => `Okrąg wokół ${letter}: ${label}`,
  citiesFolder: 'Miasta',
  counts: (id, within, below, beyond) =>
    `${id}: ${within} w pasie, ${below} bliżej, ${beyond} dalej`,
}
