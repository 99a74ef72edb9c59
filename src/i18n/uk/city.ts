import type { CoreMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'
import { tally } from '../parts.ts'

export const cityMessages = ({ whole, plural }: Numbers): CoreMessages['city'] => {
  const shareOf = (within: number, sites: number) =>
    `${tally(`${whole(within)} із ${whole(sites)}`)} ${plural(sites, {
      one: 'об’єкта',
      few: 'об’єктів',
      many: 'об’єктів',
      other: 'об’єктів',
    })} каталогу`

  return {
    choose: 'Виберіть місто: знайдіть його або натисніть на його знак.',
    field: 'Місто',
    placeholder: 'напр. Берлін',
    none: 'Міста з такою назвою на цій карті немає.',
    another: 'Інше місто',
    askBy: 'Критерій',
    limits: 'Межі договору',
    unknown: 'Звіреної цифри для цієї дальності в нашому каталозі немає.',
    inTheBand: (within: number, sites: number, city: string) =>
      `У смузі довкола міста ${city}\u00A0— ${shareOf(within, sites)}.`,
    inRange: (within: number, sites: number, city: string, label: string) =>
      `${label}: на такій відстані від міста ${city} або ближче\u00A0— ${shareOf(within, sites)}.`,
    open: (count: number) => `Ще ${whole(count)}\u00A0— непевно або надто близько до межі.`,
    comparison:
      'Опубліковану дальність порівняно з відстанями. Це не означає, що така ракета була на якомусь із цих об’єктів.',
    leftOut: (count: number) =>
      `Не враховано: ${whole(count)} ${plural(count, {
        one: 'розрахункову точку або непевний запис',
        few: 'розрахункові точки й непевні записи',
        many: 'розрахункових точок і непевних записів',
        other: 'розрахункової точки або непевного запису',
      })}.`,
    verdict: (distance: string, zone: string, margin: string) => `${distance}: ${zone}, ${margin}`,
    reach: (distance: string, reach: string) => `${distance}: ${reach}`,
    sites: (label: string) => `Об’єкти за відстанню: ${label}`,
    showAll: (count: number) => `Показати всі: ${whole(count)}`,
  }
}
