import { snapshotsOf, type Data } from '../../src/data/snapshot.ts'
import type { Store } from '../../src/state/store.ts'
import type { AppParts } from '../../src/ui/store.ts'
import { catalogue } from '../geo/catalogue-data.ts'
import { FIRST_DATA } from '../data/data.ts'
import { partsAround } from './parts-around.ts'

/** What the panels of a page read, around this store: in English, with the catalogue loaded, and no map. */
export const appPartsOf = (store: Store, loaded: Partial<Data> = {}): AppParts =>
  partsAround(snapshotsOf(store, { ...FIRST_DATA, catalogue, ...loaded }))
