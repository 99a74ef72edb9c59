import type { PageMessages } from '../language.ts'

/** The circle on the flat map, in Bulgarian. */
export const circle: PageMessages['circle'] = {
  compare: 'Сравнение с окръжност върху плоската карта',
  why: 'Плоската карта уголемява местността към полюсите. Окръжност, начертана върху нея, както са правили вестници, минава на различно разстояние във всяка посока.',
  errs: (id, limit, ways) =>
    `В действителност окръжността за ${limit} минава на следните разстояния от ${id}: ${ways}.`,
  north: (distance) => `${distance} на север`,
  south: (distance) => `${distance} на юг`,
  eastAndWest: (distance) => `${distance} на изток и на запад`,
  northOff: 'на север тя излиза извън картата',
  southOff: 'на юг тя излиза извън картата',
  none: (id) =>
    `Около ${id} няма такава окръжност: плоската карта свършва при около 85° северна и южна ширина.`,
}
