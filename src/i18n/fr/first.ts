import type { Language } from '../language.ts'
import { figure, tally } from '../parts.ts'
import { inhabitants, of } from './phrases.ts'

/** A place that `place.near` made, as a noun; coordinates hold a degree sign. */
const asPoint = (place: string): string => (/^\d[^°]*$/.test(place) ? `un point à ${place}` : place)

export const firstMessages: Language['first'] = ({ whole, decimal, plural, list }) => ({
  units: {
    km: (value) => `${value}\u00A0km`,
    mi: (value) => `${value}\u00A0mi`,
    millions: (value) => `${value}\u00A0M`,
    names: { km: 'Kilomètres', mi: 'Miles' },
    short: { km: 'km', mi: 'mi' },
  },

  compass: {
    short: 'N NNE NE ENE E ESE SE SSE S SSO SO OSO O ONO NO NNO'.split(' '),
    long: 'nord nord-est est sud-est sud sud-ouest ouest nord-ouest'.split(' '),
    letters: { north: 'N', south: 'S', east: 'E', west: 'O' },
  },

  place: {
    near: (length, wind, city) =>
      `${length} ${/^[eo]/i.test(wind) ? 'à l’' : 'au '}${wind} ${of(city)}`,
  },

  point: {
    letter: (id) => `Point de lancement ${id}`,
    spoken: (id, place, coordinates) =>
      place === ''
        ? `Point de lancement ${id}, ${coordinates}`
        : `Point de lancement ${id}, ${place}, ${coordinates}`,
    inItsBand: (count) => `${whole(count)} dans sa bande`,
    limits: (low, high) => `Limites du traité, ${low} et ${high}`,
  },

  answer: {
    lead: (from, within, total, people, severalPoints) => {
      const count = within === 0 ? 'aucune' : whole(within)
      const shown =
        total === 1
          ? tally(`${count} ville sur 1`)
          : `${tally(`${count} des ${whole(total)}`)} villes`
      const withPeople = people === null ? shown : `${shown} d’au moins ${inhabitants(people)}`
      const verb =
        within === 0 ? 'ne se trouve' : plural(within, { one: 'se trouve', other: 'se trouvent' })
      return `Depuis ${from}, ${withPeople} ${verb} dans ${severalPoints ? 'une' : 'la'} bande interdite.`
    },
    places: (places) => list(places.map(asPoint), 'or'),
    manyPlaces: (points) => `l’un des ${whole(points)} points de lancement`,
    people: (population) => {
      if (population < 1e6 || population % 1e5 !== 0) return whole(population)
      const millions = population / 1e6
      const number = decimal(millions, population % 1e6 === 0 ? 0 : 1)
      return `${number}\u00A0${plural(millions, { one: 'million', other: 'millions' })}`
    },
    examples: (cities, butNot) => {
      const areIn = `${list(cities, 'and')} ${plural(cities.length, { one: 's’y trouve', other: 's’y trouvent' })}`
      return butNot === null ? `${areIn}.` : `${areIn}\u202F; ${butNot} n’y est pas.`
    },
    outside: (nearer, farther, low, high) => {
      const near =
        nearer === 0
          ? `Aucune n’est à moins de ${low}`
          : `${figure(whole(nearer))} ${plural(nearer, { one: 'ville est', other: 'villes sont' })} à moins de ${low}`
      if (farther === 0) return `${near}, aucune à plus de ${high}.`
      const verb = nearer > 0 ? '' : plural(farther, { one: 'est ', other: 'sont ' })
      return `${near}, ${figure(whole(farther))} ${verb}à plus de ${high}.`
    },
    overlap: (inAll, inSome, inNone, points) => {
      const number = (value: number) => (value === 0 ? 'aucune' : figure(whole(value)))
      const start =
        inAll === 0
          ? 'Aucune ne se trouve'
          : `${figure(whole(inAll))} ${plural(inAll, { one: 'se trouve', other: 'se trouvent' })}`
      return points === 2
        ? `${start} dans les deux bandes, ${number(inSome)} dans une seule, ${number(inNone)} hors des deux.`
        : `${start} dans les ${whole(points)} bandes, ${number(inSome)} dans certaines d’entre elles, ${number(inNone)} hors de toutes.`
    },
    others: (within, people) => {
      const cities =
        within === 0
          ? 'aucune autre ville'
          : `${figure(whole(within))} ${plural(within, { one: 'autre ville', other: 'autres villes' })}`
      const verb =
        within === 0 ? 'ne se trouve' : plural(within, { one: 'se trouve', other: 'se trouvent' })
      return `Hors d’Europe et de Russie, ${cities} d’au moins ${inhabitants(people)} ${verb} dans la bande.`
    },
    invitation:
      'Placez un point de lancement sur la carte pour voir quelles villes se trouvent dans la bande interdite.',
    noCities:
      'Aucune ville des données n’est aussi grande. Choisissez un nombre d’habitants plus petit.',
    loading: 'Chargement des villes…',
  },
})
