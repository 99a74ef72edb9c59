import type { CoreMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'
import { tally } from '../parts.ts'
import { of } from './phrases.ts'

export const cityMessages = ({ whole, plural }: Numbers): CoreMessages['city'] => {
  const sitesLie = (within: number, sites: number): string => {
    const count = within === 0 ? 'aucun' : whole(within)
    const shown =
      sites === 1
        ? `${tally(`${count} site sur 1`)} du catalogue`
        : `${tally(`${count} des ${whole(sites)}`)} sites du catalogue`
    const verb =
      within === 0 ? 'ne se trouve' : plural(within, { one: 'se trouve', other: 'se trouvent' })
    return `${shown} ${verb}`
  }
  return {
    choose: 'Choisissez une ville\u202F: cherchez-la ou cliquez sur sa marque.',
    field: 'Ville',
    placeholder: 'p. ex. Berlin',
    none: 'Aucune ville de ce nom n’est affichée sur cette carte.',
    another: 'Autre ville',
    askBy: 'Critère',
    limits: 'Les limites du traité',
    unknown: 'Notre catalogue n’a pas de chiffre vérifié pour cette portée.',
    inTheBand: (within, sites, name) =>
      `Autour ${of(name)}, ${sitesLie(within, sites)} dans la bande.`,
    inRange: (within, sites, name, label) =>
      `Autour ${of(name)}, ${sitesLie(within, sites)} à cette portée\u202F: ${label}.`,
    open: (count) =>
      `${whole(count)} ${plural(count, {
        one: 'autre est incertain ou trop juste pour être tranché',
        other: 'autres sont incertains ou trop justes pour être tranchés',
      })}.`,
    comparison:
      'Une portée publiée est comparée à des distances. Cela ne dit pas que ce missile se soit trouvé sur l’un de ces sites.',
    leftOut: (count) =>
      `Laissés de côté\u202F: ${whole(count)} ${plural(count, {
        one: 'point de calcul ou entrée incertaine',
        other: 'points de calcul et entrées incertaines',
      })}.`,
    verdict: (distance, zone, margin) => `${distance}\u202F: ${zone}, ${margin}`,
    reach: (distance, reach) => `${distance}\u202F: ${reach}`,
    sites: (label) => `Sites par distance\u202F: ${label}`,
    showAll: (count) => `Tout afficher (${whole(count)})`,
  }
}
