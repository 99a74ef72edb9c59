import type { Basemap } from '../../../../geo/index.ts'
import type { Picture } from '../../../derive/picture-types.ts'
import type { CutsOf } from '../../layout/scene.ts'
import type { Theme } from '../../style/theme.ts'
import type { DoubtShapes } from './doubt-shapes.ts'
import { groundShapes } from './ground-shapes.ts'
import type { MarkShapes } from './mark-shapes.ts'
import type { Projection } from '../projection/projection.ts'
import { ringsAndBands } from './ring-paths.ts'
import { bandShapes, ringShapes, softEdges } from './ring-shapes.ts'
import type { Shape } from '../../shapes/shape.ts'
import { withinEarth } from './within-earth.ts'

/** Everything that one frame of the map is made of, but its letters. */
export interface DrawingInput {
  readonly picture: Picture
  readonly projection: Projection
  readonly theme: Theme
  readonly basemap: Basemap
  /** The projection that the ground is drawn for: `projection` itself, or one that it is a mere move of. */
  readonly groundFor: Projection
  /** Gaps in the line of a ring, by its place in the Picture. */
  readonly cutsOf: CutsOf
}

/** What the first picture of a visit does without. */
export interface LaterShapes {
  readonly marks: MarkShapes
  readonly doubts: DoubtShapes
}

/** From below to above. What a drag of a launch point changes is apart from what it leaves. */
export const LAYERS = ['under', 'bands', 'edges', 'doubts', 'over', 'rings', 'marks'] as const

export type Layers = Readonly<Record<(typeof LAYERS)[number], readonly Shape[]>>

/** Layers that stand where {@link DrawingInput.groundFor} puts them. */
export const GROUND_LAYERS: readonly string[] = ['under', 'over']

/**
 * Draws one map, frame after frame: a pure function that remembers its last results, so that what has not changed is
 * the very same shape. `key` goes before every id.
 */
export function drawing(
  key: string,
  { marks, doubts }: LaterShapes,
): (input: DrawingInput) => Layers {
  const ground = groundShapes(key)
  const rings = ringsAndBands()
  const edges = softEdges()
  return ({ picture, projection, theme, basemap, groundFor, cutsOf }) => {
    const paths = rings(projection, theme)
    const held = new Set(picture.launchPoints.filter(({ from }) => from).map(({ id }) => id))
    const edgesOf = (areHeld: boolean) => {
      const own = picture.rings.filter(({ launchPoint }) => held.has(launchPoint) === areHeld)
      const id = `${key}-${areHeld ? 'held' : 'resting'}`
      return withinEarth(id, edges(own, projection, theme, paths), projection)
    }
    const hidesBands = picture.hidden.includes('bands')
    return {
      ...ground(basemap, groundFor, theme, picture.hidden, picture.tints),
      bands: hidesBands
        ? []
        : [...bandShapes(picture, projection, theme, paths, key), ...edgesOf(true)],
      edges: hidesBands ? [] : edgesOf(false),
      doubts: hidesBands ? [] : doubts(picture.rings, projection, theme, paths),
      rings: ringShapes(picture, projection, theme, paths, cutsOf),
      marks: marks(picture, projection, theme),
    }
  }
}
