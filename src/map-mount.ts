import { admitScript } from './trust.ts'
import type { Words } from './i18n/words.ts'
import { type Ground, loadBasemap } from './load.ts'
import type { MapEngine, MapEvents } from './map/engine.ts'
import type { Insets } from './map/fit.ts'
import { mapWordsOf } from './map-words.ts'
import type { Action } from './model/actions.ts'
import { namesOf } from './model/names.ts'
import { pictureOf } from './model/picture.ts'
import type { Picture } from './model/picture-types.ts'
import type { AppState, ThemeName } from './model/state.ts'
import type { Store } from './model/store.ts'
import { answerOf, type Atlas, cityOf } from './model/verdicts.ts'

export interface MapMount {
  setAtlas(atlas: Atlas): void
  setTheme(theme: ThemeName): void
  zoomBy(steps: number): void
  fit(): void
  close(): void
}

export interface MapMountOptions {
  readonly container: HTMLElement
  readonly store: Store
  readonly words: Words
  readonly ground: Ground
  readonly atlas: Atlas
  readonly theme: ThemeName
  reducedMotion(): boolean
  /** What the page lays over the edges of the map, px. */
  insets(): Insets
  /** The map is there and has drawn its first frame. */
  ready(): void
  /** There can be no map here. */
  failed(error: unknown): void
}

/**
 * Brings an engine into the page and keeps it in step with the store, past React: each action paints before the
 * panels render. The engine arrives later than the page; until then the last of each wish is kept.
 */
export function mountMap(options: MapMountOptions): MapMount {
  const { container, store, words, ground } = options
  let { atlas, theme } = options
  /** Measured when the window changes, since engines ask at every frame. */
  let insets = options.insets()
  let engine: MapEngine | null = null
  let closed = false
  let told = store.getState()
  /** True while the engine tells where it has put the camera itself: the state follows it, not the other way. */
  let engineLeads = false

  const picture = (): Picture => {
    const { scenario, session, preferences } = store.getState()
    const names = namesOf(scenario.launchPoints, atlas, words, preferences.units)
    return pictureOf(scenario, session, answerOf(scenario, atlas), names, words, preferences.units)
  }
  const mapWords = () => mapWordsOf(words, store.getState().preferences.units, ground)
  const fit = (how: 'jump' | 'fly'): void =>
    engine?.fit(
      store.getState().scenario.launchPoints.map(({ at }) => at),
      how,
    )
  const dispatch = (action: Action): void => store.dispatch(action)

  const follow = (state: AppState): void => {
    const before = told
    told = state
    if (!engine) return
    if (state.preferences.units !== before.preferences.units) engine.setWords(mapWords())
    engine.paint(picture())
    const { camera, view } = state.scenario
    if (engineLeads) return
    if (camera !== before.scenario.camera && camera) engine.lookAt(camera, 'fly')
    else if (camera !== before.scenario.camera) fit('fly')
    else if (camera === null && view !== before.scenario.view) fit('jump')
    else showNews(state, before)
  }

  /** What the reader has just put or chosen outside the view is brought into it. */
  const showNews = ({ scenario, session }: AppState, before: AppState): void => {
    const places = scenario.launchPoints.map(({ at }) => at)
    const known = new Set(before.scenario.launchPoints.map(({ at }) => at))
    const { chosen } = scenario.cities
    const city =
      chosen === before.scenario.cities.chosen || chosen === null ? null : cityOf(chosen, atlas)
    const news = [...places.filter((at) => !known.has(at)), ...(city ? [city.at] : [])]
    if (session.held !== null || !engine || news.every((at) => engine?.shows(at))) return
    engine.fit(city ? [...places, city.at] : places, 'fly')
  }
  const unsubscribe = store.subscribe(follow)

  /** A reader who has not moved the map sees the whole rings in any window. */
  const refit = (): void => {
    insets = options.insets()
    if (store.getState().scenario.camera === null) fit('jump')
  }
  window.addEventListener('resize', refit)

  const events: MapEvents = {
    launchPointPickedUp: (id) => dispatch({ kind: 'launchPointPickedUp', id }),
    launchPointMoved: (id, at, settled) => dispatch({ kind: 'launchPointMoved', id, at, settled }),
    launchPointMoveCancelled: (id) => dispatch({ kind: 'launchPointMoveCancelled', id }),
    launchPointRemoved: (id) => dispatch({ kind: 'launchPointRemoved', id }),
    launchPointAskedAt: (at) => dispatch({ kind: 'launchPointAdded', at, name: null }),
    cityChosen: (id) => dispatch({ kind: 'cityChosen', id }),
    cameraMoved(camera) {
      engineLeads = true
      dispatch({ kind: 'cameraMoved', camera })
      engineLeads = false
    },
  }

  /** MapLibre's, or where there is no WebGL2 or no worker the one on SVG alone. */
  async function madeEngine(): Promise<MapEngine> {
    const shared = {
      container,
      theme,
      events,
      picture: picture(),
      words: mapWords(),
      camera: store.getState().scenario.camera,
      reducedMotion: options.reducedMotion,
      insets: () => insets,
      basemap: loadBasemap,
    }
    try {
      const { createMapLibreEngine } = await import('./map/maplibre/engine.ts')
      return await createMapLibreEngine({ ...shared, admitScript })
    } catch (error) {
      console.warn('The map is drawn without WebGL:', error)
      const [{ SvgEngine }, first] = await Promise.all([
        import('./map/svg/engine.ts'),
        loadBasemap('first'),
      ])
      return new SvgEngine({ ...shared, first })
    }
  }

  async function start(): Promise<void> {
    const made = await madeEngine()
    if (closed) return made.close()
    engine = made
    engine.setTheme(theme)
    engine.setWords(mapWords())
    engine.paint(picture())
    container.dataset['map'] = 'ready'
    options.ready()
  }
  start().catch((error: unknown) => {
    if (!closed) options.failed(error)
  })

  return {
    setAtlas(next) {
      atlas = next
      engine?.paint(picture())
    },
    setTheme(next) {
      theme = next
      engine?.setTheme(next)
    },
    zoomBy: (steps) => engine?.zoomBy(steps),
    fit: () => fit('fly'),
    close() {
      closed = true
      unsubscribe()
      window.removeEventListener('resize', refit)
      engine?.close()
    },
  }
}
