/** A profile of the browser's main thread, as its debugger gives it. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string }
  }[]
  /** Ids of the nodes that were running, and the microseconds before each sample. */
  readonly samples?: readonly number[]
  readonly timeDeltas?: readonly number[]
}

/** Milliseconds of the longest task in a drag. */
export interface LongestTask {
  /** In scripts, layout and styles. */
  readonly ownMs: number
  /** The same with the time that WebGL calls wait for the renderer, which here is software. */
  readonly withWaitingMs: number
}

/** @param waiting Names of the functions in which the page only waits. */
export function longestIn(
  { nodes, samples = [], timeDeltas = [] }: Profile,
  waiting: ReadonlySet<string>,
): LongestTask {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName]))
  const longest = { ownMs: 0, withWaitingMs: 0 }
  let task = { ownMs: 0, withWaitingMs: 0 }
  for (const [i, id] of samples.entries()) {
    const name = names.get(id) ?? ''
    if (name === '(idle)' || name === '(program)') {
      task = { ownMs: 0, withWaitingMs: 0 }
      continue
    }
    const ms = (timeDeltas[i] ?? 0) / 1000
    task.withWaitingMs += ms
    if (!waiting.has(name)) task.ownMs += ms
    longest.ownMs = Math.max(longest.ownMs, task.ownMs)
    longest.withWaitingMs = Math.max(longest.withWaitingMs, task.withWaitingMs)
  }
  return longest
}
