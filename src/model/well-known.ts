import type { City, CityId } from '../../geo/index.ts'

/**
 * Cities that readers anywhere can place, the best known first, by GeoNames id. Chosen by hand: a ranking by population
 * would put Omsk before Paris. They are examples in a sentence and change no count.
 */
const WELL_KNOWN: readonly CityId[] = [
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

/** So well known that it is news when they are not in the band. */
const MISSED = 8

/** Where the well-known cities stand in a list, best known first, then the largest of the others. */
export interface WellKnown {
  readonly ranked: readonly number[]
  readonly missed: readonly number[]
}

export function wellKnownAmong(cities: readonly City[]): WellKnown {
  const placeOf = new Map(cities.map(({ id }, place) => [id, place]))
  const known = WELL_KNOWN.flatMap((id) => placeOf.get(id) ?? [])
  const missed = WELL_KNOWN.slice(0, MISSED).flatMap((id) => placeOf.get(id) ?? [])
  const taken = new Set(known)
  const populationAt = (place: number): number => cities[place]?.population ?? 0
  const largest = [...cities.keys()]
    .filter((place) => !taken.has(place))
    .toSorted((a, b) => populationAt(b) - populationAt(a))
  return { ranked: [...known, ...largest], missed }
}
