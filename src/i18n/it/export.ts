import type { Language } from '../language.ts'

/** Italian for what leaves the page as a file. */
export const exports: Language['exports'] = {
  title: 'Banned Band: le città e la fascia di gittate del trattato INF',
  labels: {
    version: 'Creato con',
    earthModel: 'Modello della Terra',
    link: 'Questa mappa',
    madeOn: 'Creato il',
    cities: 'Città',
    borders: 'Confini e coste',
    ranges: 'Gittate dichiarate',
    licence: 'Licenza',
    limits: 'Che cosa non dice',
  },
  madeWith: (version) => `Banned Band ${version}`,
  earthModel: 'Ellissoide WGS84; le distanze sono lunghezze di geodetiche (GeographicLib)',
  cities: 'GeoNames, edizione del 2020, CC BY 4.0; una città è il suo centro',
  borders:
    'Natural Earth 4.1, pubblico dominio, adattato ai confini riconosciuti dall’Assemblea generale dell’ONU',
  licence: 'CC BY 4.0, citando Banned Band e GeoNames',
  limits:
    'Distanze da luoghi scelti da qualcuno; non ciò che vi è o vi era schierato. Il trattato vietava solo i missili con base a terra, dal 1988 al 2019.',
  launchPoint: (letter, name) => `Punto di lancio ${letter}: ${name}`,
  band: (letter) => `Fascia di ${letter}`,
  bandSpan: (low, high) => `da ${low} a ${high}`,
  ring: (letter, label) => `Anello di ${letter}: ${label}`,
  citiesFolder: 'Città',
  counts: (id, within, below, beyond) =>
    `${id}: ${within} nella fascia, ${below} più vicine, ${beyond} più lontane`,
}
