// Made from first.json by `npm run messages`.
import type { Numbers } from '../numbers.ts'

export const first = ({ whole, plural, list }: Numbers) => ({
  units: {
    km: (value: string) => `${value}\u00a0km`,
    mi: (value: string) => `${value}\u00a0mi`,
  },
  compass: {
    short: [`N`, `NNE`, `NE`, `ENE`, `E`, `ESE`, `SE`, `SSE`, `S`, `SSW`, `SW`, `WSW`, `W`, `WNW`, `NW`, `NNW`],
    long: [`north`, `north-east`, `east`, `south-east`, `south`, `south-west`, `west`, `north-west`],
    letters: {
      north: `N`,
      south: `S`,
      east: `E`,
      west: `W`,
    },
  },
  place: {
    near: (length: string, wind: string, city: string) => `${length} ${wind} of ${city}`,
  },
  point: {
    letter: (id: string) => `Launch point ${id}`,
    spoken: (id: string, place: string, coordinates: string) => `Launch point ${id}, ${place}, ${coordinates}`,
    spokenUnnamed: (id: string, coordinates: string) => `Launch point ${id}, ${coordinates}`,
  },
  label: {
    quoted: (text: string) => `“${text}”`,
    inLink: `named in the link`,
  },
  answer: {
    lead: (from: string, within: number, total: number, people: string, severalPoints: boolean) => `From ${from}, \ue000${whole(within)} of ${whole(total)}\ue002 ${plural(total, { one: `city`, other: `cities` })}${(people === 'none' ? `` : ` with ${people} people or more`)} ${(total === 1 ? `lies` : (within === 1 ? `lies` : `lie`))} in ${(severalPoints ? `a` : `the`)} banned band.`,
    places: (places: readonly string[]) => list(places, 'or'),
    manyPlaces: (points: number) => `one of ${whole(points)} launch points`,
    examples: (cities: readonly string[], butNot: string) => `${list(cities, 'and')} ${(cities.length === 1 ? `is` : `are`)} in it${(butNot === 'none' ? `` : `; ${butNot} is not`)}.`,
    outside: (nearer: number, farther: number, low: string, high: string) => `${(nearer === 0 ? `None is ` : plural(nearer, { one: `\ue001${whole(nearer)}\ue002 city is `, other: `\ue001${whole(nearer)}\ue002 cities are ` }))}nearer than ${low}, ${(farther === 0 ? `none ` : plural(farther, { one: `\ue001${whole(farther)}\ue002 ${(nearer === 0 ? `is ` : ``)}`, other: `\ue001${whole(farther)}\ue002 ${(nearer === 0 ? `are ` : ``)}` }))}farther than ${high}.`,
    overlap: (inAll: number, inSome: number, inNone: number, points: number) => `${(inAll === 0 ? `None` : `\ue001${whole(inAll)}\ue002`)} ${(inAll === 0 ? `lies` : inAll === 1 ? `lies` : `lie`)} in ${(points === 2 ? `both bands, ${(inSome === 0 ? `none` : `\ue001${whole(inSome)}\ue002`)} in only one, ${(inNone === 0 ? `none` : `\ue001${whole(inNone)}\ue002`)} in neither` : `all ${whole(points)} bands, ${(inSome === 0 ? `none` : `\ue001${whole(inSome)}\ue002`)} in some of them, ${(inNone === 0 ? `none` : `\ue001${whole(inNone)}\ue002`)} in none`)}.`,
    others: (within: number, people: string) => `Outside Europe and Russia, \ue001${whole(within)}\ue002 more ${plural(within, { one: `city`, other: `cities` })} with ${people} people or more ${plural(within, { one: `lies`, other: `lie` })} in the band.`,
    invitation: `Put a launch point on the map to see which cities lie in the banned band.`,
    noCities: `No city in the data is as large as that. Choose a smaller number of people.`,
    loading: `Loading the cities …`,
    millions: (number: string, count: number) => `${number} ${plural(count, { one: `million`, other: `million` })}`,
  },
})
