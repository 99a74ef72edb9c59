import '../map/mount/map.css'
import { openApp } from '../app/open-app.tsx'
import { loadChunk } from '../chunks/chunks.ts'
import { connectToHost, type FrameApi } from '../embed/connect-to-host.ts'
import { wantedHeight } from '../embed/messages.ts'
import { whenWanted } from '../embed/wanted.ts'
import type { EngineSwitcherOptions } from '../map/engines/engine-switcher.ts'
import type { MapSurroundings } from '../map/mount/map-mount.ts'
import { faultOf } from '../state/link-fault.ts'
import { stateOf } from '../state/link-read.ts'
import { linkOf } from '../state/link.ts'
import type { Store } from '../state/store.ts'
import { EmbedFrame } from '../ui/embed/EmbedFrame.tsx'
import type { GrowthShow } from '../ui/growth/growth-show.ts'

/** The map is drawn: the first picture goes, and the article hears of the frame. */
function beginVisit(store: Store): void {
  document.getElementById('first')?.remove()
  const words = [...document.querySelectorAll('.embed-head, .embed-foot')]
  const guest: FrameApi = {
    wantedHeight: () =>
      wantedHeight(
        window.innerWidth,
        words.reduce((sum, { clientHeight }) => sum + clientHeight, 0),
      ),
    setState(link) {
      const opened = stateOf(link, store.getState())
      const fault = link === '' ? null : faultOf(opened)
      if (fault === null) store.dispatch({ kind: 'stateOpened', state: opened.state })
      return fault
    },
    getState: () => linkOf(store.getState()),
    focus: () => document.querySelector<HTMLElement>('.launch-handle')?.focus(),
  }
  connectToHost(guest, words)
}

const ARTICLE: MapSurroundings = {
  async createMapLibre(options) {
    const create = await loadChunk('maplibre-engine')
    return (create as EngineSwitcherOptions['createMapLibre'])(options)
  },
  isInArticle: window.parent !== window,
  whenWanted,
}

/** Files and paper are taken from the page. */
const refused = () => Promise.reject(new Error('A frame makes no files'))

/** The explainer belongs to the page. */
const NO_GROWTH: GrowthShow = {
  now: () => null,
  grown: () => null,
  isStill: () => true,
  start() {},
  next() {},
  stop() {},
  subscribe: () => () => {},
}

/**
 * Puts the app without its page in the place of its first picture, which stays until the map is drawn.
 * @throws Error when data or styles cannot be loaded; the first picture then stays.
 */
export const openFrame = (): Promise<void> =>
  openApp({
    keeps: false,
    Frame: EmbedFrame,
    around: ARTICLE,
    growthOf: () => NO_GROWTH,
    makeFile: refused,
    loadPaperGround: refused,
    onMap: beginVisit,
    styles: addStyles(),
  })

/** As an element: the policy knows them by their hash. */
async function addStyles(): Promise<void> {
  const style = document.createElement('style')
  style.textContent = String(await loadChunk('embed-style'))
  document.head.append(style)
}
