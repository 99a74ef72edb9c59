import '../map/mount/map.css'
import '../ui/fonts.css'
import { openApp } from '../app/open-app.tsx'
import { MEDIA, mediaMatches } from '../state/browser.ts'
import type { MapSurroundings } from '../map/mount/map-mount.ts'
import { storiesResource } from '../data/load-stories.ts'
import { Frame } from '../ui/frame/Frame.tsx'
import type { FrameProps } from '../ui/frame/props.ts'
import { loadPaperGround } from '../ui/paper/paper-ground.ts'
import { growthShow } from '../ui/growth/growth-show.ts'
import { versionOffer } from '../ui/status/version-offer.ts'

const leaveFirstPicture = (): void => document.getElementById('first')?.remove()

const WHOLE_PAGE: MapSurroundings = {
  async createMapLibre(options) {
    const { createMapLibreEngine } = await import('../map/maplibre/engine.ts')
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
  import('../offline/offline.ts')
    .then(({ keepOffline }) => keepOffline(offer.make))
    .catch((error: unknown) => console.warn('The page is not kept for later:', error))
}

/**
 * Puts the whole page in the place of its first picture, which stays until the map is drawn.
 * @throws Error when data cannot be loaded; the first picture then stays.
 */
export const openPage = (): Promise<void> =>
  openApp({
    keeps: true,
    Frame: PageFrame,
    around: WHOLE_PAGE,
    growthOf: (store) => growthShow(store, () => mediaMatches(MEDIA.lessMotion)),
    resources: { stories: storiesResource },
    loadPaperGround,
    async makeFile(format, shown) {
      const { makeFile } = await import('../export/export-now.ts')
      return makeFile(format, shown)
    },
    onMap: leaveFirstPicture,
    onSettled: keepForOffline,
  })
