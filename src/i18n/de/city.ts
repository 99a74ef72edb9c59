import type { CoreMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'
import { tally } from '../parts.ts'

/** What could reach a city, in German. */
export const cityMessages = ({ whole, plural }: Numbers): CoreMessages['city'] => {
  const sitesThatLie = (within: number, sites: number): string => {
    const shown = tally(`${whole(within)} von ${whole(sites)}`)
    const named = plural(sites, { one: 'Standort', other: 'Standorten' })
    const lie = sites === 1 || within === 1 ? 'liegt' : 'liegen'
    return `${shown} ${named} des Katalogs ${lie}`
  }
  return {
    choose: 'Stadt wählen: suchen oder auf ihr Zeichen klicken.',
    field: 'Stadt',
    placeholder: 'z.\u00A0B. Berlin',
    none: 'Diese Karte zeigt keine Stadt dieses Namens.',
    another: 'Andere Stadt',
    askBy: 'Gemessen an',
    limits: 'Grenzen des Vertrags',
    unknown: 'Unser Katalog hat für diese Reichweite keine geprüfte Angabe.',
    inTheBand: (within, sites, name) => `${sitesThatLie(within, sites)} im Bereich um ${name}.`,
    inRange: (within, sites, name, label) =>
      `${sitesThatLie(within, sites)} innerhalb dieser Reichweite um ${name}: ${label}.`,
    open: (count) =>
      `${whole(count)} ${plural(count, { one: 'weiterer ist', other: 'weitere sind' })} ungewiss oder zu knapp für ein Urteil.`,
    comparison:
      'Verglichen wird eine veröffentlichte Reichweite mit Entfernungen. Das heißt nicht, dass diese Rakete an einem dieser Standorte war.',
    leftOut: (count) =>
      `Nicht mitgezählt: ${whole(count)} ${plural(count, { one: 'Bezugspunkt oder unsicherer Eintrag', other: 'Bezugspunkte und unsichere Einträge' })}.`,
    verdict: (distance, zone, margin) => `${distance}: ${zone}, ${margin}`,
    reach: (distance, reach) => `${distance}: ${reach}`,
    sites: (label) => `Standorte nach Entfernung: ${label}`,
    showAll: (count) => `Alle ${whole(count)} zeigen`,
  }
}
