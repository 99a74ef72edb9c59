import '../chunks/trust.ts'
import '../ui/first-fonts.css'
import '../ui/fonts.css'
import '../map/mount/map.css'
import '../ui/stage/stage.css'
import '../ui/answer/answer.css'
import '../ui/frame/first.css'
import { openApp } from '../app/open-app.tsx'
import { MEDIA, mediaMatches } from '../state/browser.ts'
import { makeFile } from '../export/export-now.ts'
import { offeredLanguage } from '../i18n/first-words.ts'
import type { MapSurroundings } from '../map/mount/map-mount.ts'
import { storiesResource } from '../data/load-stories.ts'
import { Frame } from '../ui/frame/Frame.tsx'
import { loadPaperGround } from '../ui/paper/paper-ground.ts'
import { growthShow } from '../ui/growth/growth-show.ts'

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

openApp({
  keeps: false,
  language: offeredLanguage([document.documentElement.lang]),
  Frame,
  around: ONE_FILE,
  growthOf: (store) => growthShow(store, () => mediaMatches(MEDIA.lessMotion)),
  resources: { stories: storiesResource },
  loadPaperGround,
  makeFile,
  onMap() {},
  missingText: ({ offline }) => offline.missing,
}).catch(console.error)
