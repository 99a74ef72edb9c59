import type { City } from '../../geo/index.ts'
import type { Answer } from './verdicts.ts'
import { bandsOver } from './zones.ts'

/** What a step has changed, the largest cities first. */
export interface BandChanges {
  /** Now in at least one band, and in none before. */
  readonly entered: readonly City[]
  readonly left: readonly City[]
}

/** Null when the two answers count other cities, so that nothing can be said. */
export function bandChanges(before: Answer, after: Answer): BandChanges | null {
  const { cities } = after
  if (before.cities !== cities) return null
  const bySize = cities
    .map((city, place) => ({ city, place }))
    .toSorted((a, b) => b.city.population - a.city.population)
  const changed = (from: Answer, to: Answer): readonly City[] =>
    bySize.flatMap(({ city, place }) =>
      bandsOver(to.zonesByPoint, place) > 0 && bandsOver(from.zonesByPoint, place) === 0
        ? city
        : [],
    )
  return { entered: changed(before, after), left: changed(after, before) }
}
