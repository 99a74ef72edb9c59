import { readFileSync } from 'node:fs'
import {
  basemapOf,
  coreFromWith,
  coreTiersFor,
  decodeCountries,
  decodeMemberships,
  decodeWaters,
  FIRST_TIER,
} from '../geo/index.ts'
import { citiesIn } from '../geo/scripts/cities.ts'
import about from '../package.json' with { type: 'json' }
import { englishWords } from '../src/i18n/english.ts'
import type { MapSheet } from '../src/export/types.ts'
import { NO_INSETS } from '../src/map/screen/fit.ts'
import { fittingView } from '../src/map/svg/projection/fitting-view.ts'
import { pictureIn } from '../src/derive/in-snapshot.ts'
import { mapWordsOf } from '../src/map/mount/map-words.ts'
import { catalogueOf } from '../src/data/catalogue-of.ts'
import type { Catalogue } from '../src/data/missiles.ts'
import type { AppState, Scenario, ThemeName } from '../src/state/state.ts'
import { cityOf, type LoadedCities } from '../src/data/loaded-cities.ts'
import { namedGround } from '../src/data/named-ground.ts'
import { decodeStories, type Story } from '../src/data/stories.ts'
import { readData } from './read-data.ts'
import { ENGLISH } from './speech.ts'

const lesson = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../lessons/stories/${name}.json`, import.meta.url), 'utf8'))

/** Every message, as files need them. */
export const words = englishWords

/** All cities. */
export const wholeAtlas = (): LoadedCities => atlasWith(0, true)

/** The cities that a page holds which opens this map, so that both name and count alike. */
export function atlasFor({ cities: { set, minPopulation, chosen } }: Scenario): LoadedCities {
  const isWorld = set === 'world'
  const atlas = atlasWith(minPopulation, isWorld)
  const isKnown = chosen === null || cityOf(chosen, atlas) !== null
  return isKnown ? atlas : atlasWith(minPopulation, true)
}

function atlasWith(people: number, hasOthers: boolean): LoadedCities {
  const tiers = coreTiersFor(people)
  return {
    core: ([FIRST_TIER, ...tiers] as const).flatMap(citiesIn),
    coreFrom: coreFromWith(tiers),
    others: hasOthers ? citiesIn('world') : [],
  }
}

export function wholeCatalogue(texts: unknown = null): Catalogue {
  const files = {
    sources: readData('catalogue/sources'),
    missiles: readData('catalogue/missiles'),
    sites: readData('catalogue/sites'),
    events: readData('catalogue/events'),
    claims: readData('catalogue/claims'),
  }
  return catalogueOf(files, texts)
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
  { size = { widthPx: 1200, heightPx: 800 }, speech = ENGLISH } = {},
): MapSheet {
  const { words: spoken, names, texts } = speech
  const data = {
    atlas: atlasFor(state.scenario),
    memberships: decodeMemberships(readData('memberships')),
    catalogue: wholeCatalogue(texts),
    words: spoken,
  }
  const picture = pictureIn({ state, data })
  const ground = namedGround(
    {
      countries: decodeCountries(readData('countries')),
      waters: decodeWaters(readData('waters')),
    },
    names,
  )
  const { camera } = state.scenario
  const theme: ThemeName = state.preferences.theme ?? 'light'
  return {
    state,
    picture,
    data,
    address,
    madeOn,
    version: about.version,
    camera: camera ?? fittingView(picture, picture.rings, { ...size, ...NO_INSETS }),
    theme,
    mapWords: mapWordsOf(spoken, state.preferences.units, ground),
    basemap: basemapOf(readData('basemap/overview')),
  }
}
