import type { CoreMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'
import { tally } from '../parts.ts'

export const cityMessages = ({ whole, plural }: Numbers): CoreMessages['city'] => {
  const lie = (within: number) => plural(within, { few: 'leżą', other: 'leży' })
  const ofSites = (within: number, sites: number) =>
    `${tally(`${whole(within)} z ${whole(sites)}`)} ${plural(sites, { one: 'obiektu', other: 'obiektów' })} z katalogu`
  return {
    choose: 'Wybierz miasto: wyszukaj je lub kliknij jego znak.',
    field: 'Miasto',
    placeholder: 'np. Berlin',
    none: 'Na tej mapie nie ma miasta o tej nazwie.',
    another: 'Inne miasto',
    askBy: 'Pytaj według',
    limits: 'Limity traktatu',
    unknown: 'Nasz katalog nie ma sprawdzonej wartości tego zasięgu.',
    inTheBand: (within, sites, name) =>
      `W pasie wokół miasta ${name} ${lie(within)} ${ofSites(within, sites)}.`,
    inRange: (within, sites, name, label) =>
      `${label}: w tym promieniu od miasta ${name} ${lie(within)} ${ofSites(within, sites)}.`,
    open: (count) =>
      `${plural(count, {
        one: `${whole(count)} kolejny jest niepewny`,
        few: `${whole(count)} kolejne są niepewne`,
        many: `${whole(count)} kolejnych jest niepewnych`,
        other: `${whole(count)} kolejnego jest niepewne`,
      })} lub nie do rozstrzygnięcia.`,
    comparison:
      'Publikowany zasięg porównano z odległościami. Nie oznacza to, że ten pocisk był w którymkolwiek z tych obiektów.',
    leftOut: (count) =>
      plural(count, {
        one: `Pominięto ${whole(count)} punkt odniesienia lub niepewny wpis.`,
        other: `Pominięto punkty odniesienia i niepewne wpisy: ${whole(count)}.`,
      }),
    verdict: (distance, zone, margin) => `${distance}: ${zone}, ${margin}`,
    reach: (distance, reach) => `${distance}: ${reach}`,
    sites: (label) => `Obiekty według odległości: ${label}`,
    showAll: (count) => `Pokaż wszystkie (${whole(count)})`,
  }
}
