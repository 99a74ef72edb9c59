import type { Basemap } from '../../../geo/index.ts'
import type { Picture } from '../../model/picture-types.ts'
import type { Theme } from '../theme.ts'
import { backdrop, groundShapes, limb } from './ground-shapes.ts'
import { cityMarks } from './mark-shapes.ts'
import type { PlacedLabel } from './name-layout.ts'
import { nameShapes } from './name-shapes.ts'
import type { Cut } from './polylines.ts'
import type { Projection } from './projection.ts'
import { ringsAndBands } from './ring-paths.ts'
import { bandShapes, ringShapes } from './ring-shapes.ts'
import { group, type Shape } from './shape.ts'

/** Everything that one frame of the map is made of. */
export interface DrawingInput {
  readonly picture: Picture
  readonly projection: Projection
  readonly theme: Theme
  readonly basemap: Basemap
  /** The projection that the ground's paths were made for: `projection` itself, or one that it is a mere move of. */
  readonly groundFor: Projection
  readonly labels: readonly PlacedLabel[]
  /** Gaps in the line of a ring, by its place in the Picture. */
  cutsOf(ring: number): readonly Cut[]
}

/**
 * Draws one map, frame after frame, from below to above: a pure function that remembers its last results, so that what
 * has not changed is the very same shape. `key` goes before every id.
 */
export function drawing(key: string): (input: DrawingInput) => readonly Shape[] {
  const ground = groundShapes()
  const rings = ringsAndBands()
  const marks = cityMarks()
  return ({ picture, projection, theme, basemap, groundFor, labels, cutsOf }) => {
    const { under, over } = ground(basemap, groundFor, projection, theme, picture.hidden)
    const paths = rings(projection)
    return [
      group({}, backdrop(projection, theme)),
      ...under,
      group({}, bandShapes(picture, projection, theme, paths, key)),
      group({}, limb(projection, theme, key)),
      ...over,
      group({}, ringShapes(picture, projection, theme, paths, cutsOf)),
      group({}, marks(picture, projection, theme)),
      ...nameShapes(labels, projection, theme),
    ]
  }
}
