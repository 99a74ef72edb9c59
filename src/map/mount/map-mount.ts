import type { Basemap } from '../../../geo/index.ts'
import { admitScript } from '../../chunks/trust.ts'
import type { Snapshot, Snapshots } from '../../data/snapshot.ts'
import { pictureIn } from '../../derive/in-snapshot.ts'
import type { Picture } from '../../derive/picture-types.ts'
import { MEDIA, mediaMatches } from '../../state/browser.ts'
import type { Action } from '../../state/actions.ts'
import type { Camera } from '../../state/state.ts'
import type { MapWords } from '../contract/engine.ts'
import { whyNoMapLibre } from '../engines/why-no-maplibre.ts'
import { EngineSwitcher, type EngineSwitcherOptions } from '../engines/engine-switcher.ts'
import { showPageHint } from '../overlay/page-hint.ts'
import type { OnScreen } from '../svg/still/paper.ts'
import { bordersFor } from './borders.ts'
import { mapActions } from './map-events.ts'
import { mapWordsOf } from './map-words.ts'
import { watchPrinting } from './paper.ts'
import { shownTheme, stageInsets } from './stage-view.ts'
import { onTheme } from './theme-watch.ts'
import { keepView } from './view-keeper.ts'

/** What the map shows at this moment, to be drawn elsewhere. */
export type Still = Pick<OnScreen, 'picture' | 'widthPx' | 'heightPx'> & {
  readonly camera: Camera
  readonly mapWords: MapWords
}

export interface MapMount {
  still(): Still
  zoomBy(steps: number): void
  /** Flies to the whole rings of one launch point, or of all. */
  fit(launchPoint: string | null): void
  close(): void
}

/** What is held while the wheel zooms a map that otherwise leaves the wheel to the article. */
const ZOOM_KEY = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl'

/** Eleven metres: half a pixel where the map is nearest. */
const NUDGE_DEG = 0.0001

/** What is another for a map that is the page and for one in a frame of an article. */
export interface MapSurroundings {
  /** null where there is no MapLibre. */
  readonly createMapLibre: EngineSwitcherOptions['createMapLibre'] | null
  /** Whether wheel and single finger scroll what is around the map: see `PageGesture`. */
  readonly isInArticle: boolean
  /** Tells when MapLibre is wanted and when no longer; returns what ends that. */
  whenWanted(element: Element, tell: (isWanted: boolean) => void): () => void
}

/** What is shown for a while in place of the picture: see `GrowthShow`. */
interface PictureShow {
  /** How it changes the picture at this moment; null while there is none. */
  grown(): ((whole: Picture) => Picture) | null
  subscribe(listener: () => void): () => void
}

interface MapMountOptions {
  readonly container: HTMLElement
  readonly snapshots: Snapshots
  readonly first: Basemap
  readonly around: MapSurroundings
  readonly growth: PictureShow
  /** Finer borders could not be loaded; the map goes on with those that it has. */
  bordersMissing(): void
  /** The engine that will stay has drawn its first frame. */
  settled(): void
}

/**
 * Brings the map into the page, drawn when this returns, and keeps it in step with the snapshots, past React: each one is
 * painted before the panels render.
 */
export function mountMap(options: MapMountOptions): MapMount {
  const { container, snapshots, around, growth } = options
  const { store } = snapshots
  let told = snapshots.now()
  let closed = false
  let isWanted = false

  const pictureFor = (snapshot: Snapshot): Picture => {
    const whole = pictureIn(snapshot)
    return growth.grown()?.(whole) ?? whole
  }
  const picture = (): Picture => pictureFor(snapshots.now())
  const wish = () => store.getState().preferences.engine
  const mapWords = (): MapWords => {
    const { state, data } = snapshots.now()
    const own = mapWordsOf(data.words, state.preferences.units, data.ground)
    return state.locked ? { ...own, handle: data.words.map.lockedHandle } : own
  }

  const view = keepView({
    container,
    snapshots,
    engine: () => engine,
    picture,
    insets: () => stageInsets(container),
  })
  const { events, stop: stopActions } = mapActions(container, snapshots, (id) =>
    view.fit('fly', id),
  )
  const borders = bordersFor(container, options.first, () => {
    if (!closed) options.bordersMissing()
  })

  const handedOver = (): void => {
    performance.mark(engine.name === 'svg' ? 'app' : 'maplibre')
    container.dataset['engine'] = engine.name
  }
  const engine = new EngineSwitcher({
    container,
    events,
    picture: picture(),
    theme: shownTheme(told.state),
    words: mapWords(),
    camera: told.state.scenario.camera,
    first: options.first,
    reducedMotion: () => mediaMatches(MEDIA.lessMotion),
    insets: view.insets,
    basemap: borders.load,
    async createMapLibre(mapLibre) {
      const create = around.createMapLibre
      const why = create ? whyNoMapLibre(wish()) : 'this page has none'
      if (!create || why !== null) throw new Error(`MapLibre is not loaded: ${why}`)
      return create(mapLibre)
    },
    isJudged: () => wish() === 'auto',
    nudged: nudging(() => snapshots.now(), pictureFor),
    admitScript,
    leftToPage: around.isInArticle
      ? (gesture) => {
          const { wheel, finger } = snapshots.now().data.words.map.leftToPage
          showPageHint(container, gesture === 'wheel' ? wheel(ZOOM_KEY) : finger)
        }
      : undefined,
    handedOver,
    refused: (error) => console.warn('The map is drawn without WebGL:', error),
  })
  handedOver()
  container.toggleAttribute('data-locked', told.state.locked)

  const follow = (now: Snapshot, action: Action | null): void => {
    const before = told
    told = now
    const [state, earlier] = [now.state, before.state]
    if (state.session.held && !earlier.session.held) engine.halt()
    if (
      now.data.words !== before.data.words ||
      state.preferences.units !== earlier.preferences.units ||
      state.locked !== earlier.locked
    ) {
      engine.setWords(mapWords())
      container.toggleAttribute('data-locked', state.locked)
    }
    if (state.preferences.engine !== earlier.preferences.engine) {
      engine.dropMapLibre()
      if (isWanted) void engine.loadMapLibre()
    }
    engine.paint(pictureFor(now))
    if (action) view.follow(now, before, action)
    const { atlas, catalogue } = before.data
    if (now.data.atlas !== atlas || now.data.catalogue !== catalogue) view.fitLoaded()
  }
  const ends = [
    snapshots.subscribe(follow),
    growth.subscribe(() => engine.paint(picture())),
    onTheme(store, () => engine.setTheme(shownTheme(store.getState()))),
  ]

  const still = (): Still => ({
    picture: picture(),
    camera: engine.camera(),
    mapWords: mapWords(),
    widthPx: container.clientWidth,
    heightPx: container.clientHeight,
  })
  ends.push(
    watchPrinting(container, () => {
      const shown = still()
      // A view that nobody has chosen is made for the paper: that of a frame out of sight may never have been made.
      const camera = view.isChosen() ? shown.camera : null
      return { ...shown, camera, words: shown.mapWords, basemap: borders.overview() }
    }),
    around.whenWanted(container, (isNow) => {
      isWanted = isNow
      if (isNow) void settle()
      else engine.dropMapLibre()
    }),
  )
  async function settle(): Promise<void> {
    await engine.loadMapLibre()
    if (closed) return
    container.dataset['map'] = 'ready'
    options.settled()
  }

  return {
    still,
    zoomBy: (steps) => engine.zoomBy(steps),
    fit: (launchPoint) => view.fit('fly', launchPoint),
    close() {
      closed = true
      for (const end of ends) end()
      stopActions()
      view.stop()
      engine.close()
    },
  }
}

/** The picture with its launch points moved by less than can be seen, there and back. */
function nudging(now: () => Snapshot, pictureFor: (snapshot: Snapshot) => Picture): () => Picture {
  let nudge = 0
  return () => {
    const { state, data } = now()
    nudge = NUDGE_DEG - nudge
    const launchPoints = state.scenario.launchPoints.map((point) => ({
      ...point,
      at: [point.at[0], Math.max(-90, point.at[1] - nudge)] as const,
    }))
    return pictureFor({ state: { ...state, scenario: { ...state.scenario, launchPoints } }, data })
  }
}
