import type { Language } from '../language.ts'
import { figure, tally } from '../parts.ts'

export const firstMessages: Language['first'] = ({ whole, decimal, plural, list }) => {
  const cities = (count: number) =>
    `${figure(whole(count))} ${plural(count, { one: 'місто', few: 'міста', many: 'міст', other: 'міста' })}`

  const miles = (count: number) =>
    plural(count, { one: 'миля', few: 'милі', many: 'миль', other: 'милі' })

  return {
    units: {
      km: (value: string) => `${value}\u00A0км`,
      mi: (value: string) => `${value}\u00A0${miles(numberOf(value))}`,
      millions: (value: string) => `${value}\u00A0млн`,
      names: { km: 'Кілометри', mi: 'Милі' },
      short: { km: 'км', mi: 'милі' },
    },

    compass: {
      short:
        'Пн ПнПнСх ПнСх СхПнСх Сх СхПдСх ПдСх ПдПдСх Пд ПдПдЗх ПдЗх ЗхПдЗх Зх ЗхПнЗх ПнЗх ПнПнЗх'.split(
          ' ',
        ),
      /** Nominative and accusative are one form: «54 км на північ», «Північ: 5 із 20 міст». */
      long: [
        'північ',
        'північний схід',
        'схід',
        'південний схід',
        'південь',
        'південний захід',
        'захід',
        'північний захід',
      ],
      letters: { north: 'пн. ш.', south: 'пд. ш.', east: 'сх. д.', west: 'зх. д.' },
    },

    place: {
      near: (length: string, wind: string, city: string) =>
        `${length} на ${wind} від міста ${city}`,
    },

    point: {
      letter: (id: string) => `Точка пуску ${id}`,
      spoken: (id: string, place: string, coordinates: string) =>
        place === ''
          ? `Точка пуску ${id}, ${coordinates}`
          : `Точка пуску ${id}, ${place}, ${coordinates}`,
      inItsBand: (count: number) => `${whole(count)} у її смузі`,
      limits: (low: string, high: string) => `Межі договору: ${low} і ${high}`,
    },

    answer: {
      /** Without a verb, so that the place and the number may be any. */
      lead: (
        from: string,
        within: number,
        total: number,
        people: string | null,
        severalPoints: boolean,
      ) => {
        const ofCities = plural(total, { one: 'міста', few: 'міст', many: 'міст', other: 'міст' })
        const withPeople =
          people === null ? ofCities : `${ofCities} із населенням від ${people} осіб`
        const shown = tally(`${whole(within)} із ${whole(total)}`)
        return severalPoints
          ? `Точки пуску\u00A0— ${from}: хоча б в одній забороненій смузі ${shown} ${withPeople}.`
          : `Точка пуску\u00A0— ${from}: у забороненій смузі ${shown} ${withPeople}.`
      },
      /** A place with a number in it runs on into the next but for a semicolon. */
      places: (places: readonly string[]) =>
        places.some((place) => /\d/.test(place)) ? places.join('; ') : list(places, 'and'),
      manyPlaces: (points: number) => `усі ${whole(points)} на карті`,
      people: (population: number) =>
        population >= 1e6 && population % 1e5 === 0
          ? `${decimal(population / 1e6, population % 1e6 === 0 ? 0 : 1)}\u00A0млн`
          : whole(population),
      examples: (names: readonly string[], butNot: string | null) =>
        butNot === null
          ? `У смузі\u00A0— ${list(names, 'and')}.`
          : `У смузі\u00A0— ${list(names, 'and')}; ${butNot}\u00A0— поза нею.`,
      outside: (nearer: number, farther: number, low: string, high: string) => {
        if (nearer === 0 && farther === 0)
          return `Ближче за ${low} і далі за ${high}\u00A0— жодного міста.`
        const near = nearer === 0 ? 'жодного міста' : cities(nearer)
        const far =
          farther === 0 ? 'жодного' : nearer === 0 ? cities(farther) : figure(whole(farther))
        return `Ближче за ${low}\u00A0— ${near}, далі за ${high}\u00A0— ${far}.`
      },
      overlap: (inAll: number, inSome: number, inNone: number, points: number) => {
        const number = (value: number) => (value === 0 ? 'жодного' : figure(whole(value)))
        const first = inAll === 0 ? 'жодного міста' : cities(inAll)
        return points === 2
          ? `В обох смугах\u00A0— ${first}, лише в одній\u00A0— ${number(inSome)}, поза смугами\u00A0— ${number(inNone)}.`
          : `В усіх ${whole(points)} смугах\u00A0— ${first}, лише в деяких\u00A0— ${number(inSome)}, поза смугами\u00A0— ${number(inNone)}.`
      },
      others: (within: number, people: string) =>
        `За межами Європи й Росії у смузі ще ${cities(within)} із населенням від ${people} осіб.`,
      invitation:
        'Поставте на карту точку пуску, щоб побачити, які міста лежать у забороненій смузі.',
      noCities: 'Таких великих міст у даних немає. Виберіть менше населення.',
      loading: 'Завантажуємо міста…',
    },
  }
}

/** The number that a finished figure stands for: «1 421» or «0,3». */
const numberOf = (text: string): number => Number(text.replaceAll(/\s/g, '').replace(',', '.'))
