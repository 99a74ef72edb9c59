import { type City, WELL_KNOWN } from '../../geo/index.ts'

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
