import { useSyncExternalStore } from 'react'

/** Safari before 16.4 has names of its own, and tells nothing when it refuses. */
interface OldSafari {
  readonly webkitFullscreenEnabled?: boolean
  readonly webkitFullscreenElement?: Element | null
  webkitExitFullscreen?(): void
}
interface OldSafariElement {
  webkitRequestFullscreen?(): void
}

const page: Partial<Document> & OldSafari = document
const root: Partial<HTMLElement> & OldSafariElement = document.documentElement

/** An iPhone fills its screen with videos alone; a frame needs the leave of its article. */
export const canFillScreen = (): boolean =>
  page.fullscreenEnabled ?? page.webkitFullscreenEnabled ?? false

const fillsScreen = (): boolean => Boolean(page.fullscreenElement ?? page.webkitFullscreenElement)

/** Browsers may refuse; the map is shown all the same. */
export function toggleFullscreen(): void {
  const done = fillsScreen()
    ? (page.exitFullscreen?.() ?? page.webkitExitFullscreen?.())
    : (root.requestFullscreen?.() ?? root.webkitRequestFullscreen?.())
  done?.catch(() => {})
}

export function endFullscreen(): void {
  if (fillsScreen()) toggleFullscreen()
}

const EVENTS = ['fullscreenchange', 'webkitfullscreenchange']

function watch(tell: () => void): () => void {
  for (const name of EVENTS) document.addEventListener(name, tell)
  return () => {
    for (const name of EVENTS) document.removeEventListener(name, tell)
  }
}

/** Whether the page, or the frame that it is in, fills the screen. */
export const useFillsScreen = (): boolean => useSyncExternalStore(watch, fillsScreen)
