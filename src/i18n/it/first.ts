import type { Language } from '../language.ts'
import { figure, tally } from '../parts.ts'

/** The Italian that the first picture of a visit speaks. */
export const firstMessages: Language['first'] = ({ whole, decimal, plural, list }) => ({
  units: {
    km: (value) => `${value}\u00A0km`,
    mi: (value) => `${value}\u00A0mi`,
    millions: (value) => `${value}\u00A0mln`,
    names: { km: 'Chilometri', mi: 'Miglia' },
    short: { km: 'km', mi: 'mi' },
  },

  compass: {
    short: 'N NNE NE ENE E ESE SE SSE S SSO SO OSO O ONO NO NNO'.split(' '),
    long: 'nord nord-est est sud-est sud sud-ovest ovest nord-ovest'.split(' '),
    letters: { north: 'N', south: 'S', east: 'E', west: 'O' },
  },

  place: {
    near: (length, wind, city) => `${length} a ${wind} di ${city}`,
  },

  point: {
    letter: (id) => `Punto di lancio ${id}`,
    spoken: (id, place, coordinates) =>
      place === ''
        ? `Punto di lancio ${id}, ${coordinates}`
        : `Punto di lancio ${id}, ${place}, ${coordinates}`,
    inItsBand: (count) => `${whole(count)} nella sua fascia`,
    limits: (low, high) => `Limiti del trattato, ${low} e ${high}`,
  },

  answer: {
    lead: (from, within, total, people, severalPoints) => {
      const withPeople = people === null ? 'città' : `città con almeno ${people} abitanti`
      const lie = plural(total === 1 ? 1 : within, { one: 'rientra', other: 'rientrano' })
      const shown = tally(`${whole(within)} su ${whole(total)}`)
      return `Da ${from}, ${shown} ${withPeople} ${lie} ${severalPoints ? 'in una' : 'nella'} fascia vietata.`
    },
    places: (places) => list(places, 'or'),
    manyPlaces: (points) => `uno di ${whole(points)} punti di lancio`,
    /** Always followed by "abitanti": hence "1 milione di". */
    people: (population) => {
      if (population < 1e6 || population % 1e5 !== 0) return whole(population)
      const millions = population / 1e6
      const number = decimal(millions, population % 1e6 === 0 ? 0 : 1)
      return `${number} ${millions === 1 ? 'milione' : 'milioni'} di`
    },
    examples: (cities, butNot) => {
      const areIn = `${list(cities, 'and')} ${plural(cities.length, { one: 'vi rientra', other: 'vi rientrano' })}`
      return butNot === null ? `${areIn}.` : `${areIn}; ${butNot} no.`
    },
    outside: (nearer, farther, low, high) => {
      const near =
        nearer === 0
          ? `Nessuna è a meno di ${low}`
          : `${figure(whole(nearer))} ${plural(nearer, { one: 'città è', other: 'città sono' })} a meno di ${low}`
      if (farther === 0) return `${near}, nessuna a più di ${high}.`
      const verb = nearer > 0 ? '' : plural(farther, { one: 'è ', other: 'sono ' })
      return `${near}, ${figure(whole(farther))} ${verb}a più di ${high}.`
    },
    overlap: (inAll, inSome, inNone, points) => {
      const number = (value: number) => (value === 0 ? 'nessuna' : figure(whole(value)))
      const inAllBands = inAll === 0 ? 'Nessuna' : figure(whole(inAll))
      const lie = inAll === 0 ? 'rientra' : plural(inAll, { one: 'rientra', other: 'rientrano' })
      return points === 2
        ? `${inAllBands} ${lie} in entrambe le fasce, ${number(inSome)} in una sola, ${number(inNone)} fuori da entrambe.`
        : `${inAllBands} ${lie} in tutte e ${whole(points)} le fasce, ${number(inSome)} solo in alcune, ${number(inNone)} fuori da tutte.`
    },
    others: (within, people) => {
      const outside = 'Fuori dall’Europa e dalla Russia,'
      const cities = `città con almeno ${people} abitanti`
      if (within === 0) return `${outside} nessun’altra ${cities} rientra nella fascia.`
      const shown = figure(whole(within))
      return plural(within, {
        one: `${outside} ${shown} altra ${cities} rientra nella fascia.`,
        other: `${outside} altre ${shown} ${cities} rientrano nella fascia.`,
      })
    },
    invitation:
      'Colloca un punto di lancio sulla mappa per vedere quali città rientrano nella fascia vietata.',
    noCities: 'Nei dati non c’è una città così grande. Scegli un numero minore di abitanti.',
    loading: 'Caricamento delle città…',
  },
})
