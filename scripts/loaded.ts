import { readFileSync } from 'node:fs'
import {
  basemapOf,
  decodeClaims,
  decodeCountries,
  decodeEvents,
  decodeMemberships,
  decodeMissiles,
  decodeSites,
  decodeSources,
  decodeWaters,
} from '../geo/index.ts'
import { loadCities } from '../geo/scripts/cities.ts'
import { version } from '../package.json'
import { exportWordsOf } from '../src/i18n/export-words.ts'
import { englishPageWords } from '../src/i18n/page-words.ts'
import type { MapSheet } from '../src/export/types.ts'
import { fittingView } from '../src/map/svg/fitting-view.ts'
import { pictureNow } from '../src/map-picture.ts'
import { mapWordsOf } from '../src/map-words.ts'
import type { Catalogue } from '../src/model/missiles.ts'
import type { AppState, ThemeName } from '../src/model/state.ts'
import type { Atlas } from '../src/model/verdicts.ts'

/** The least people of a town in the data. */
const SMALLEST = 5000

const data = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../geo/data/${name}.json`, import.meta.url), 'utf8'))

/** Every message, as files need them. */
export const words = exportWordsOf(englishPageWords)

export function wholeAtlas(): Atlas {
  const core = loadCities('core')
  const known = new Set(core.map(({ id }) => id))
  const others = loadCities('world').filter(({ id }) => !known.has(id))
  return { core, coreFrom: SMALLEST, others }
}

export function wholeCatalogue(): Catalogue {
  const sources = decodeSources(data('catalogue/sources'))
  return {
    missiles: decodeMissiles(data('catalogue/missiles'), sources),
    sites: decodeSites(data('catalogue/sites'), sources),
    events: decodeEvents(data('catalogue/events'), sources),
    claims: decodeClaims(data('catalogue/claims'), sources),
    sources: [...sources.values()],
  }
}

/** Everything that an export of this state needs, with all data loaded and the rings fitted into `size`. */
export function mapSheetOf(
  state: AppState,
  address: string,
  madeOn: string,
  size = { widthPx: 1200, heightPx: 800 },
): MapSheet {
  const atlas = wholeAtlas()
  const catalogue = wholeCatalogue()
  const memberships = decodeMemberships(data('memberships'))
  const picture = pictureNow(state, { atlas, memberships, catalogue }, words)
  const ground = {
    countries: decodeCountries(data('countries')),
    waters: decodeWaters(data('waters')),
  }
  const { camera } = state.scenario
  const edges = { top: 0, right: 0, bottom: 0, left: 0 }
  const theme: ThemeName = state.preferences.theme ?? 'light'
  return {
    state,
    picture,
    atlas,
    catalogue,
    words,
    address,
    madeOn,
    version,
    camera: camera ?? fittingView(picture, picture.rings, { ...size, ...edges }),
    theme,
    mapWords: mapWordsOf(words, state.preferences.units, ground),
    basemap: basemapOf(data('basemap/overview')),
  }
}
