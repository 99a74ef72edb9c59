import type { Basemap } from '../../../geo/index.ts'
import type { Picture } from '../../derive/picture-types.ts'
import type { Camera, ThemeName } from '../../state/state.ts'
import type { Insets } from '../screen/fit.ts'
import type { MapEvents, MapWords, PageGesture } from './engine.ts'

/** What an engine needs of the page around it. */
export interface EngineOptions {
  readonly container: HTMLElement
  readonly events: MapEvents
  /** Painted first. */
  readonly picture: Picture
  readonly theme: ThemeName
  readonly words: MapWords
  /** null fits the rings of the picture. */
  readonly camera: Camera | null
  /** See `PageGesture`; left out where the map is the page. */
  leftToPage?: ((gesture: PageGesture) => void) | undefined
  /** Asked before every flight. */
  reducedMotion(): boolean
  /** The overview is asked for at the start, the detail when the reader has zoomed in; a detail that fails is asked for again. */
  basemap(level: 'overview' | 'detail'): Promise<Basemap>
  /** What controls cover at the edges of the map, px; asked at every fit and every frame. */
  insets?(): Insets
  /** After each frame in which map and overlay were drawn, with the picture that they show. */
  drawn?(picture: Picture): void
}
