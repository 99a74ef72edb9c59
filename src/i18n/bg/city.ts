import type { CoreMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'
import { tally } from '../parts.ts'

export const cityMessages = ({ whole, plural }: Numbers): CoreMessages['city'] => ({
  choose: 'Изберете град: потърсете го или щракнете върху знака му.',
  field: 'Град',
  placeholder: 'напр. Берлин',
  none: 'На тази карта няма град с такова име.',
  another: 'Друг град',
  askBy: 'Мярка',
  limits: 'Пределите по договора',
  unknown: 'В каталога няма проверена стойност за този обсег.',
  inTheBand: (within, sites, city) =>
    `В ивицата около ${city} ${plural(within, { one: 'е', other: 'са' })} ${tally(`${whole(within)} от ${whole(sites)}`)} ${plural(sites, { one: 'обект', other: 'обекта' })} в каталога.`,
  inRange: (within, sites, city, label) =>
    `За ${tally(`${whole(within)} от ${whole(sites)}`)} ${plural(sites, { one: 'обект', other: 'обекта' })} в каталога ${city} е в този обсег: ${label}.`,
  open: (count) =>
    `Още ${whole(count)} ${plural(count, { one: 'е под въпрос или разликата му е твърде малка', other: 'са под въпрос или разликата им е твърде малка' })}.`,
  comparison:
    'Публикуван обсег се сравнява с разстояния. Това не значи, че ракетата е била на някой от тези обекти.',
  leftOut: (count) =>
    `Без ${whole(count)} ${plural(count, { one: 'отправна точка или несигурен запис', other: 'отправни точки и несигурни записи' })}.`,
  verdict: (distance, zone, margin) => `${distance}: ${zone}, ${margin}`,
  reach: (distance, reach) => `${distance}: ${reach}`,
  sites: (label) => `Обекти по разстояние: ${label}`,
  showAll: (count) => `Всички ${whole(count)}`,
})
