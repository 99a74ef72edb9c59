import type { Picture } from '../../derive/picture-types.ts'
import type { Theme } from '../style/theme.ts'
import type { CutsOf } from '../layout/scene.ts'
import type { Frame } from './frame.ts'

/** What the custom layers draw; the engine writes it, the layers read it. */
export interface Scene {
  picture: Picture
  theme: Theme
  /** The view of the frame being drawn, set by the first custom layer of each frame. */
  frame: Frame | null
  /** Gaps in the line of a ring, by its place in the Picture, for the frame being drawn. */
  cutsOf: CutsOf
}
