import type { EncodedCities, EncodedCitiesRest, EncodedFirstCities } from '../../catalogue.ts'
import { textOfNumbers } from '../../number-text.ts'
import { WELL_KNOWN } from '../../well-known.ts'
import type { NamedPlace } from './city-names.ts'

/** Country, then GeoNames id: ids were given out by country and alphabet, so neighbours share digits and letters. */
export const inTierOrder = (a: NamedPlace, b: NamedPlace): number =>
  a.country === b.country ? a.id - b.id : a.country < b.country ? -1 : 1

export const thousandths = (degrees: number): number => Math.round(degrees * 1000)

const deltasOf = (values: readonly number[]): number[] =>
  values.map((value, index) => value - (values[index - 1] ?? 0))

function runsOf(values: readonly string[]): [string, number][] {
  const runs: [string, number][] = []
  for (const value of values) {
    const last = runs.at(-1)
    if (last?.[0] === value) last[1] += 1
    else runs.push([value, 1])
  }
  return runs
}

const indexesWhere = (
  places: readonly NamedPlace[],
  is: (place: NamedPlace) => boolean,
): number[] => places.flatMap((place, index) => (is(place) ? [index] : []))

/** Columns of places that are already in tier order. */
export function columnsOf(places: readonly NamedPlace[]): EncodedCities {
  return {
    kind: 'cities',
    countries: runsOf(places.map((place) => place.country)),
    idDeltas: deltasOf(places.map((place) => place.id)),
    names: places.map((place) => place.name).join('\n'),
    lngDeltas: deltasOf(places.map((place) => thousandths(place.lng))),
    latDeltas: deltasOf(places.map((place) => thousandths(place.lat))),
    populations: places.map((place) => place.population),
    capitalDeltas: deltasOf(indexesWhere(places, (place) => place.capital)),
    suburbDeltas: deltasOf(indexesWhere(places, (place) => place.suburb)),
  }
}

/** The columns in two files: what the first picture waits for, and the rest. */
export function splitColumns(columns: EncodedCities): [EncodedFirstCities, EncodedCitiesRest] {
  const { idDeltas, populations, lngDeltas, latDeltas, ...first } = columns
  const ids = sumsOf(idDeltas)
  const known = [...ids.entries()].filter(([, id]) => WELL_KNOWN.includes(id))
  const thousands = populations.map((population) => Math.floor(population / 1000))
  return [
    {
      ...first,
      kind: 'first-cities',
      lngDeltas: textOfNumbers(lngDeltas),
      latDeltas: textOfNumbers(latDeltas),
      thousands: textOfNumbers(thousands),
      known,
    },
    {
      kind: 'cities-rest',
      idDeltas: textOfNumbers(idDeltas),
      units: textOfNumbers(populations.map((population) => population % 1000)),
    },
  ]
}

function sumsOf(deltas: readonly number[]): number[] {
  let sum = 0
  return deltas.map((delta) => (sum += delta))
}
