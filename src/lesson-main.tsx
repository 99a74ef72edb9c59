import './trust.ts'
import './ui/first-fonts.css'
import './ui/fonts.css'
import './map/map.css'
import './ui/stage/stage.css'
import './ui/answer/answer.css'
import './ui/frame/first.css'
import { createRoot } from 'react-dom/client'
import { storeFromAddress } from './address.ts'
import { App } from './App.tsx'
import { MEDIA, mediaMatches } from './browser.ts'
import { openedEdition } from './editions.ts'
import { makeFile } from './export-now.ts'
import { offeredLanguage } from './i18n/first-words.ts'
import type { Words } from './i18n/words.ts'
import { loadFirstBasemap, loadGround } from './load.ts'
import type { MapSurroundings } from './map-mount.ts'
import { loadStories } from './stories.ts'
import { Frame } from './ui/frame/Frame.tsx'
import { growthShow } from './ui/growth/growth-show.ts'

/*
 * The page as one file, for a room without a network: all it has stands in the file, and the engine on SVG draws alone.
 */

const ONE_FILE: MapSurroundings = {
  createMapLibre: null,
  isInArticle: false,
  whenWanted(_, tell) {
    tell(true)
    return () => {}
  },
}

const missingText = ({ offline }: Words): string => offline.missing

async function openLesson(place: HTMLElement): Promise<void> {
  const [ground, first] = await Promise.all([loadGround(), loadFirstBasemap()])
  const language = offeredLanguage([document.documentElement.lang])
  const store = storeFromAddress({ keeps: false, language })
  const edition = await openedEdition(store, ground)
  createRoot(place).render(
    <App
      store={store}
      english={ground}
      opened={edition}
      first={first}
      Frame={Frame}
      around={ONE_FILE}
      growth={growthShow(store, () => mediaMatches(MEDIA.lessMotion))}
      loadStories={loadStories}
      makeFile={makeFile}
      onMap={() => {}}
      missingText={missingText}
    />,
  )
}

const place = document.getElementById('app')
if (place) openLesson(place).catch(console.error)
