import { readFileSync } from 'node:fs'
import { basemapOf, decodeCountries, decodeMemberships, decodeWaters, TIERS } from '../geo/index.ts'
import { loadCities } from '../geo/scripts/cities.ts'
import about from '../package.json' with { type: 'json' }
import { englishWords } from '../src/i18n/english.ts'
import type { MapSheet } from '../src/export/types.ts'
import { NO_INSETS } from '../src/map/screen/fit.ts'
import { fittingView } from '../src/map/svg/projection/fitting-view.ts'
import { pictureIn } from '../src/derive/in-snapshot.ts'
import { mapWordsOf } from '../src/map/mount/map-words.ts'
import { catalogueOf } from '../src/data/catalogue-of.ts'
import type { Catalogue } from '../src/data/missiles.ts'
import type { AppState, ThemeName } from '../src/state/state.ts'
import type { LoadedCities } from '../src/data/loaded-cities.ts'
import { decodeStories, type Story } from '../src/data/stories.ts'

const data = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../geo/data/${name}.json`, import.meta.url), 'utf8'))

const lesson = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../lessons/stories/${name}.json`, import.meta.url), 'utf8'))

/** Every message, as files need them. */
export const words = englishWords

export function wholeAtlas(): LoadedCities {
  const core = loadCities('core')
  const known = new Set(core.map(({ id }) => id))
  const others = loadCities('world').filter(({ id }) => !known.has(id))
  return { core, coreFrom: TIERS['core-3'].fromPeople, others }
}

export function wholeCatalogue(): Catalogue {
  return catalogueOf({
    sources: data('catalogue/sources'),
    missiles: data('catalogue/missiles'),
    sites: data('catalogue/sites'),
    events: data('catalogue/events'),
    claims: data('catalogue/claims'),
  })
}

/** The stories in English. */
export const wholeStories = (): readonly Story[] => {
  const [plan, texts] = ['plan', 'en'].map((name) => lesson(name))
  return decodeStories(plan, texts)
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
  const picture = pictureIn({ state, data: { atlas, memberships, catalogue, words } })
  const ground = {
    countries: decodeCountries(data('countries')),
    waters: decodeWaters(data('waters')),
  }
  const { camera } = state.scenario
  const theme: ThemeName = state.preferences.theme ?? 'light'
  return {
    state,
    picture,
    atlas,
    catalogue,
    words,
    address,
    madeOn,
    version: about.version,
    camera: camera ?? fittingView(picture, picture.rings, { ...size, ...NO_INSETS }),
    theme,
    mapWords: mapWordsOf(words, state.preferences.units, ground),
    basemap: basemapOf(data('basemap/overview')),
  }
}
