import { laterTiers, type TierName, TIERS } from '../../geo/index.ts'
import { loadSmallNames } from './editions.ts'
import { loadCities } from './load.ts'
import type { Store } from '../state/store.ts'
import { cityOf, type Atlas } from './loaded-cities.ts'

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
  const loading = new Set<TierName>()
  const grow = (parts: Partial<Atlas>): void => {
    atlas = { ...atlas, ...parts }
    onGrown(atlas)
  }
  const load = (tier: TierName): void => {
    if (loading.has(tier)) return
    loading.add(tier)
    const { set, fromPeople } = TIERS[tier]
    const { language } = store.getState().preferences
    Promise.all([loadCities(tier), loadSmallNames(language, tier).catch(() => {})]).then(
      ([cities]) =>
        grow(
          set === 'world'
            ? { others: cities }
            : { core: [...atlas.core, ...cities], coreFrom: fromPeople },
        ),
      () => {
        loading.delete(tier)
        onFailure(set === 'world' ? 'others' : 'cities')
      },
    )
  }
  const complete = (): void =>
    laterTiers()
      .filter((tier) => TIERS[tier].set === 'core')
      .forEach(load)
  const look = (): void => {
    const { set, minPopulation, chosen } = store.getState().scenario.cities
    const isMissing = chosen !== null && cityOf(chosen, atlas) === null
    if (minPopulation < first.coreFrom || isMissing) complete()
    if (set === 'world' || isMissing) {
      laterTiers()
        .filter((tier) => TIERS[tier].set === 'world')
        .forEach(load)
    }
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
