import { askedOf, errorMessage, heightMessages, stateMessage } from './messages.ts'

/** A change of fewer px is not worth a jump of the article. */
const WORTH_PX = 8
const MAX_A_SECOND = 20

/** What a frame does for the page around it. */
export interface FrameApi {
  /** How tall it would like to be, px. */
  wantedHeight(): number
  /** @returns Why the link is not opened; null when it is. */
  setState(link: string): string | null
  getState(): string
  focus(): void
}

/**
 * Tells the page around this one how tall it would like to be, and answers what that page asks. Nobody else is heard:
 * neither siblings nor frames within.
 * @param watched Elements whose size decides about the height.
 * @returns what ends it.
 */
export function connectToHost(guest: FrameApi, watched: readonly Element[]): () => void {
  const { parent } = window
  if (parent === window) return () => {}
  // WordPress's secret stands in the hash until the first gesture writes another.
  const { hash, search, href } = window.location
  const say = (message: unknown): void => parent.postMessage(message, '*')
  let told = 0
  let frame = 0
  const tellHeight = (): void => {
    frame = 0
    const height = guest.wantedHeight()
    if (Math.abs(height - told) < WORTH_PX) return
    told = height
    for (const message of heightMessages(height, { hash, search, href })) say(message)
  }
  const resizing = new ResizeObserver(() => {
    frame ||= requestAnimationFrame(tellHeight)
  })
  for (const element of watched) resizing.observe(element)
  // Browsers neither watch nor draw in a frame that is far out of sight; its article is to keep its lines when it comes.
  tellHeight()

  const isInTime = atMost(MAX_A_SECOND)
  const hear = ({ source, data }: MessageEvent): void => {
    if (source !== parent || !isInTime(performance.now())) return
    const asked = askedOf(data)
    if (asked?.kind === 'set-state') {
      const reason = guest.setState(asked.link)
      if (reason !== null) say(errorMessage(asked.link, reason))
    }
    if (asked?.kind === 'get-state') say(stateMessage(guest.getState()))
    if (asked?.kind === 'get-height') {
      told = 0
      tellHeight()
    }
    if (asked?.kind === 'focus') guest.focus()
  }
  window.addEventListener('message', hear)
  return () => {
    resizing.disconnect()
    cancelAnimationFrame(frame)
    window.removeEventListener('message', hear)
  }
}

/** Whether something at the moment `nowMs` is one of the first `count` of its second. */
export function atMost(count: number): (nowMs: number) => boolean {
  let second = 0
  let heard = 0
  return (nowMs) => {
    const now = Math.floor(nowMs / 1000)
    heard = now === second ? heard + 1 : 1
    second = now
    return heard <= count
  }
}
