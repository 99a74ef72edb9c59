import type { CoreMessages } from '../language.ts'

/** Claims and what the distances say of them, in German. */
export const claims: CoreMessages['claims'] = {
  heading: 'Stimmt eine Aussage?',
  intro:
    'Eine veröffentlichte Aussage wählen, oder einen Startpunkt mit einer Rakete setzen und eine Stadt wählen: Die Entfernung gibt die Antwort.',
  quoted: (says) => `„${says}“`,
  by: (who) => `Veröffentlicht: ${who}`,
  bySender: 'Der Wortlaut stammt von der Person, die diesen Link erstellt hat.',
  unknown: 'Diese Karte kennt diese Aussage nicht.',
  loading: 'Aussagen werden geladen …',
  way: (from, to) => `${from} – ${to}`,
  limits: (zone, margin) => `Nach den Grenzen des Vertrags: ${zone}, ${margin}`,
  printed: (printed, off) => `Veröffentlicht: ${printed}, ${off}`,
  more: (length) => `${length} mehr als hier berechnet`,
  less: (length) => `${length} weniger als hier berechnet`,
  mean: (speed) =>
    `Bei der veröffentlichten Zeit sind das ${speed}\u00A0km pro Sekunde, im Mittel und am Boden gemessen.`,
  km: (length) => `Reichweite ${length}`,
  figure: (label, reach) => `${label}: ${reach}`,
  withinBy: (reach, length) => `${reach}; die Angabe liegt ${length} über der Entfernung`,
  beyondBy: (reach, length) => `${reach}; die Angabe liegt ${length} unter der Entfernung`,
  model:
    'Entfernungen: geodätische Linien auf dem Ellipsoid WGS84, von Mittelpunkt zu Mittelpunkt. Eine Reichweite ist eine veröffentlichte Angabe, keine Flugbahn.',
  sources: 'Quellen',
  gallery: 'Veröffentlichte Aussagen',
  missing: 'Startpunkt setzen und in der Tabelle oder auf der Karte eine Stadt wählen.',
  sentence: 'Zu prüfender Satz',
  put: 'In den Link übernehmen',
  link: 'Link zu dieser Aussage',
}
