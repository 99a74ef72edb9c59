/** A frame that has been out of sight for this long gives its graphics context back. */
const LEAVE_MS = 1000

interface Connection {
  readonly connection?: { readonly saveData?: boolean }
}

/**
 * Tells when MapLibre is worth its 300 kB in a frame of an article: while `element` is in sight, after the page has come
 * to rest, and never for a reader who saves data or whose browser has no WebGL2.
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

/** Why MapLibre is not to be loaded here at all; null when it may be. */
export function hindrance(): string | null {
  if ((navigator as Connection).connection?.saveData) return 'the reader saves data'
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context ? null : 'this browser has no WebGL2'
}

/** Safari has no `requestIdleCallback`. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 2000 })
  else setTimeout(act, 200)
}
