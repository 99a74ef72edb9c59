import type { Language } from '../language.ts'
import { figure, tally } from '../parts.ts'

/** Coordinates end with a point of their own. */
const stopped = (text: string) => (text.endsWith('.') ? text : `${text}.`)

export const firstMessages: Language['first'] = ({ whole, decimal, plural, list }) => ({
  units: {
    km: (value) => `${value}\u00A0км`,
    mi: (value) => `${value}\u00A0${value === '1' ? 'миля' : 'мили'}`,
    millions: (value) => `${value}\u00A0млн.`,
    names: { km: 'Километри', mi: 'Мили' },
    short: { km: 'км', mi: 'мили' },
  },

  compass: {
    short: 'С ССИ СИ ИСИ И ИЮИ ЮИ ЮЮИ Ю ЮЮЗ ЮЗ ЗЮЗ З ЗСЗ СЗ ССЗ'.split(' '),
    long: 'север североизток изток югоизток юг югозапад запад северозапад'.split(' '),
    letters: { north: 'с.\u00A0ш.', south: 'ю.\u00A0ш.', east: 'и.\u00A0д.', west: 'з.\u00A0д.' },
  },

  place: {
    near: (length, wind, city) => `${length} на ${wind} от ${city}`,
  },

  point: {
    letter: (id) => `Точка на изстрелване ${id}`,
    spoken: (id, place, coordinates) =>
      place === ''
        ? `Точка на изстрелване ${id}, ${coordinates}`
        : `Точка на изстрелване ${id}, ${place}, ${coordinates}`,
    inItsBand: (count) => `${whole(count)} в нейната ивица`,
    limits: (low, high) => `Предели по договора, ${low} и ${high}`,
  },

  answer: {
    /** The place stands in a sentence of its own, so that any name, length or coordinates fit. */
    lead: (from, within, total, people, severalPoints) => {
      const cities = plural(total, { one: 'град', other: 'града' })
      const withPeople = people === null ? cities : `${cities} с\u00A0поне ${people} жители`
      const shown = tally(`${whole(within)} от ${whole(total)}`)
      const are = plural(within, { one: 'е', other: 'са' })
      return severalPoints
        ? `Точки на изстрелване: ${stopped(from)} Поне в една забранена ивица ${are} ${shown} ${withPeople}.`
        : `Точка на изстрелване: ${stopped(from)} В забранената ивица ${are} ${shown} ${withPeople}.`
    },
    places: (places) => list(places, 'and'),
    manyPlaces: (points) => `общо ${whole(points)}`,
    people: (population) => {
      if (population < 1e6 || population % 1e5 !== 0) return whole(population)
      const millions = population / 1e6
      const number = decimal(millions, population % 1e6 === 0 ? 0 : 1)
      return `${number}\u00A0${plural(millions, { one: 'милион', other: 'милиона' })}`
    },
    examples: (cities, butNot) => {
      const areIn = `В нея ${cities.length === 1 ? 'е' : 'са'} ${list(cities, 'and')}`
      return butNot === null ? `${areIn}.` : `${areIn}; ${butNot} не е.`
    },
    outside: (nearer, farther, low, high) => {
      const near =
        nearer === 0
          ? `Нито един не е по-близо от ${low}`
          : `${figure(whole(nearer))} ${plural(nearer, { one: 'град е', other: 'града са' })} по-близо от ${low}`
      if (farther === 0) return `${near}, нито един – по-далеч от ${high}.`
      const verb = nearer > 0 ? '–' : plural(farther, { one: 'е', other: 'са' })
      return `${near}, ${figure(whole(farther))} ${verb} по-далеч от ${high}.`
    },
    overlap: (inAll, inSome, inNone, points) => {
      const number = (value: number) => (value === 0 ? 'нито един' : figure(whole(value)))
      const verb =
        inAll === 0
          ? 'няма нито един'
          : `${plural(inAll, { one: 'е', other: 'са' })} ${number(inAll)}`
      return points === 2
        ? `И в двете ивици ${verb}, само в едната – ${number(inSome)}, извън тях – ${number(inNone)}.`
        : `Във всичките ${whole(points)} ивици ${verb}, в някои от тях – ${number(inSome)}, извън тях – ${number(inNone)}.`
    },
    others: (within, people) =>
      within === 0
        ? `Извън Европа и Русия в ивицата няма други градове с\u00A0поне ${people} жители.`
        : `Извън Европа и Русия в ивицата ${plural(within, { one: 'е', other: 'са' })} още ${figure(whole(within))} ${plural(
            within,
            { one: 'град', other: 'града' },
          )} с\u00A0поне ${people} жители.`,
    invitation:
      'Поставете точка на изстрелване на картата, за да видите кои градове са в забранената ивица.',
    noCities: 'В данните няма толкова голям град. Изберете по-малък брой жители.',
    loading: 'Градовете се зареждат …',
  },
})
