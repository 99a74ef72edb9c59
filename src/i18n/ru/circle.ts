import type { PageMessages } from '../language.ts'

/** The circle on the flat map, in Russian. */
export const circle: PageMessages['circle'] = {
  compare: 'Сравнить с кругом на плоской карте',
  why: 'Плоская карта растягивает местность к полюсам. Круг, начерченный на ней, как это делали газеты, в каждом направлении проходит на своём расстоянии.',
  errs: (id, limit, ways) =>
    `На самом деле круг для ${limit} проходит на таких расстояниях от ${id}: ${ways}.`,
  north: (distance) => `${distance} на север`,
  south: (distance) => `${distance} на юг`,
  eastAndWest: (distance) => `${distance} на восток и на запад`,
  northOff: 'на севере он выходит за край карты',
  southOff: 'на юге он выходит за край карты',
  none: (id) =>
    `Вокруг ${id} такого круга нет: плоская карта кончается около 85° северной и южной широты.`,
}
