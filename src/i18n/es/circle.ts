import type { PageMessages } from '../language.ts'

/** The circle on the flat map, in Spanish. */
export const circle: PageMessages['circle'] = {
  compare: 'Comparar con un círculo en el mapa plano',
  why: 'El mapa plano agranda el terreno hacia los polos. Un círculo trazado sobre él, como han hecho algunos periódicos, queda a una distancia distinta en cada dirección.',
  errs: (id, limit, ways) =>
    `El círculo de ${limit} pasa en realidad a estas distancias de ${id}: ${ways}.`,
  north: (distance) => `${distance} al norte`,
  south: (distance) => `${distance} al sur`,
  eastAndWest: (distance) => `${distance} al este y al oeste`,
  northOff: 'por el norte se sale del mapa',
  southOff: 'por el sur se sale del mapa',
  none: (id) =>
    `No hay círculo alrededor de ${id}: el mapa plano termina cerca de los 85° norte y sur.`,
}
