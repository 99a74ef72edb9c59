import type { Snapshots } from '../../src/data/snapshot.ts'
import { growthShow } from '../../src/ui/growth/growth-show.ts'
import type { AppParts } from '../../src/ui/store.ts'

const nothing = () => undefined
const notAskedFor = () => Promise.reject(new Error('not asked for'))

/** What panels read around these snapshots where there is no map, and nothing more can be loaded. */
export const partsAround = (snapshots: Snapshots): AppParts => ({
  snapshots,
  data: snapshots.now().data,
  ask: nothing,
  loadGazetteer: notAskedFor,
  onZoom: nothing,
  onFit: nothing,
  growth: growthShow(snapshots.store, () => true),
  choosesEngine: true,
  root: 'https://example.org/',
  exportAs: notAskedFor,
  loadPaperGround: notAskedFor,
})
