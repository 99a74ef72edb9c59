import { createRoot } from 'react-dom/client'
import overview from '../../geo/data/basemap/overview.json'
import core1Rest from '../../geo/data/cities-core-1-rest.json'
import core1 from '../../geo/data/cities-core-1.json'
import countryData from '../../geo/data/countries.json'
import waterData from '../../geo/data/waters.json'
import claims from '../../geo/data/catalogue/claims.json'
import events from '../../geo/data/catalogue/events.json'
import missiles from '../../geo/data/catalogue/missiles.json'
import sites from '../../geo/data/catalogue/sites.json'
import sources from '../../geo/data/catalogue/sources.json'
import { basemapOf, decodeCountries, decodeWaters, decodeWholeCities } from '../../geo/index.ts'
import { englishWords } from '../../src/i18n/english.ts'
import { mapWordsOf } from '../../src/map/mount/map-words.ts'
import { firstData, snapshotsOf } from '../../src/data/snapshot.ts'
import { catalogueOf } from '../../src/data/catalogue-of.ts'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { createStore } from '../../src/state/store.ts'
import '../../src/ui/theme.css'
import '../../src/ui/base.css'
import '../../src/ui/fonts.css'
import '../../src/ui/first-fonts.css'
import '../../src/ui/frame/print.css'
import { PaperMenu } from '../../src/ui/paper/PaperMenu.tsx'
import { AppProvider } from '../../src/ui/store.ts'
import { partsAround } from '../ui/parts-around.ts'
import { OWN_STORY } from '../story/own-story.ts'

/** The menu of a story's sheets in a page of its own; `?broken` has a question about a launch point that is not there. */
const catalogue = catalogueOf({ sources, missiles, sites, events, claims })
const cities = decodeWholeCities(core1, core1Rest)
const countries = decodeCountries(countryData)
const ground = { cities, countries, waters: decodeWaters(waterData) }
const store = createStore(INITIAL_STATE)
const snapshots = snapshotsOf(store, {
  ...firstData(ground, { words: englishWords, ground }),
  catalogue,
})
const isBroken = location.search === '?broken'
const story = isBroken
  ? { ...OWN_STORY, questions: [{ question: '{point H}', answer: '' }] }
  : OWN_STORY

createRoot(document.getElementById('app')!).render(
  <AppProvider
    value={{
      ...partsAround(snapshots),
      loadPaperGround: () =>
        Promise.resolve({
          basemap: basemapOf(overview),
          mapWords: mapWordsOf(englishWords, 'km', ground),
          catalogue,
        }),
    }}
  >
    <main>
      <PaperMenu story={story} />
      <p>The page itself</p>
    </main>
  </AppProvider>,
)
