import { useSyncExternalStore } from 'react'

/** Safari before 16.4 has names of its own, and promises nothing. */
type Page = Partial<Document> & {
  readonly webkitFullscreenEnabled?: boolean
  readonly webkitFullscreenElement?: Element | null
  webkitExitFullscreen?(): undefined
}
type Root = Partial<HTMLElement> & { webkitRequestFullscreen?(): undefined }

/** An iPhone gives its screen to videos alone; a frame needs the leave of its article. */
export function canFillScreen(): boolean {
  const page: Page = document
  return page.fullscreenEnabled ?? page.webkitFullscreenEnabled ?? false
}

function fillsScreen(): boolean {
  const page: Page = document
  return Boolean(page.fullscreenElement ?? page.webkitFullscreenElement)
}

/** Browsers may refuse; the map is shown all the same. */
export function toggleFullscreen(): void {
  const page: Page = document
  const root: Root = document.documentElement
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
export const useFillsScreen = (): boolean => useSyncExternalStore(watch, fillsScreen, fillsScreen)
