/** What the build tells the worker: the files of one version of the page. */
export interface Plan {
  /** Another for every version. */
  readonly revision: string
  /** Addresses relative to the page, each named by its content: a file that is held already is not loaded again. */
  readonly files: readonly string[]
  /** Addresses of what keeps its name in every version; the page itself is not among them. */
  readonly named: readonly string[]
  /** Of them, the script that the page of this version names. */
  readonly entry: string
}

/** Asked of the host at every visit: see `isSwitchedOff`. */
export const SWITCH = 'sw.json'

/** Caches of other names on the same origin belong to others. */
const CACHES = 'banned-band'

/** A host may hold several copies of the page; each has caches of its own. */
export const cachePrefix = (scope: string): string => `${CACHES} ${new URL(scope).pathname} `

/** Sent to a worker that waits when the reader asks for the new version. */
export const TAKE_OVER = 'take over'

/**
 * Which of the held files answers a request; null for all else, which goes to the network as if there were no worker:
 * frames, previews, the script for articles.
 * @param scope Absolute address of the page's folder, with `/` at its end.
 * @param files Absolute addresses.
 */
export function heldAddress(
  { url, mode, method }: Pick<Request, 'url' | 'mode' | 'method'>,
  scope: string,
  files: ReadonlySet<string>,
): string | null {
  if (method !== 'GET') return null
  if (mode === 'navigate') return isPage(url, scope) ? scope : null
  return files.has(url) ? url : null
}

/** Whether this is the page itself, whatever its link holds. */
export function isPage(url: string, scope: string): boolean {
  const { origin, pathname } = new URL(url)
  const address = origin + pathname
  return address === scope || address === `${scope}index.html`
}

/** Whether the host asks, by `sw.json`, that pages do without the worker. */
export const isSwitchedOff = (told: unknown): boolean => enabledIn(told) === false

/** Whether the host offers the worker at all: without `sw.json` there is none. */
export const isSwitchedOn = (told: unknown): boolean => enabledIn(told) === true

const enabledIn = (told: unknown): unknown =>
  typeof told === 'object' && told !== null && 'enabled' in told ? told.enabled : undefined
