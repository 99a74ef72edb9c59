import type { Numbers } from '../numbers.ts'
import { figure, tally } from '../parts.ts'

/** The English that the first picture of a visit speaks; the rest of it is in en.ts, which comes with the page. */
export const firstEnglish = ({ whole, decimal, plural, list }: Numbers) => ({
  /** With no-break spaces: a number stays with its unit. */
  units: {
    km: (value: string) => `${value}\u00A0km`,
    mi: (value: string) => `${value}\u00A0mi`,
    millions: (value: string) => `${value}\u00A0m`,
    names: { km: 'Kilometres', mi: 'Miles' },
    short: { km: 'km', mi: 'mi' },
  },

  compass: {
    /** Clockwise from north, sixteen winds. */
    short: 'N NNE NE ENE E ESE SE SSE S SSW SW WSW W WNW NW NNW'.split(' '),
    /** Clockwise from north, eight winds. */
    long: 'north north-east east south-east south south-west west north-west'.split(' '),
    letters: { north: 'N', south: 'S', east: 'E', west: 'W' },
  },

  place: {
    near: (length: string, wind: string, city: string) => `${length} ${wind} of ${city}`,
  },

  point: {
    letter: (id: string) => `Launch point ${id}`,
    spoken: (id: string, place: string, coordinates: string) =>
      place === ''
        ? `Launch point ${id}, ${coordinates}`
        : `Launch point ${id}, ${place}, ${coordinates}`,
    inItsBand: (count: number) => `${whole(count)} in its band`,
    limits: (low: string, high: string) => `Treaty limits, ${low} and ${high}`,
  },

  answer: {
    /** `people` is a finished number, null for no lower bound. */
    lead: (
      from: string,
      within: number,
      total: number,
      people: string | null,
      severalPoints: boolean,
    ) => {
      const cities = plural(total, { one: 'city', other: 'cities' })
      const withPeople = people === null ? cities : `${cities} with ${people} people or more`
      const lie = total === 1 || within === 1 ? 'lies' : 'lie'
      const shown = tally(`${whole(within)} of ${whole(total)}`)
      return `From ${from}, ${shown} ${withPeople} ${lie} in ${severalPoints ? 'a' : 'the'} banned band.`
    },
    places: (places: readonly string[]) => list(places, 'or'),
    manyPlaces: (points: number) => `one of ${whole(points)} launch points`,
    people: (population: number) =>
      population >= 1e6 && population % 1e5 === 0
        ? `${decimal(population / 1e6, population % 1e6 === 0 ? 0 : 1)} million`
        : whole(population),
    /** Well-known cities in the band, and one that is not (null: none to tell). */
    examples: (cities: readonly string[], butNot: string | null) => {
      const areIn = `${list(cities, 'and')} ${cities.length === 1 ? 'is' : 'are'} in it`
      return butNot === null ? `${areIn}.` : `${areIn}; ${butNot} is not.`
    },
    outside: (nearer: number, farther: number, low: string, high: string) => {
      const near =
        nearer === 0
          ? `None is nearer than ${low}`
          : `${figure(whole(nearer))} ${plural(nearer, { one: 'city is', other: 'cities are' })} nearer than ${low}`
      if (farther === 0) return `${near}, none farther than ${high}.`
      const verb = nearer > 0 ? '' : plural(farther, { one: 'is ', other: 'are ' })
      return `${near}, ${figure(whole(farther))} ${verb}farther than ${high}.`
    },
    overlap: (inAll: number, inSome: number, inNone: number, points: number) => {
      const number = (value: number) => (value === 0 ? 'none' : figure(whole(value)))
      const first = inAll === 0 ? 'None' : figure(whole(inAll))
      const lie = inAll <= 1 ? 'lies' : 'lie'
      return points === 2
        ? `${first} ${lie} in both bands, ${number(inSome)} in only one, ${number(inNone)} in neither.`
        : `${first} ${lie} in all ${whole(points)} bands, ${number(inSome)} in some of them, ${number(inNone)} in none.`
    },
    others: (within: number, people: string) =>
      `Outside Europe and Russia, ${figure(whole(within))} more ${plural(within, {
        one: 'city',
        other: 'cities',
      })} with ${people} people or more ${plural(within, { one: 'lies', other: 'lie' })} in the band.`,
    invitation: 'Put a launch point on the map to see which cities lie in the banned band.',
    noCities: 'No city in the data is as large as that. Choose a smaller number of people.',
    loading: 'Loading the cities …',
  },
})
