import { LETTERS } from './bounds.ts'
import type { LaunchPoint } from './state.ts'

/** Place of a launch point in the order of ring colours, 0 to 7: it keeps its colour by its letter, whatever else comes and goes. */
export const colourOf = ({ id }: LaunchPoint): number =>
  Math.max(
    0,
    LETTERS.findIndex((letter) => letter === id),
  )
