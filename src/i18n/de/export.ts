import type { Language } from '../language.ts'

/** German for what leaves the page as a file. */
export const exports: Language['exports'] = {
  title: 'Banned Band: Städte und der Reichweitenbereich des INF-Vertrags',
  labels: {
    version: 'Erstellt mit',
    earthModel: 'Erdmodell',
    link: 'Diese Karte',
    madeOn: 'Erstellt am',
    cities: 'Städte',
    borders: 'Grenzen und Küsten',
    ranges: 'Reichweiten laut Angabe',
    licence: 'Lizenz',
    limits: 'Was sie nicht sagt',
  },
  madeWith: (version) => `Banned Band ${version}`,
  earthModel: 'Ellipsoid WGS84; Entfernungen sind Längen geodätischer Linien (GeographicLib)',
  cities: 'GeoNames, Stand 2020, CC BY 4.0; eine Stadt ist ihr Mittelpunkt',
  borders:
    'Natural Earth 4.1, gemeinfrei, angepasst an die von der UN-Generalversammlung anerkannten Grenzen',
  licence: 'CC BY 4.0, mit Nennung von Banned Band und GeoNames',
  limits:
    'Entfernungen von Orten, die jemand gewählt hat; nicht, was dort stationiert ist oder war. Der Vertrag verbot nur landgestützte Raketen, von 1988 bis 2019.',
  launchPoint: (letter, name) => `Startpunkt ${letter}: ${name}`,
  band: (letter) => `Bereich um ${letter}`,
  bandSpan: (low, high) => `${low} bis ${high}`,
  ring: (letter, label) => `Ring um ${letter}: ${label}`,
  citiesFolder: 'Städte',
  counts: (id, within, below, beyond) =>
    `${id}: ${within} im Bereich, ${below} näher, ${beyond} weiter weg`,
}
