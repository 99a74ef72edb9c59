import { LETTERS } from '../state/bounds.ts'
import type { LaunchPoint } from '../state/state.ts'

/** A point keeps its colour by its letter, whatever else comes and goes. */
export const colourOf = ({ id }: LaunchPoint): number =>
  Math.max(0, LETTERS.indexOf(id as (typeof LETTERS)[number]))
