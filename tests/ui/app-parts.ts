import { snapshotsOf, type Data } from '../../src/data/snapshot.ts'
import type { Store } from '../../src/state/store.ts'
import { growthShow } from '../../src/ui/growth/growth-show.ts'
import type { AppParts } from '../../src/ui/store.ts'
import { catalogue } from '../geo/catalogue-data.ts'
import { FIRST_DATA } from '../data/data.ts'

const nothing = () => undefined
const notAskedFor = () => Promise.reject(new Error('not asked for'))

/** What the panels of a page read, around this store: in English, with the catalogue loaded, and no map. */
export function appPartsOf(store: Store, loaded: Partial<Data> = {}): AppParts {
  const snapshots = snapshotsOf(store, { ...FIRST_DATA, catalogue, ...loaded })
  return {
    snapshots,
    data: snapshots.now().data,
    ask: nothing,
    loadGazetteer: notAskedFor,
    onZoom: nothing,
    onFit: nothing,
    growth: growthShow(store, () => true),
    choosesEngine: true,
    root: 'https://example.org/',
    exportAs: notAskedFor,
    loadPaperGround: notAskedFor,
  }
}
