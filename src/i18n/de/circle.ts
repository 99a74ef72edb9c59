import type { PageMessages } from '../language.ts'

/** The circle on the flat map, in German. */
export const circle: PageMessages['circle'] = {
  compare: 'Mit einem Kreis auf der flachen Karte vergleichen',
  why: 'Die flache Karte vergrößert das Gelände zu den Polen hin. Ein Kreis, der auf ihr gezeichnet wird, wie es Zeitungen getan haben, liegt in jeder Richtung anders weit entfernt.',
  errs: (id, limit, ways) =>
    `So weit liegt der Kreis für ${limit} wirklich von ${id} entfernt: ${ways}.`,
  north: (distance) => `${distance} nach Norden`,
  south: (distance) => `${distance} nach Süden`,
  eastAndWest: (distance) => `${distance} nach Osten und Westen`,
  northOff: 'im Norden verlässt er die Karte',
  southOff: 'im Süden verlässt er die Karte',
  none: (id) => `Um ${id} gibt es keinen Kreis: Die flache Karte endet bei etwa 85° Nord und Süd.`,
}
