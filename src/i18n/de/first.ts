import type { Language } from '../language.ts'
import { figure, tally } from '../parts.ts'

/** German for the first picture of a visit. */
export const firstMessages: Language['first'] = ({ whole, decimal, plural, list }) => ({
  units: {
    km: (value) => `${value}\u00A0km`,
    mi: (value) => `${value}\u00A0mi`,
    millions: (value) => `${value}\u00A0Mio.`,
    names: { km: 'Kilometer', mi: 'Meilen' },
    short: { km: 'km', mi: 'mi' },
  },

  compass: {
    short: 'N NNO NO ONO O OSO SO SSO S SSW SW WSW W WNW NW NNW'.split(' '),
    /** As they stand in "54 km nördlich von Kaliningrad". */
    long: 'nördlich nordöstlich östlich südöstlich südlich südwestlich westlich nordwestlich'.split(
      ' ',
    ),
    letters: { north: 'N', south: 'S', east: 'O', west: 'W' },
  },

  place: {
    near: (length, wind, city) => `${length} ${wind} von ${city}`,
  },

  point: {
    letter: (id) => `Startpunkt ${id}`,
    spoken: (id, place, coordinates) =>
      place === ''
        ? `Startpunkt ${id}, ${coordinates}`
        : `Startpunkt ${id}, ${place}, ${coordinates}`,
    inItsBand: (count) => `${whole(count)} in seinem Bereich`,
    limits: (low, high) => `Grenzen des Vertrags, ${low} und ${high}`,
  },

  answer: {
    /** `from` begins with "Startpunkt", or counts the launch points, so that any name fits. */
    lead: (from, within, total, people, severalPoints) => {
      const cities = plural(total, { one: 'Stadt', other: 'Städten' })
      const withPeople = people === null ? cities : `${cities} ab ${people} Einwohnern`
      const lie = total === 1 || within === 1 ? 'liegt' : 'liegen'
      const shown = tally(`${whole(within)} von ${whole(total)}`)
      const band = severalPoints ? 'mindestens einem verbotenen Bereich' : 'verbotenen Bereich'
      return `${from}: ${shown} ${withPeople} ${lie} ${severalPoints ? 'in' : 'im'} ${band}.`
    },
    places: (places) =>
      `${plural(places.length, { one: 'Startpunkt', other: 'Startpunkte' })} ${list(places, 'and')}`,
    manyPlaces: (points) =>
      `${whole(points)} ${plural(points, { one: 'Startpunkt', other: 'Startpunkte' })}`,
    people: (population) => {
      if (population < 1e6 || population % 1e5 !== 0) return whole(population)
      const millions = population / 1e6
      const word = plural(millions, { one: 'Million', other: 'Millionen' })
      return `${decimal(millions, population % 1e6 === 0 ? 0 : 1)}\u00A0${word}`
    },
    examples: (cities, butNot) => {
      const lie = plural(cities.length, { one: 'liegt', other: 'liegen' })
      const inIt = `${list(cities, 'and')} ${lie} darin`
      return butNot === null ? `${inIt}.` : `${inIt}; ${butNot} nicht.`
    },
    outside: (nearer, farther, low, high) => {
      const near =
        nearer === 0
          ? `Keine ist weniger als ${low} entfernt`
          : `${figure(whole(nearer))} ${plural(nearer, { one: 'Stadt ist', other: 'Städte sind' })} weniger als ${low} entfernt`
      if (farther === 0) return `${near}, keine mehr als ${high}.`
      const far = `${figure(whole(farther))} ${nearer > 0 ? '' : plural(farther, { one: 'ist ', other: 'sind ' })}mehr als ${high}`
      return nearer > 0 ? `${near}, ${far}.` : `${near}, ${far} entfernt.`
    },
    overlap: (inAll, inSome, inNone, points) => {
      const number = (value: number) => (value === 0 ? 'keine' : figure(whole(value)))
      const lie = inAll <= 1 ? 'liegt' : 'liegen'
      const first = `${inAll === 0 ? 'Keine' : figure(whole(inAll))} ${lie}`
      return points === 2
        ? `${first} in beiden Bereichen, ${number(inSome)} nur in einem, ${number(inNone)} außerhalb.`
        : `${first} in allen ${whole(points)} Bereichen, ${number(inSome)} in einem Teil davon, ${number(inNone)} außerhalb.`
    },
    others: (within, people) =>
      `Außerhalb Europas und Russlands ${plural(within, {
        one: 'liegt',
        other: 'liegen',
      })} ${figure(whole(within))} weitere ${plural(within, {
        one: 'Stadt',
        other: 'Städte',
      })} ab ${people} Einwohnern im Bereich.`,
    invitation:
      'Startpunkt auf die Karte setzen und sehen, welche Städte im verbotenen Bereich liegen.',
    noCities: 'So groß ist keine Stadt in den Daten. Bitte eine kleinere Einwohnerzahl wählen.',
    loading: 'Städte werden geladen …',
  },
})
