import type { Basemap } from '../../../../geo/index.ts'
import type { Picture } from '../../../derive/picture-types.ts'
import type { Camera, ThemeName } from '../../../state/state.ts'
import type { MapEvents, MapWords, PageGesture } from '../../contract/engine.ts'
import type { Insets } from '../../screen/fit.ts'

/** What the engine needs of the page around it. */
export interface SvgOptions {
  readonly container: HTMLElement
  readonly events: MapEvents
  /** Painted first. */
  readonly picture: Picture
  readonly theme: ThemeName
  readonly words: MapWords
  /** null fits the rings of the picture. */
  readonly camera: Camera | null
  /** Drawn at once, and while a globe is turned. */
  readonly first: Basemap
  /** See `PageGesture`; left out where the map is the page. */
  leftToPage?: ((gesture: PageGesture) => void) | undefined
  /** Asked before every flight. */
  reducedMotion(): boolean
  /** The overview is asked for after the first frame, the detail when the reader has zoomed in; what fails is asked for again. */
  basemap(level: 'overview' | 'detail'): Promise<Basemap>
  /** What controls cover at the edges of the map, px; asked at every fit and every frame. */
  insets?(): Insets
  /** After each frame in which map and overlay were drawn, with the picture that they show. */
  drawn?(picture: Picture): void
  trouble?(trouble: SvgTrouble): void
}

/** Finer borders could not be loaded; the coarser ones stay, and the finer are asked for again at the next move. */
interface SvgTrouble {
  readonly kind: 'overview-missing' | 'detail-missing'
  readonly error: unknown
}
