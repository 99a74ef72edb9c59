import type { Language } from '../language.ts'
import { figure, tally } from '../parts.ts'

export const firstMessages: Language['first'] = ({ whole, decimal, plural, list }) => ({
  units: {
    km: (value: string) => `${value}\u00A0км`,
    mi: (value: string) => `${value}\u00A0ми`,
    millions: (value: string) => `${value}\u00A0млн`,
    names: { km: 'Километры', mi: 'Мили' },
    short: { km: 'км', mi: 'ми' },
  },

  compass: {
    short: 'С ССВ СВ ВСВ В ВЮВ ЮВ ЮЮВ Ю ЮЮЗ ЮЗ ЗЮЗ З ЗСЗ СЗ ССЗ'.split(' '),
    long: 'север северо-восток восток юго-восток юг юго-запад запад северо-запад'.split(' '),
    letters: {
      north: 'с.\u00A0ш.',
      south: 'ю.\u00A0ш.',
      east: 'в.\u00A0д.',
      west: 'з.\u00A0д.',
    },
  },

  place: {
    near: (length: string, wind: string, city: string) => `${length} на ${wind} от г.\u00A0${city}`,
  },

  point: {
    letter: (id: string) => `Точка пуска ${id}`,
    spoken: (id: string, place: string, coordinates: string) =>
      place === ''
        ? `Точка пуска ${id}, ${coordinates}`
        : `Точка пуска ${id}, ${place}, ${coordinates}`,
    inItsBand: (count: number) => `${whole(count)} в её полосе`,
    limits: (low: string, high: string) => `Пределы договора: ${low} и ${high}`,
  },

  answer: {
    lead: (
      from: string,
      within: number,
      total: number,
      people: string | null,
      severalPoints: boolean,
    ) => {
      const cities = plural(total, { one: 'города', other: 'городов' })
      const withPeople = people === null ? cities : `${cities} с населением от ${people} человек`
      const lie = within === 0 ? 'лежит' : plural(within, { one: 'лежит', other: 'лежат' })
      const shown = tally(`${whole(within)} из ${whole(total)}`)
      const where = severalPoints ? 'хотя бы в одной запрещённой полосе' : 'в запрещённой полосе'
      return `${from}: ${where} ${lie} ${shown} ${withPeople}.`
    },
    /** The nominative after a dash: right for names, for coordinates and for `place.near`. */
    places: (places: readonly string[]) =>
      `${places.length === 1 ? 'Точка пуска' : 'Точки пуска'} — ${list(places, 'and')}`,
    manyPlaces: (points: number) =>
      `${whole(points)} ${plural(points, {
        one: 'точка пуска',
        few: 'точки пуска',
        many: 'точек пуска',
        other: 'точки пуска',
      })}`,
    people: (population: number) =>
      population >= 1e6 && population % 1e5 === 0
        ? `${decimal(population / 1e6, population % 1e6 === 0 ? 0 : 1)}\u00A0млн`
        : whole(population),
    examples: (cities: readonly string[], butNot: string | null) => {
      const areIn = `В полосе — ${list(cities, 'and')}`
      return butNot === null ? `${areIn}.` : `${areIn}; вне полосы — ${butNot}.`
    },
    outside: (nearer: number, farther: number, low: string, high: string) => {
      if (nearer === 0 && farther === 0) return `Ближе ${low} и дальше ${high} городов нет.`
      const near =
        nearer === 0
          ? `Ближе ${low} городов нет`
          : `Ближе ${low} — ${figure(whole(nearer))} ${plural(nearer, {
              one: 'город',
              few: 'города',
              many: 'городов',
              other: 'города',
            })}`
      return farther === 0
        ? `${near}, дальше ${high} — ни одного.`
        : `${near}, дальше ${high} — ${figure(whole(farther))}.`
    },
    overlap: (inAll: number, inSome: number, inNone: number, points: number) => {
      const number = (value: number) => (value === 0 ? 'ни одного' : figure(whole(value)))
      const cities =
        inAll === 0
          ? 'ни одного города'
          : `${figure(whole(inAll))} ${plural(inAll, {
              one: 'город',
              few: 'города',
              many: 'городов',
              other: 'города',
            })}`
      if (points === 2)
        return `В обеих полосах — ${cities}, только в одной — ${number(inSome)}, вне обеих — ${number(inNone)}.`
      const bands = plural(points, { one: 'полосе', other: 'полосах' })
      return `Во всех ${whole(points)} ${bands} — ${cities}, лишь в части полос — ${number(inSome)}, вне полос — ${number(inNone)}.`
    },
    others: (within: number, people: string) => {
      const withPeople = `с населением от ${people} человек`
      if (within === 0) return `За пределами Европы и России городов ${withPeople} в полосе нет.`
      return `За пределами Европы и России в полосе ещё ${figure(whole(within))} ${plural(within, {
        one: 'город',
        few: 'города',
        many: 'городов',
        other: 'города',
      })} ${withPeople}.`
    },
    invitation:
      'Поставьте на карту точку пуска и увидите, какие города лежат в запрещённой полосе.',
    noCities: 'Таких крупных городов в данных нет. Выберите меньшее население.',
    loading: 'Загружаются города…',
  },
})
