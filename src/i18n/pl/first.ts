import type { Language } from '../language.ts'
import { figure, tally } from '../parts.ts'

/** Names of cities come in the nominative: hence "Punkt startu: …" and "od miasta …". */
export const firstMessages: Language['first'] = ({ whole, decimal, plural, list }) => ({
  units: {
    km: (value) => `${value}\u00A0km`,
    mi: (value) => `${value}\u00A0mi`,
    millions: (value) => `${value}\u00A0mln`,
    names: { km: 'Kilometry', mi: 'Mile' },
    short: { km: 'km', mi: 'mi' },
  },

  compass: {
    short: 'N NNE NE ENE E ESE SE SSE S SSW SW WSW W WNW NW NNW'.split(' '),
    /** Nominative and accusative are alike, so that each stands after "na" as well. */
    long: [
      'północ',
      'północny wschód',
      'wschód',
      'południowy wschód',
      'południe',
      'południowy zachód',
      'zachód',
      'północny zachód',
    ],
    letters: { north: 'N', south: 'S', east: 'E', west: 'W' },
  },

  place: {
    near: (length, wind, city) => `${length} na ${wind} od miasta ${city}`,
  },

  point: {
    letter: (id) => `Punkt startu ${id}`,
    spoken: (id, place, coordinates) =>
      place === ''
        ? `Punkt startu ${id}, ${coordinates}`
        : `Punkt startu ${id}, ${place}, ${coordinates}`,
    inItsBand: (count) => `${whole(count)} w jego pasie`,
    limits: (low, high) => `Limity traktatu: ${low} i ${high}`,
  },

  answer: {
    lead: (from, within, total, people, severalPoints) => {
      const cities = plural(total, { one: 'miasta', other: 'miast' })
      const counting = plural(total, { one: 'liczącego', other: 'liczących' })
      const withPeople =
        people === null ? cities : `${cities} ${counting} co najmniej ${people} mieszkańców`
      const shown = tally(`${whole(within)} z ${whole(total)}`)
      return severalPoints
        ? `Punkty startu: ${from}. Zakazane pasy obejmują łącznie ${shown} ${withPeople}.`
        : `Punkt startu: ${from}. Zakazany pas obejmuje ${shown} ${withPeople}.`
    },
    places: (places) => list(places, 'and'),
    manyPlaces: (points) =>
      `${whole(points)} ${plural(points, { one: 'miejsce', few: 'miejsca', many: 'miejsc', other: 'miejsca' })} na mapie`,
    people: (population) =>
      population >= 1e6 && population % 1e5 === 0
        ? `${decimal(population / 1e6, population % 1e6 === 0 ? 0 : 1)}\u00A0mln`
        : whole(population),
    examples: (cities, butNot) => {
      const areIn = cities.length === 1 ? `Leży w nim miasto ` : 'Leżą w nim '
      const named = `${areIn}${list(cities, 'and')}`
      return butNot === null ? `${named}.` : `${named}; ${butNot} – nie.`
    },
    outside: (nearer, farther, low, high) => {
      if (nearer === 0 && farther === 0) {
        return `Żadne nie leży bliżej niż ${low} ani dalej niż ${high}.`
      }
      const near =
        nearer === 0
          ? `Żadne nie leży bliżej niż ${low}`
          : `Bliżej niż ${low} ${plural(nearer, {
              one: `leży ${figure(whole(nearer))} miasto`,
              few: `leżą ${figure(whole(nearer))} miasta`,
              many: `leży ${figure(whole(nearer))} miast`,
              other: `leży ${figure(whole(nearer))} miasta`,
            })}`
      if (farther === 0) return `${near}, dalej niż ${high} – żadne.`
      return `${near}, dalej niż ${high} – ${figure(whole(farther))}.`
    },
    overlap: (inAll, inSome, inNone, points) => {
      const where = points === 2 ? 'W obu pasach' : `We wszystkich ${whole(points)} pasach`
      const first =
        inAll === 0
          ? `${where} nie leży żadne miasto`
          : `${where} ${plural(inAll, {
              one: `leży ${figure(whole(inAll))} miasto`,
              few: `leżą ${figure(whole(inAll))} miasta`,
              many: `leży ${figure(whole(inAll))} miast`,
              other: `leży ${figure(whole(inAll))} miasta`,
            })}`
      const number = (value: number) => (value === 0 ? whole(value) : figure(whole(value)))
      const some = points === 2 ? 'tylko w jednym' : 'tylko w niektórych'
      return `${first}, ${some} – ${number(inSome)}, w żadnym – ${number(inNone)}.`
    },
    others: (within, people) =>
      `Poza Europą i Rosją w pasie ${plural(within, {
        one: `leży jeszcze ${figure(whole(within))} miasto liczące`,
        few: `leżą jeszcze ${figure(whole(within))} miasta liczące`,
        many: `leży jeszcze ${figure(whole(within))} miast liczących`,
        other: `leży jeszcze ${figure(whole(within))} miasta liczącego`,
      })} co najmniej ${people} mieszkańców.`,
    invitation: 'Umieść na mapie punkt startu, a zobaczysz, które miasta leżą w zakazanym pasie.',
    noCities: 'W danych nie ma tak dużego miasta. Wybierz mniejszą liczbę mieszkańców.',
    loading: 'Wczytywanie miast…',
  },
})
