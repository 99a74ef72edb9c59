/** A frame that has been out of sight for this long gives its graphics context back. */
const LEAVE_MS = 1000

/**
 * Tells when MapLibre is worth its 300 kB in a frame of an article: while `element` is in sight, after the page has come
 * to rest.
 * @returns what ends the telling.
 */
export function whenWanted(element: Element, tell: (isWanted: boolean) => void): () => void {
  let told = false
  let isSeen = false
  let timer = 0
  const say = (isWanted: boolean): void => {
    // An idle moment may come when the frame has left, or is gone.
    if (isWanted === told || isWanted !== isSeen) return
    told = isWanted
    tell(isWanted)
  }
  const seeing = new IntersectionObserver((entries) => {
    isSeen = entries.at(-1)?.isIntersecting ?? false
    clearTimeout(timer)
    if (!isSeen) timer = window.setTimeout(say, LEAVE_MS, false)
    else if (!told) whenIdle(() => say(true))
  })
  seeing.observe(element)
  return () => {
    seeing.disconnect()
    clearTimeout(timer)
    isSeen = false
  }
}

/** Safari has no `requestIdleCallback`. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 2000 })
  else setTimeout(act, 200)
}
