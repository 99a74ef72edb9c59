import { LETTERS } from '../../state/bounds.ts'
import type { LaunchPoint } from '../../state/state.ts'

/** Place of a launch point in the order of ring colours, 0 to 7: a point keeps its colour by its letter. */
export const colourOf = ({ id }: LaunchPoint): number =>
  Math.max(
    0,
    LETTERS.findIndex((letter) => letter === id),
  )
