import type { Language } from '../language.ts'
import { figure, tally } from '../parts.ts'

export const firstMessages: Language['first'] = ({ whole, decimal, plural, list }) => ({
  units: {
    km: (value) => `${value}\u00A0km`,
    mi: (value) => `${value}\u00A0mi`,
    millions: (value) => `${value}\u00A0M`,
    names: { km: 'Kilómetros', mi: 'Millas' },
    short: { km: 'km', mi: 'mi' },
  },

  compass: {
    short: 'N NNE NE ENE E ESE SE SSE S SSO SO OSO O ONO NO NNO'.split(' '),
    long: 'norte noreste este sureste sur suroeste oeste noroeste'.split(' '),
    letters: { north: 'N', south: 'S', east: 'E', west: 'O' },
  },

  place: {
    near: (length, wind, city) => `${length} al ${wind} de ${city}`,
  },

  point: {
    letter: (id) => `Punto de lanzamiento ${id}`,
    spoken: (id, place, coordinates) =>
      place === ''
        ? `Punto de lanzamiento ${id}, ${coordinates}`
        : `Punto de lanzamiento ${id}, ${place}, ${coordinates}`,
    inItsBand: (count) => `${whole(count)} en su franja`,
    limits: (low, high) => `Límites del tratado, ${low} y ${high}`,
  },

  answer: {
    lead: (from, within, total, people, severalPoints) => {
      const cities = plural(total, { one: 'ciudad', other: 'ciudades' })
      const withPeople = people === null ? cities : `${cities} de ${people} habitantes o más`
      const lie = plural(total === 1 ? 1 : within, { one: 'está', other: 'están' })
      const shown = tally(`${whole(within)} de ${whole(total)}`)
      return `Desde ${from}, ${shown} ${withPeople} ${lie} en ${severalPoints ? 'una' : 'la'} franja prohibida.`
    },
    places: (places) => list(places, 'or'),
    manyPlaces: (points) => `alguno de los ${whole(points)} puntos de lanzamiento`,
    /** Always before "habitantes": "1 millón de habitantes". */
    people: (population) => {
      if (population < 1e6 || population % 1e5 !== 0) return whole(population)
      const millions = population / 1e6
      const word = plural(millions, { one: 'millón', other: 'millones' })
      return `${decimal(millions, population % 1e6 === 0 ? 0 : 1)}\u00A0${word} de`
    },
    examples: (cities, butNot) => {
      const areIn = `${list(cities, 'and')} ${plural(cities.length, { one: 'está', other: 'están' })} en ella`
      return butNot === null ? `${areIn}.` : `${areIn}; ${butNot}, no.`
    },
    outside: (nearer, farther, low, high) => {
      const near =
        nearer === 0
          ? `Ninguna está a menos de ${low}`
          : `${figure(whole(nearer))} ${plural(nearer, { one: 'ciudad está', other: 'ciudades están' })} a menos de ${low}`
      if (farther === 0) return `${near}, ninguna a más de ${high}.`
      const verb = nearer > 0 ? '' : plural(farther, { one: 'está ', other: 'están ' })
      return `${near}, ${figure(whole(farther))} ${verb}a más de ${high}.`
    },
    overlap: (inAll, inSome, inNone, points) => {
      const number = (value: number) => (value === 0 ? 'ninguna' : figure(whole(value)))
      const most = inAll === 0 ? 'Ninguna' : figure(whole(inAll))
      const lie = plural(Math.max(inAll, 1), { one: 'está', other: 'están' })
      return points === 2
        ? `${most} ${lie} en las dos franjas, ${number(inSome)} solo en una, ${number(inNone)} fuera de ambas.`
        : `${most} ${lie} en las ${whole(points)} franjas, ${number(inSome)} solo en alguna, ${number(inNone)} fuera de todas.`
    },
    others: (within, people) =>
      `Fuera de Europa y Rusia hay en la franja ${figure(whole(within))} ${plural(within, {
        one: 'ciudad',
        other: 'ciudades',
      })} de ${people} habitantes o más.`,
    invitation:
      'Ponga un punto de lanzamiento en el mapa para ver qué ciudades están en la franja prohibida.',
    noCities: 'Ninguna ciudad de los datos es tan grande. Elija un número menor de habitantes.',
    loading: 'Cargando las ciudades…',
  },
})
