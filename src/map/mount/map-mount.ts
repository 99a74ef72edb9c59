import type { Basemap, Membership } from '../../../geo/index.ts'
import { distanceText } from '../../i18n/measures.ts'
import type { Edition } from '../../data/editions.ts'
import { hindrance } from '../engines/hindrance.ts'
import { mapBoxOf, middleMoved, watchHolding } from './holding.ts'
import { loadBasemap } from '../../data/load.ts'
import type { MapEvents, MapWords, Travel } from '../contract/engine.ts'
import type { OnScreen } from '../svg/still/paper.ts'
import type { Insets } from '../screen/fit.ts'
import type { ScreenPoint } from '../screen/geometry.ts'
import { showPageHint } from '../overlay/page-hint.ts'
import { cameraAfterMove } from '../svg/projection/camera-moves.ts'
import { aspectOf, projectionOf } from '../svg/projection/view.ts'
import { TwoEngines, type TwoEnginesOptions } from '../engines/two-engines.ts'
import { pictureNow } from '../../derive/map-picture.ts'
import { mapWordsOf } from './map-words.ts'
import type { Action } from '../../state/actions.ts'
import { ringedPlaces, ringsStandAnew } from '../../derive/city-question.ts'
import { type Catalogue, NO_CATALOGUE } from '../../data/missiles.ts'
import type { Picture } from '../../derive/picture-types.ts'
import { carriedText } from '../../derive/spoken.ts'
import type { AppState, Camera, ThemeName } from '../../state/state.ts'
import type { Store } from '../../state/store.ts'
import { type Atlas, cityOf } from '../../data/loaded-cities.ts'
import { watchPrinting } from './paper.ts'
import { placingByTap } from './placing.ts'
import { admitScript } from '../../chunks/trust.ts'

/** The picture as it is while its bands grow. */
type Grown = (whole: Picture) => Picture

/** What the map shows at this moment, to be drawn elsewhere. */
export type Still = Pick<OnScreen, 'picture' | 'widthPx' | 'heightPx'> & {
  readonly camera: Camera
  readonly mapWords: MapWords
}

export interface MapMount {
  still(): Still
  setEdition(edition: Edition): void
  setAtlas(atlas: Atlas): void
  setMemberships(memberships: readonly Membership[]): void
  setCatalogue(catalogue: Catalogue): void
  /** Shows the bands while they grow; null shows what is there. */
  setGrowth(grown: Grown | null): void
  setTheme(theme: ThemeName): void
  zoomBy(steps: number): void
  /** Flies to the whole rings of one launch point, or of all. */
  fit(launchPoint: string | null): void
  close(): void
}

/** What is held while the wheel zooms a map that otherwise leaves the wheel to the article. */
const ZOOM_KEY = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl'

/** Clicks that are farther apart are two. */
const DOUBLE_CLICK_MS = 300

/** Eleven metres: half a pixel where the map is nearest. */
const NUDGE_DEG = 0.0001

/** What brings another map altogether, which then is seen whole. */
const OPENS: ReadonlySet<Action['kind']> = new Set(['stepOpened', 'stateOpened', 'scenarioReset'])

/** What makes the view the reader's own: from then on it is fitted anew only when the window has another width. */
const TOUCHES: ReadonlySet<Action['kind']> = new Set([
  'launchPointPickedUp',
  'launchPointMoved',
  'cameraMoved',
])

/** What is another for a map that is the page and for one in a frame of an article. */
export interface MapSurroundings {
  /** null where there is no MapLibre. */
  readonly createMapLibre: TwoEnginesOptions['createMapLibre'] | null
  /** Whether wheel and single finger scroll what is around the map: see `PageGesture`. */
  readonly isInArticle: boolean
  /** Tells when MapLibre is wanted and when no longer; returns what ends that. */
  whenWanted(element: Element, tell: (isWanted: boolean) => void): () => void
}

export interface MapMountOptions {
  readonly container: HTMLElement
  readonly store: Store
  readonly edition: Edition
  readonly first: Basemap
  readonly atlas: Atlas
  readonly theme: ThemeName
  readonly around: MapSurroundings
  reducedMotion(): boolean
  /** What the page lays over the edges of the map, px. */
  insets(): Insets
  /** Finer borders could not be loaded; the map goes on with those that it has. */
  bordersMissing(): void
  /** The engine that will stay has drawn its first frame. */
  settled(): void
}

/**
 * Brings the map into the page, drawn when this returns, and keeps it in step with the store, past React: each action
 * paints before the panels render.
 */
export function mountMap(options: MapMountOptions): MapMount {
  const { container, store, around } = options
  let { atlas } = options
  let { words, ground } = options.edition
  let memberships: readonly Membership[] = []
  let catalogue = NO_CATALOGUE
  let grown: Grown | null = null
  /** Measured when the map's size changes, since engines ask at every frame. */
  let insets = options.insets()
  let told = store.getState()
  let closed = false
  /** True while the engine tells where it has put the camera itself: the state follows it, not the other way. */
  let engineLeads = false
  let isWanted = false

  const pictureFor = (state: AppState): Picture => {
    const whole = pictureNow(state, { atlas, memberships, catalogue }, words)
    return grown ? grown(whole) : whole
  }
  const picture = (): Picture => pictureFor(store.getState())
  let nudge = 0
  const nudged = (): Picture => {
    const state = store.getState()
    nudge = NUDGE_DEG - nudge
    const launchPoints = state.scenario.launchPoints.map((point) => ({
      ...point,
      at: [point.at[0], Math.max(-90, point.at[1] - nudge)] as const,
    }))
    return pictureFor({ ...state, scenario: { ...state.scenario, launchPoints } })
  }
  const wish = () => store.getState().preferences.engine
  const mapWords = () => {
    const { preferences, locked } = store.getState()
    const own = mapWordsOf(words, preferences.units, ground)
    return locked ? { ...own, handle: words.map.lockedHandle } : own
  }
  const pointOf = (id: string | null) =>
    store.getState().scenario.launchPoints.find((point) => point.id === id)
  const fit = (how: Travel, only: string | null = null): void => {
    const point = pointOf(only)
    engine.fit(point ? [point.at] : ringedPlaces(store.getState().scenario, atlas), how)
  }
  let fitsLater = false
  /** The rings around a city asked about need the city and, for a missile, the catalogue. */
  const fitLoaded = (): void => {
    const { camera, question } = store.getState().scenario
    fitsLater = holding.isHeld()
    if (!fitsLater && camera === null && question.kind === 'city') fit('fly-untold')
  }
  const dispatch = (action: Action): void => store.dispatch(action)
  /** A click beside every city lets the chosen one go when it is not the first of a double click, which zooms. */
  let lettingGo = 0

  const follow = (state: AppState, action: Action): void => {
    const before = told
    told = state
    if (OPENS.has(action.kind)) isTouched = false
    else isTouched ||= TOUCHES.has(action.kind)
    if (state.session.held && !before.session.held) engine.halt()
    if (state.preferences.units !== before.preferences.units || state.locked !== before.locked) {
      engine.setWords(mapWords())
      container.toggleAttribute('data-locked', state.locked)
    }
    if (state.preferences.engine !== before.preferences.engine) {
      engine.dropMapLibre()
      if (isWanted) void engine.loadMapLibre()
    }
    engine.paint(picture())
    const { camera, view } = state.scenario
    if (engineLeads) return
    if (camera !== before.scenario.camera && camera) engine.lookAt(camera, 'fly')
    else if (camera !== before.scenario.camera) fit('fly-untold')
    else if (camera === null && view !== before.scenario.view) fit('fly-untold')
    else if (camera === null && OPENS.has(action.kind)) fit('fly-untold')
    else if (camera === null && ringsStandAnew(state.scenario, before.scenario)) fit('fly-untold')
    else showNews(state, before)
  }

  /** What the reader has just put or chosen outside the view is brought into it. */
  const showNews = ({ scenario, session }: AppState, before: AppState): void => {
    const places = ringedPlaces(scenario, atlas)
    const known = new Set(ringedPlaces(before.scenario, atlas))
    const { chosen } = scenario.cities
    const city =
      chosen === before.scenario.cities.chosen || chosen === null ? null : cityOf(chosen, atlas)
    const news = [...places.filter((at) => !known.has(at)), ...(city ? [city.at] : [])]
    if (session.held !== null || news.every((at) => engine.shows(at))) return
    engine.fit(city ? [...places, city.at] : places, 'fly')
  }

  let isTouched = false
  let windowWidth = innerWidth
  let box = mapBoxOf(container)

  /**
   * The rings are seen whole in any window, until the reader has taken hold of the map. From then on words that need more
   * room, or less, leave the ground where it is in the window. It comes before the engines hear of the new size, so that
   * they draw it once.
   */
  const resize = (): void => {
    const now = mapBoxOf(container)
    // A map that is out of sight has no size.
    if (now.widthPx === 0 || now.heightPx === 0) return
    insets = options.insets()
    const moved = middleMoved(box, now)
    const isSameWindow = windowWidth === innerWidth && isTouched
    box = now
    windowWidth = innerWidth
    if (isSameWindow) keepGround(moved)
    else if (store.getState().scenario.camera === null) fit('jump')
  }
  const keepGround = (moved: ScreenPoint): void => {
    if (moved[0] === 0 && moved[1] === 0) return
    const { view, launchPoints } = picture()
    const projection = projectionOf(view, engine.camera(), box, aspectOf(launchPoints))
    engine.lookAt(cameraAfterMove(projection, moved), 'jump')
  }
  const resizing = new ResizeObserver(resize)
  resizing.observe(container)

  const tell = (text: string): void =>
    dispatch({ kind: 'noticeGiven', notice: { kind: 'said', text, undo: false } })
  const placing = placingByTap(container, store, (id) => tell(words.status.placing(id)))

  const events: MapEvents = {
    launchPointPickedUp: (id, byKeys) => dispatch({ kind: 'launchPointPickedUp', id, byKeys }),
    launchPointMoved: (id, at, settled) => dispatch({ kind: 'launchPointMoved', id, at, settled }),
    launchPointMoveCancelled: (id) => dispatch({ kind: 'launchPointMoveCancelled', id }),
    launchPointRemoved: (id) => dispatch({ kind: 'launchPointRemoved', id }),
    menuAsked({ px, at, ...asked }) {
      const launchPoint = pointOf(asked.launchPoint)
      const city = launchPoint || asked.city === null ? null : cityOf(asked.city, atlas)
      const place = launchPoint?.at ?? city?.at ?? at
      if (!place) return
      const menu = { px, at: place, launchPoint: launchPoint?.id ?? null, city: city?.id ?? null }
      dispatch({ kind: 'menuAsked', menu })
    },
    cityChosen(id, at) {
      clearTimeout(lettingGo)
      if (placing.putAt(at)) return
      if (id !== null) dispatch({ kind: 'cityChosen', id })
      else lettingGo = window.setTimeout(dispatch, DOUBLE_CLICK_MS, { kind: 'cityChosen', id })
    },
    doubleClicked: () => clearTimeout(lettingGo),
    launchPointTapped: (id) => placing.tapped(id),
    stepChosen(stepKm) {
      const length = distanceText(stepKm, store.getState().preferences.units, words)
      tell(words.status.step(length))
    },
    poleReached: (pole) => tell(words.status.poleReached[pole]),
    launchPointAskedFor: (id) => tell(carriedText(store.getState(), id, atlas, words)),
    ringsAskedFor: (id) => fit('fly', id),
    cameraMoved(camera) {
      engineLeads = true
      dispatch({ kind: 'cameraMoved', camera })
      engineLeads = false
    },
  }

  /** The finest whole basemap that has come, for paper. */
  let overview = options.first
  let loading = 0
  const tellLoading = (more: number): void => {
    loading += more
    container.toggleAttribute('data-loading', loading > 0)
  }
  /** Shows that finer borders are on their way, and tells when they do not come. */
  const loadWatched = async (level: 'overview' | 'detail'): Promise<Basemap> => {
    tellLoading(1)
    try {
      const loaded = await loadBasemap(level)
      if (level === 'overview') overview = loaded
      return loaded
    } catch (error) {
      if (!closed) options.bordersMissing()
      throw error
    } finally {
      tellLoading(-1)
    }
  }

  const tellEngine = (): void => {
    performance.mark(engine.name === 'svg' ? 'app' : 'maplibre')
    container.dataset['engine'] = engine.name
  }
  const engine = new TwoEngines({
    container,
    events,
    picture: picture(),
    theme: options.theme,
    words: mapWords(),
    camera: store.getState().scenario.camera,
    first: options.first,
    reducedMotion: options.reducedMotion,
    insets: () => insets,
    basemap: loadWatched,
    async createMapLibre(mapLibre) {
      const create = around.createMapLibre
      const why = create ? hindrance(wish()) : 'this page has none'
      if (!create || why !== null) throw new Error(`MapLibre is not loaded: ${why}`)
      return create(mapLibre)
    },
    isJudged: () => wish() === 'auto',
    nudged,
    admitScript,
    leftToPage: around.isInArticle
      ? (gesture) => {
          const { wheel, finger } = words.map.leftToPage
          showPageHint(container, gesture === 'wheel' ? wheel(ZOOM_KEY) : finger)
        }
      : undefined,
    handedOver: tellEngine,
    refused: (error) => console.warn('The map is drawn without WebGL:', error),
  })
  tellEngine()
  container.toggleAttribute('data-locked', told.locked)
  const unsubscribe = store.subscribe(follow)
  const holding = watchHolding(container, store, () => {
    if (fitsLater) fitLoaded()
  })
  const still = (): Still => ({
    picture: picture(),
    camera: engine.camera(),
    mapWords: mapWords(),
    widthPx: container.clientWidth,
    heightPx: container.clientHeight,
  })
  const unwatchPrinting = watchPrinting(container, () => {
    const shown = still()
    // A view that nobody has chosen is made for the paper: that of a frame out of sight may never have been made.
    const isChosen = isTouched || store.getState().scenario.camera !== null
    const camera = isChosen ? shown.camera : null
    return { ...shown, camera, words: shown.mapWords, basemap: overview }
  })
  const unwatchWanted = around.whenWanted(container, (isNow) => {
    isWanted = isNow
    if (isNow) void settle()
    else engine.dropMapLibre()
  })

  async function settle(): Promise<void> {
    await engine.loadMapLibre()
    if (closed) return
    container.dataset['map'] = 'ready'
    options.settled()
  }

  return {
    still,
    setEdition(next) {
      ;({ words, ground } = next)
      engine.setWords(mapWords())
      engine.paint(picture())
    },
    setAtlas(next) {
      atlas = next
      engine.paint(picture())
      fitLoaded()
    },
    setMemberships(next) {
      memberships = next
      engine.paint(picture())
    },
    setCatalogue(next) {
      catalogue = next
      engine.paint(picture())
      fitLoaded()
    },
    setGrowth(next) {
      grown = next
      engine.paint(picture())
    },
    setTheme: (next) => engine.setTheme(next),
    zoomBy: (steps) => engine.zoomBy(steps),
    fit: (launchPoint) => fit('fly', launchPoint),
    close() {
      closed = true
      clearTimeout(lettingGo)
      unsubscribe()
      holding.stop()
      placing.stop()
      unwatchWanted()
      unwatchPrinting()
      resizing.disconnect()
      engine.close()
    },
  }
}
