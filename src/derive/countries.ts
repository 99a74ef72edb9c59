import { memoize } from '../memo/memory.ts'
import { MARK } from './picture-types.ts'
import type { Judged } from './verdicts.ts'
import type { ZoneCounts } from './zones.ts'

/** `country` is ISO 3166-1 alpha-2, or `XK`. */
export interface CountryCounts extends ZoneCounts {
  readonly country: string
  readonly total: number
}

/** The counted cities by country, most cities in the band first; the totals of all rows equal the answer's counts. */
export const countriesOf = memoize((judged: Judged): readonly CountryCounts[] => {
  const byCountry = new Map<string, { below: number; within: number; beyond: number }>()
  judged.cities.forEach(({ country }, place) => {
    const counts = byCountry.get(country) ?? { below: 0, within: 0, beyond: 0 }
    byCountry.set(country, counts)
    const zone = zoneAt(judged, place)
    if (zone !== null) counts[zone]++
  })
  return Array.from(byCountry, ([country, { below, within, beyond }]) => ({
    country,
    total: below + within + beyond,
    below,
    within,
    beyond,
  })).toSorted(
    (a, b) => b.within - a.within || b.total - a.total || (a.country < b.country ? -1 : 1),
  )
})

/**
 * The zone that a city is counted in: with several launch points within if in at least one band, else below if below
 * the limits of at least one; null without launch points.
 */
export function zoneAt({ zonesByPoint }: Judged, place: number): keyof ZoneCounts | null {
  if (zonesByPoint.length === 0) return null
  let best: keyof ZoneCounts = 'beyond'
  for (const zones of zonesByPoint) {
    if (zones[place] === MARK.within) return 'within'
    if (zones[place] === MARK.below) best = 'below'
  }
  return best
}
