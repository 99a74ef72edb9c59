import type { Language } from '../language.ts'

export const exports: Language['exports'] = {
  title: 'Banned Band\u202F: les villes et la bande de portées du traité FNI',
  labels: {
    version: 'Fait avec',
    earthModel: 'Modèle de la Terre',
    link: 'Cette carte',
    madeOn: 'Fait le',
    cities: 'Villes',
    borders: 'Frontières et côtes',
    ranges: 'Portées telles qu’elles sont données',
    licence: 'Licence',
    limits: 'Ce qu’elle ne dit pas',
  },
  madeWith: (version) => `Banned Band ${version}`,
  earthModel:
    'Ellipsoïde WGS84\u202F; les distances sont des longueurs de géodésiques (GeographicLib)',
  cities: 'GeoNames, édition de 2020, CC BY 4.0\u202F; une ville est son centre',
  borders:
    'Natural Earth 4.1, domaine public, adapté aux frontières reconnues par l’Assemblée générale de l’ONU',
  licence: 'CC BY 4.0, en citant Banned Band et GeoNames',
  limits:
    'Distances depuis des lieux choisis par quelqu’un\u202F; non ce qui y est ou y a été déployé. Le traité n’interdisait que les missiles lancés depuis le sol, de 1988 à 2019.',
  launchPoint: (letter, name) => `Point de lancement ${letter}\u202F: ${name}`,
  band: (letter) => `Bande autour de ${letter}`,
  bandSpan: (low, high) => `${low} à ${high}`,
  ring: (letter, label) => `Cercle autour de ${letter}\u202F: ${label}`,
  citiesFolder: 'Villes',
  counts: (id, within, below, beyond) =>
    `${id}\u202F: ${within} dans la bande, ${below} plus près, ${beyond} plus loin`,
}
