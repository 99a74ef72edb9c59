import { cityOf } from '../../data/loaded-cities.ts'
import type { Snapshot, Snapshots } from '../../data/snapshot.ts'
import { ringedPlaces, ringsStandAnew } from '../../derive/city-question.ts'
import type { Picture } from '../../derive/picture-types.ts'
import type { Action } from '../../state/actions.ts'
import type { MapEngine, Travel } from '../contract/engine.ts'
import type { Insets } from '../screen/fit.ts'
import type { ScreenPoint } from '../screen/geometry.ts'
import { cameraAfterMove } from '../svg/projection/camera-moves.ts'
import { aspectOf, projectionOf } from '../svg/projection/view.ts'
import { mapBoxOf, middleMoved, watchHolding } from './holding.ts'

/** What brings another map altogether, which then is seen whole. */
const OPENS: ReadonlySet<Action['kind']> = new Set(['stepOpened', 'stateOpened', 'scenarioReset'])
/** What makes the view the reader's own: from then on it is fitted anew only when the window has another width. */
const TOUCHES: ReadonlySet<Action['kind']> = new Set([
  'launchPointPickedUp',
  'launchPointMoved',
  'cameraMoved',
])

/** Keeps what the map shows in step with the state, the size of the map and the reader's hand. */
export interface ViewKeeper {
  /** Shows the whole rings of a launch point, or without one of all. */
  fit(how: Travel, launchPoint?: string | null): void
  /** After an action has been painted. */
  follow(now: Snapshot, before: Snapshot, action: Action): void
  /** More data have come: the rings around a city asked about need the city and, for a missile, the catalogue. */
  fitLoaded(): void
  /** Measured when the map's size changes, since engines ask at every frame. */
  insets(): Insets
  /** Whether somebody has chosen what is seen. */
  isChosen(): boolean
  stop(): void
}

interface Kept {
  readonly container: HTMLElement
  readonly snapshots: Snapshots
  engine(): MapEngine
  picture(): Picture
  /** What the page lays over the edges of the map, px. */
  insets(): Insets
}

export function keepView({ container, snapshots, engine, picture, ...page }: Kept): ViewKeeper {
  const { store, now } = snapshots
  let insets = page.insets()
  let isTouched = false
  let fitsLater = false
  let windowWidth = innerWidth
  let box = mapBoxOf(container)

  const fit = (how: Travel, only: string | null = null): void => {
    const { state, data } = now()
    const point = state.scenario.launchPoints.find(({ id }) => id === only)
    engine().fit(point ? [point.at] : ringedPlaces(state.scenario, data.atlas), how)
  }

  const fitLoaded = (): void => {
    const { camera, question } = now().state.scenario
    fitsLater = holding.isHeld()
    if (!fitsLater && camera === null && question.kind === 'city') fit('fly-silent')
  }

  /** What the reader has just put or chosen outside the view is brought into it. */
  const showNews = (
    { state: { scenario, session }, data: { atlas } }: Snapshot,
    before: Snapshot,
  ) => {
    const earlier = before.state.scenario
    const places = ringedPlaces(scenario, atlas)
    const known = new Set(ringedPlaces(earlier, atlas))
    const { chosen } = scenario.cities
    const city = chosen === earlier.cities.chosen || chosen === null ? null : cityOf(chosen, atlas)
    const news = [...places.filter((at) => !known.has(at)), ...(city ? [city.at] : [])]
    if (session.held !== null || news.every((at) => engine().shows(at))) return
    engine().fit(city ? [...places, city.at] : places, 'fly')
  }

  const follow = (next: Snapshot, before: Snapshot, { kind }: Action): void => {
    if (OPENS.has(kind)) isTouched = false
    else isTouched ||= TOUCHES.has(kind)
    // The engine tells where the reader has put the camera: the state follows it, not the other way.
    if (kind === 'cameraMoved') return
    const [scenario, earlier] = [next.state.scenario, before.state.scenario]
    const { camera } = scenario
    const isAnother = camera !== earlier.camera
    if (isAnother && camera) engine().lookAt(camera, 'fly')
    else if (
      isAnother ||
      (camera === null &&
        (scenario.view !== earlier.view || OPENS.has(kind) || ringsStandAnew(scenario, earlier)))
    ) {
      fit('fly-silent')
    } else showNews(next, before)
  }

  /** Words that need more room, or less, leave the ground where it is in the window. */
  const keepGround = (moved: ScreenPoint): void => {
    if (moved[0] === 0 && moved[1] === 0) return
    const { view, launchPoints } = picture()
    const projection = projectionOf(view, engine().camera(), box, aspectOf(launchPoints))
    engine().lookAt(cameraAfterMove(projection, moved), 'jump')
  }

  /**
   * The rings are seen whole in any window, until the reader has taken hold of the map. It comes before the engines hear
   * of the new size, so that they draw it once.
   */
  const resize = (): void => {
    const size = mapBoxOf(container)
    // A map that is out of sight has no size.
    if (size.widthPx === 0 || size.heightPx === 0) return
    insets = page.insets()
    const moved = middleMoved(box, size)
    const isSameWindow = windowWidth === innerWidth && isTouched
    box = size
    windowWidth = innerWidth
    if (isSameWindow) keepGround(moved)
    else if (now().state.scenario.camera === null) fit('jump')
  }

  const resizing = new ResizeObserver(resize)
  resizing.observe(container)
  const holding = watchHolding(container, store, () => {
    if (fitsLater) fitLoaded()
  })

  return {
    fit,
    follow,
    fitLoaded,
    insets: () => insets,
    isChosen: () => isTouched || now().state.scenario.camera !== null,
    stop() {
      holding.stop()
      resizing.disconnect()
    },
  }
}
