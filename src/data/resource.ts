import type { AppState } from '../state/state.ts'
import {
  type Data,
  type ResourceName,
  type Snapshot,
  type Snapshots,
  type Status,
  statusOf,
} from './snapshot.ts'

/** How a part of the data is loaded, and when. */
export interface Resource {
  /** Whether what is shown needs it. A reader may also ask for it: see `Ask`. */
  when(snapshot: Snapshot): boolean
  /** What `when` looks at: it is asked, and a failed load is tried again, when one of these is another. */
  parts(state: AppState): readonly unknown[]
  /** Which one is needed, e.g. a language: when it is another, what was loaded is loaded anew. */
  edition?(snapshot: Snapshot): string
  /**
   * @returns what it changes in the data, which may have grown meanwhile.
   * @throws Error when it cannot be loaded.
   */
  load(snapshot: Snapshot): Promise<(data: Data) => Partial<Data>>
}

export type Resources = Readonly<Partial<Record<ResourceName, Resource>>>

/** Loads it, whatever is shown; after a failure again. Does nothing while it is loading or there. */
export type Ask = (name: ResourceName) => void

/**
 * Loads each resource when it is needed or asked for. While a launch point is held nothing is looked at, so that a drag
 * asks for nothing twice.
 * @param failed Called once a failed load; `statusOf` tells it too.
 */
export function keepLoaded(
  snapshots: Snapshots,
  resources: Resources,
  failed: (name: ResourceName) => void,
): Ask {
  const { now, put, subscribe } = snapshots
  const asks: Partial<Record<string, () => void>> = {}
  const keep = (name: ResourceName, { when, parts, edition = () => '', load }: Resource): void => {
    /** Asked for last. */
    let asked = edition(now())
    let attempt = 0
    let seen: readonly unknown[] = []
    const isThere = (): boolean => /loading|ready/.test(statusOf(now().data, name))
    const begin = async (): Promise<void> => {
      const own = ++attempt
      const tell = (status: Status, change?: (data: Data) => Partial<Data>) =>
        put((data) => ({ ...change?.(data), status: { ...data.status, [name]: status } }))
      asked = edition(now())
      tell('loading')
      const change = await load(now()).catch(() => undefined)
      if (own !== attempt) return
      tell(change ? 'ready' : 'failed', change)
      if (!change) failed(name)
    }
    const look = (snapshot: Snapshot): void => {
      if (snapshot.state.session.held !== null) return
      const before = seen
      seen = parts(snapshot.state)
      const isNews = seen.some((part, i) => part !== before[i])
      if (isThere() ? edition(snapshot) !== asked : isNews && when(snapshot)) void begin()
    }
    subscribe(look)
    look(now())
    asks[name] = () => {
      if (!isThere()) void begin()
    }
  }
  for (const [name, resource] of Object.entries(resources)) keep(name as ResourceName, resource)
  return (name) => asks[name]?.()
}
