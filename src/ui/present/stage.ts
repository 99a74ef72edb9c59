/** Browsers may refuse; the page is presented all the same. */
export function toggleFullscreen(): void {
  const { fullscreenElement, documentElement } = document
  // Safari before 16.4 has neither.
  const done = fullscreenElement ? document.exitFullscreen() : documentElement.requestFullscreen?.()
  done?.catch(() => {})
}

export function endFullscreen(): void {
  if (document.fullscreenElement) toggleFullscreen()
}

/** Focuses the launch point at a place in their order, from 0, on the map that paints. */
export function focusPoint(place: number): void {
  const handles = document.querySelectorAll<HTMLElement>('.map-engine:not(.waiting) .launch-handle')
  handles[place]?.focus()
}
