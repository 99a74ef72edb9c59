import hashes from 'virtual:chunks'
import { FIRST_TIER, fileOfTier, REST_OF_FIRST_TIER } from '../../geo/index.ts'
import { chunkPath } from './chunk-path.ts'
import { ROOT } from './own-script.ts'
import { admitScript } from './trust.ts'

const store = globalThis as { bannedBand?: Record<string, unknown> }
const loading = new Map<string, Promise<unknown>>()

/** What every page asks for at once. */
const SOON = [fileOfTier(FIRST_TIER), REST_OF_FIRST_TIER, 'countries', 'waters', 'basemap/first']

/** Asks for it and for the page's language; called early, it comes beside the page's own script. */
export const preloadChunks = (): void => {
  const { lang } = document.documentElement
  for (const name of [`words/${lang}`, ...SOON]) loadChunk(name).catch(() => {})
}

/**
 * What a chunk brings, e.g. `loadChunk('countries')`; loaded once, as a classic script, which also
 * works where `fetch` does not: in frames with an opaque origin and from a file.
 * @returns untrusted shape: parse it with the door in `geo` that knows it.
 * @throws Error when there is no such chunk or it cannot be loaded; the next call tries again.
 */
export function loadChunk(name: string): Promise<unknown> {
  const known = loading.get(name)
  if (known) return known
  const promise = runScript(name)
  loading.set(name, promise)
  promise.catch(() => loading.delete(name))
  return promise
}

/** A chunk of the first picture has come with the page. */
function runScript(name: string): Promise<unknown> {
  const held = taken(name)
  if (held !== undefined) return Promise.resolve(held)
  const hash = hashes[name]
  if (hash === undefined) {
    return Promise.reject(
      new Error(`No data chunk "${name}"; there are: ${Object.keys(hashes).join(', ')}`),
    )
  }
  const url = new URL(chunkPath(name, hash), ROOT).href
  admitScript(url)
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.addEventListener('load', () => {
      script.remove()
      const data = taken(name)
      if (data === undefined) return reject(new Error(`The data chunk "${name}" came without data`))
      resolve(data)
    })
    script.addEventListener('error', () => {
      script.remove()
      reject(new Error(`The data chunk "${name}" could not be loaded`))
    })
    script.src = url
    document.head.append(script)
  })
}

function taken(name: string): unknown {
  const data = store.bannedBand?.[name]
  delete store.bannedBand?.[name]
  return data
}
