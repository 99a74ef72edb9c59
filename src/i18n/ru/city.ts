import type { CoreMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'
import { tally } from '../parts.ts'

export const cityMessages = ({ whole, plural }: Numbers): CoreMessages['city'] => {
  const ofSites = (sites: number): string =>
    plural(sites, { one: 'объекта каталога', other: 'объектов каталога' })
  return {
    choose: 'Выберите город: найдите его или щёлкните по знаку.',
    field: 'Город',
    placeholder: 'напр. Берлин',
    none: 'Города с таким названием на этой карте нет.',
    another: 'Другой город',
    askBy: 'Критерий',
    limits: 'Пределы договора',
    unknown: 'В нашем каталоге нет сверенного значения этой дальности.',
    inTheBand: (within: number, sites: number, name: string) =>
      `${name}: в полосе вокруг города — ${tally(`${whole(within)} из ${whole(sites)}`)} ${ofSites(sites)}.`,
    inRange: (within: number, sites: number, name: string, label: string) =>
      `${name}: в пределах дальности — ${tally(`${whole(within)} из ${whole(sites)}`)} ${ofSites(sites)}. Дальность: ${label}.`,
    open: (count: number) => `Ещё ${whole(count)} — неясно или разница слишком мала, чтобы судить.`,
    comparison:
      'С расстояниями сравнивается опубликованная дальность. Это не значит, что ракета была на каком-либо из этих объектов.',
    leftOut: (count: number) =>
      `Не учтено записей: ${whole(count)} (расчётные точки и ненадёжные сведения).`,
    /** The margin says the zone already. */
    verdict: (distance: string, _zone: string, margin: string) => `${distance}: ${margin}`,
    reach: (distance: string, reach: string) => `${distance}: ${reach}`,
    sites: (label: string) => `Объекты по расстоянию: ${label}`,
    showAll: (count: number) => `Показать все (${whole(count)})`,
  }
}
