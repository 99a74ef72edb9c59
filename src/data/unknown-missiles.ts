import { knownMissiles, missileIdsOf, NO_CATALOGUE } from './missiles.ts'
import type { Snapshot, Snapshots } from './snapshot.ts'

/** Leaves out, with a word, what a link asks for and the loaded catalogue does not know. */
export function dropUnknownMissiles(snapshots: Snapshots): void {
  snapshots.subscribe(({ state: { scenario, session }, data: { catalogue } }: Snapshot) => {
    if (catalogue === NO_CATALOGUE || session.held !== null) return
    const known = knownMissiles(catalogue.missiles)
    const isKnown = scenario.launchPoints.every((point) =>
      missileIdsOf(point).every((id) => known.has(id)),
    )
    if (!isKnown) snapshots.store.dispatch({ kind: 'missilesLookedUp', known })
  })
}
