import './map/map.css'
import './ui/fonts.css'
import { createRoot } from 'react-dom/client'
import { storeFromAddress } from './address.ts'
import { App } from './App.tsx'
import { MEDIA, mediaMatches } from './browser.ts'
import { openedEdition } from './editions.ts'
import { loadFirstBasemap, loadGround } from './load.ts'
import type { MapSurroundings } from './map-mount.ts'
import { loadStories } from './stories.ts'
import { Frame } from './ui/frame/Frame.tsx'
import type { FrameProps } from './ui/frame/props.ts'
import { growthShow } from './ui/growth/growth-show.ts'
import { versionOffer } from './ui/status/version-offer.ts'

const leaveFirstPicture = (): void => document.getElementById('first')?.remove()

const WHOLE_PAGE: MapSurroundings = {
  async createMapLibre(options) {
    const { createMapLibreEngine } = await import('./map/maplibre/engine.ts')
    return createMapLibreEngine(options)
  },
  isInArticle: false,
  whenWanted(_, tell) {
    tell(true)
    return () => {}
  },
}

const offer = versionOffer()

const PageFrame = (props: FrameProps) => <Frame {...props} offer={offer} />

function keepForOffline(): void {
  import('./offline.ts')
    .then(({ keepOffline }) => keepOffline(offer.make))
    .catch((error: unknown) => console.warn('The page is not kept for later:', error))
}

/**
 * Puts the whole page in the place of its first picture, which stays until the map is drawn.
 * @throws Error when data cannot be loaded; the first picture then stays.
 */
export async function openPage(): Promise<void> {
  const place = document.getElementById('app')
  if (!place) throw new Error('The page has no element with the id "app"')
  const [ground, first] = await Promise.all([loadGround(), loadFirstBasemap()])
  const store = storeFromAddress({ keeps: true })
  const edition = await openedEdition(store, ground)
  createRoot(place).render(
    <App
      store={store}
      english={ground}
      opened={edition}
      first={first}
      Frame={PageFrame}
      around={WHOLE_PAGE}
      growth={growthShow(store, () => mediaMatches(MEDIA.lessMotion))}
      loadStories={loadStories}
      makeFile={async (format, shown) => {
        const { makeFile } = await import('./export-now.ts')
        return makeFile(format, shown)
      }}
      onMap={leaveFirstPicture}
      onSettled={keepForOffline}
    />,
  )
}
