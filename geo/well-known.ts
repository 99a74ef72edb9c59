import type { CityId } from './types.ts'

/**
 * Cities that readers anywhere can place, the best known first, by GeoNames id. Chosen by hand: a ranking by population
 * would put Omsk before Paris. They are examples in a sentence and change no count.
 */
export const WELL_KNOWN: readonly CityId[] = [
  2643743, // London
  2988507, // Paris
  524901, // Moscow
  2950159, // Berlin
  3169070, // Rome
  3117735, // Madrid
  745044, // Istanbul
  703448, // Kyiv
  756135, // Warsaw
  2761369, // Vienna
  2673730, // Stockholm
  264371, // Athens
  498817, // Saint Petersburg
  323786, // Ankara
  1496747, // Novosibirsk
  1486209, // Yekaterinburg
  551487, // Kazan
  2013348, // Vladivostok
]
