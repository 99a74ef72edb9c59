import type { Numbers } from '../numbers.ts'
import { tally } from '../parts.ts'

/** What could reach a city, in English; see `english`. */
export const englishCity = ({ whole, plural }: Numbers) => ({
  choose: 'Choose a city: search, or click its mark.',
  field: 'City',
  placeholder: 'e.g. Berlin',
  none: 'No city of that name is shown on this map.',
  another: 'Another city',
  askBy: 'Ask by',
  limits: 'The treaty’s limits',
  unknown: 'Our catalogue has no checked figure for this range.',
  inTheBand: (within: number, sites: number, city: string) =>
    `${tally(`${whole(within)} of ${whole(sites)}`)} sites of the catalogue ${plural(within, { one: 'lies', other: 'lie' })} in the band around ${city}.`,
  inRange: (within: number, sites: number, city: string, label: string) =>
    `${tally(`${whole(within)} of ${whole(sites)}`)} sites of the catalogue ${plural(within, { one: 'lies', other: 'lie' })} within this range of ${city}: ${label}.`,
  open: (count: number) =>
    `${whole(count)} more ${plural(count, { one: 'is', other: 'are' })} uncertain or too close to call.`,
  comparison:
    'A published range is compared with distances. That does not say that this missile was at any of these sites.',
  leftOut: (count: number) =>
    `Left out: ${whole(count)} ${plural(count, { one: 'point for reckoning or uncertain entry', other: 'points for reckoning and uncertain entries' })}.`,
  verdict: (distance: string, zone: string, margin: string) => `${distance}: ${zone}, ${margin}`,
  reach: (distance: string, reach: string) => `${distance}: ${reach}`,
  sites: (label: string) => `Sites by distance: ${label}`,
  showAll: (count: number) => `Show all ${whole(count)}`,
})
