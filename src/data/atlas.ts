import { loadSmallNames } from './editions.ts'
import { loadCities } from './load.ts'
import type { Store } from '../state/store.ts'
import { CORE_FROM, cityOf, type Atlas } from './loaded-cities.ts'

export interface GrowingAtlas {
  /** Loads the smaller cities now, whatever the scenario asks for. */
  complete(): void
  stop(): void
}

/**
 * Loads more cities when the scenario asks for them: smaller ones, other countries', or a chosen one that is not known.
 * @param onFailure Called once a failed load; the next step of the reader tries again.
 */
export function growAtlas(
  store: Store,
  first: Atlas,
  onGrown: (atlas: Atlas) => void,
  onFailure: (missing: 'cities' | 'others') => void,
): GrowingAtlas {
  let atlas = first
  const loading = new Set<'cities' | 'others'>()
  const grow = (parts: Partial<Atlas>): void => {
    atlas = { ...atlas, ...parts }
    onGrown(atlas)
  }
  const load = (part: 'cities' | 'others', tier: 'cities-core-2' | 'cities-world'): void => {
    if (loading.has(part)) return
    loading.add(part)
    const { language } = store.getState().preferences
    Promise.all([loadCities(tier), loadSmallNames(language, tier).catch(() => {})]).then(
      ([cities]) =>
        grow(
          part === 'others'
            ? { others: cities }
            : { core: [...first.core, ...cities], coreFrom: CORE_FROM.all },
        ),
      () => {
        loading.delete(part)
        onFailure(part)
      },
    )
  }
  const complete = (): void => load('cities', 'cities-core-2')
  const look = (): void => {
    const { set, minPopulation, chosen } = store.getState().scenario.cities
    const isMissing = chosen !== null && cityOf(chosen, atlas) === null
    if (minPopulation < CORE_FROM.large || isMissing) complete()
    if (set === 'world' || isMissing) load('others', 'cities-world')
  }
  let seen = store.getState().scenario.cities
  const stop = store.subscribe(({ scenario: { cities } }) => {
    if (cities === seen) return
    seen = cities
    look()
  })
  look()
  return { complete, stop }
}
