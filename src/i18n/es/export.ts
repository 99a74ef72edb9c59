import type { Language } from '../language.ts'

export const exports: Language['exports'] = {
  title: 'Banned Band: las ciudades y la franja de alcances del Tratado INF',
  labels: {
    version: 'Hecho con',
    earthModel: 'Modelo de la Tierra',
    link: 'Este mapa',
    madeOn: 'Fecha',
    cities: 'Ciudades',
    borders: 'Fronteras y costas',
    ranges: 'Alcances atribuidos',
    licence: 'Licencia',
    limits: 'Lo que no dice',
  },
  madeWith: (version) => `Banned Band ${version}`,
  earthModel: 'elipsoide WGS84; las distancias son longitudes de geodésicas (GeographicLib)',
  cities: 'GeoNames, edición de 2020, CC BY 4.0; una ciudad es su centro',
  borders:
    'Natural Earth 4.1, dominio público, con las fronteras adaptadas a las reconocidas por la Asamblea General de la ONU',
  licence: 'CC BY 4.0, con mención de Banned Band y GeoNames',
  limits:
    'Distancias desde lugares que alguien eligió; no lo que hay o hubo desplegado en ellos. El tratado prohibió solo los misiles lanzados desde tierra, de 1988 a 2019.',
  launchPoint: (letter, name) => `Punto de lanzamiento ${letter}: ${name}`,
  band: (letter) => `Franja en torno a ${letter}`,
  bandSpan: (low, high) => `de ${low} a ${high}`,
  ring: (letter, label) => `Anillo en torno a ${letter}: ${label}`,
  citiesFolder: 'Ciudades',
  counts: (id, within, below, beyond) =>
    `${id}: ${within} en la franja, ${below} más cerca, ${beyond} más lejos`,
}
