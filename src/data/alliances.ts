import type { Membership } from '../../geo/index.ts'
import { loadMemberships } from './load.ts'
import type { Store } from '../state/store.ts'

/**
 * Loads who was in which alliance when the scenario first asks for it.
 * @param onFailure Called once a failed load; asking again tries again.
 * @returns what ends the watch.
 */
export function watchAlliances(
  store: Store,
  onLoaded: (memberships: readonly Membership[]) => void,
  onFailure: () => void,
): () => void {
  let asked = false
  const look = (): void => {
    const wanted = store.getState().scenario.extras.includes('alliances')
    if (wanted && !asked) loadMemberships().then(onLoaded, onFailure)
    asked = wanted
  }
  look()
  return store.subscribe(look)
}
