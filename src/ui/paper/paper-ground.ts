import { loadBasemap, loadCatalogue } from '../../data/load.ts'
import { offeredLanguage } from '../../i18n/first-words.ts'
import { mapWordsOf } from '../../map/mount/map-words.ts'
import type { AppParts } from '../store.ts'

/** In the language of the page. */
export const loadPaperGround: AppParts['loadPaperGround'] = async ({ state, data }) => ({
  basemap: await loadBasemap('overview'),
  mapWords: mapWordsOf(data.words, state.preferences.units, data.ground),
  catalogue: await loadCatalogue(offeredLanguage([data.words.language])),
})
