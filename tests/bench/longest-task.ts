import type { Page } from 'playwright-core'

/** A profile of the browser's main thread, as its debugger gives it. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string; readonly url: string }
    readonly children?: readonly number[]
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

/** The names of all WebGL calls; none where there is no WebGL. */
export const webGlNames = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    typeof WebGL2RenderingContext === 'undefined'
      ? []
      : Object.getOwnPropertyNames(WebGL2RenderingContext.prototype),
  )

/** Nothing. */
const NEVER = /(?!)/

/**
 * @param waiting Names of the functions in which the page only waits.
 * @param library Addresses of scripts whose time is not ours; what they call back is.
 */
export function longestIn(
  profile: Profile,
  waiting: ReadonlySet<string>,
  library: RegExp = NEVER,
): LongestTask {
  const { nodes, samples = [], timeDeltas = [] } = profile
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName]))
  const scripts = scriptsOf(profile)
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
    if (!waiting.has(name) && !library.test(scripts.get(id) ?? '')) task.ownMs += ms
    longest.ownMs = Math.max(longest.ownMs, task.ownMs)
    longest.withWaitingMs = Math.max(longest.withWaitingMs, task.withWaitingMs)
  }
  return longest
}

/** The script that each node runs in: its own, or for the browser's functions the caller's. Parents come before children. */
function scriptsOf({ nodes }: Profile): ReadonlyMap<number, string> {
  const scripts = new Map<number, string>()
  for (const { id, callFrame, children = [] } of nodes) {
    const url = callFrame.url === '' ? (scripts.get(id) ?? '') : callFrame.url
    scripts.set(id, url)
    for (const child of children) if (!scripts.has(child)) scripts.set(child, url)
  }
  return scripts
}
