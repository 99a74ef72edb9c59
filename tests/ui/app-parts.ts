import { englishWords } from '../../src/i18n/english.ts'
import type { Store } from '../../src/state/store.ts'
import { growthShow } from '../../src/ui/growth/growth-show.ts'
import type { AppParts } from '../../src/ui/store.ts'
import { catalogue } from '../geo/catalogue-data.ts'
import { FIRST_ATLAS } from '../derive/atlas.ts'
import { countries } from './catalogue.ts'

const nothing = () => undefined
const notAskedFor = () => Promise.reject(new Error('not asked for'))

/** What the panels of a page read, around this store: in English, with the catalogue loaded, and no map. */
export const appPartsOf = (store: Store, others: Partial<AppParts> = {}): AppParts => ({
  store,
  words: englishWords,
  atlas: FIRST_ATLAS,
  countries,
  memberships: [],
  catalogue,
  askForCatalogue: nothing,
  stories: null,
  askForStories: () => Promise.resolve(),
  loadGazetteer: notAskedFor,
  onZoom: nothing,
  onFit: nothing,
  growth: growthShow(store, () => true),
  choosesEngine: true,
  root: 'https://example.org/',
  exportAs: notAskedFor,
  loadPaperGround: notAskedFor,
  ...others,
})
