/**
 * The only file that touches the address bar and storage. Both may be refused (sandboxed frames, blocked storage,
 * too many writes): then the page goes on without them.
 */

/** Inside an article the reader's Back button belongs to the article. */
const framed = window.parent !== window

/** The hash as written, without `#`. */
export const hashNow = (): string => window.location.hash.slice(1)

/** Puts `link` behind the `#`; `push` makes a step for Back, except in a frame. */
export function writeHash(link: string, step: 'push' | 'replace'): void {
  if (link === hashNow()) return
  try {
    if (step === 'push' && !framed) window.history.pushState(null, '', `#${link}`)
    else window.history.replaceState(null, '', `#${link}`)
  } catch {
    // Browsers refuse after some 100 writes in ten seconds; the next settled gesture writes the whole state again.
  }
}

/** Calls back when the reader goes Back or Forward, or edits the hash. */
export function onHashChanged(listener: (hash: string) => void): () => void {
  const tell = (): void => listener(hashNow())
  window.addEventListener('popstate', tell)
  return () => window.removeEventListener('popstate', tell)
}

const KEY = 'banned-band.preferences'

/** What was kept, of untrusted shape; null when nothing was, or storage is blocked. */
export function keptPreferences(): unknown {
  try {
    return JSON.parse(window.localStorage.getItem(KEY) ?? 'null')
  } catch {
    return null
  }
}

export function keepPreferences(preferences: unknown): void {
  if (framed) return
  try {
    window.localStorage.setItem(KEY, JSON.stringify(preferences))
  } catch {
    // Blocked or full: the preferences last until the page closes.
  }
}

/** What a reader has asked their system for. */
export const MEDIA = {
  dark: '(prefers-color-scheme: dark)',
  lessMotion: '(prefers-reduced-motion: reduce)',
} as const

export const mediaMatches = (query: string): boolean => window.matchMedia(query).matches

/** Calls back at once and then whenever a media query changes its answer; returns what ends that. */
export function onMedia(query: string, listener: () => void): () => void {
  const media = window.matchMedia(query)
  listener()
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}
