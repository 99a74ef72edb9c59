import type { PageMessages } from '../language.ts'

/** The circle on the flat map, in Italian. */
export const circle: PageMessages['circle'] = {
  compare: 'Confronta con un cerchio sulla mappa piana',
  why: 'La mappa piana ingrandisce il terreno verso i poli. Un cerchio disegnato su di essa, come hanno fatto alcuni giornali, sta a una distanza diversa in ogni direzione.',
  errs: (id, limit, ways) =>
    `In realtà il cerchio per ${limit} passa a queste distanze da ${id}: ${ways}.`,
  north: (distance) => `${distance} a nord`,
  south: (distance) => `${distance} a sud`,
  eastAndWest: (distance) => `${distance} a est e a ovest`,
  northOff: 'a nord esce dalla mappa',
  southOff: 'a sud esce dalla mappa',
  none: (id) => `Nessun cerchio intorno a ${id}: la mappa piana finisce intorno a 85° nord e sud.`,
}
