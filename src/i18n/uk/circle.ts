import type { PageMessages } from '../language.ts'

/** The circle on the flat map, in Ukrainian. */
export const circle: PageMessages['circle'] = {
  compare: 'Порівняти з колом на плоскій карті',
  why: 'Плоска карта розтягує місцевість у бік полюсів. Коло, накреслене на ній, як це робили газети, у кожному напрямку проходить на іншій відстані.',
  errs: (id, limit, ways) =>
    `Насправді коло для ${limit} проходить на таких відстанях від ${id}: ${ways}.`,
  north: (distance) => `${distance} на північ`,
  south: (distance) => `${distance} на південь`,
  eastAndWest: (distance) => `${distance} на схід і на захід`,
  northOff: 'на півночі воно виходить за край карти',
  southOff: 'на півдні воно виходить за край карти',
  none: (id) =>
    `Навколо ${id} такого кола немає: плоска карта закінчується близько 85° північної та південної широти.`,
}
