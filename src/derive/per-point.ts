import { LETTERS } from '../state/bounds.ts'
import { remembered } from '../memo/memory.ts'
import type { LaunchPoint } from '../state/state.ts'

/** A point keeps its colour by its letter, whatever else comes and goes. */
export const colourOf = ({ id }: LaunchPoint): number =>
  Math.max(0, LETTERS.indexOf(id as (typeof LETTERS)[number]))

/** One answer for each of eight launch points, by letter, so that seven stay the same while one moves. */
export function perPoint<Inputs extends readonly unknown[], Output>(
  compute: (point: LaunchPoint, ...inputs: Inputs) => Output,
): (point: LaunchPoint, ...inputs: Inputs) => Output {
  const byColour = LETTERS.map(() => remembered(compute))
  return (point, ...inputs) => (byColour[colourOf(point)] ?? compute)(point, ...inputs)
}

/** The list, or the one given before when all its members are the same. */
export function kept<Member>(): (list: readonly Member[]) => readonly Member[] {
  let latest: readonly Member[] = []
  return (list) => {
    const same = list.length === latest.length && list.every((member, i) => member === latest[i])
    if (!same) latest = list
    return latest
  }
}
