/** What a frame and the page around it say to each other. Both sides take nothing for granted: see `askedOf`. */

export const MIN_HEIGHT_PX = 200
export const MAX_HEIGHT_PX = 2000

/** What a parent may ask of the frame. */
export type Asked =
  | { readonly kind: 'set-state'; readonly link: string }
  | { readonly kind: 'get-state' }
  /** For a host script that came after the frame had told its height; WordPress's says `{message: 'ready'}`. */
  | { readonly kind: 'get-height' }
  | { readonly kind: 'focus' }

const LONGEST_LINK = 2000

/**
 * Parses a message of unknown origin and shape; never throws.
 * @returns null for everything that is not exactly one of ours, or WordPress's.
 */
export function askedOf(data: unknown): Asked | null {
  try {
    if (typeof data !== 'object' || data === null) return null
    const { type, link, message } = data as Readonly<Record<string, unknown>>
    if (type === 'inf-map:get-state') return { kind: 'get-state' }
    if (type === 'inf-map:get-height' || message === 'ready') return { kind: 'get-height' }
    if (type === 'inf-map:focus') return { kind: 'focus' }
    const isLink = typeof link === 'string' && link.length <= LONGEST_LINK
    return type === 'inf-map:set-state' && isLink ? { kind: 'set-state', link } : null
  } catch {
    // A getter of the message's own.
    return null
  }
}

/** The answer to `get-state`: a link of LINKS.md, without `#`. */
export const stateMessage = (link: string) => ({ type: 'inf-map:state', v: 1, link }) as const

/** Where a frame finds out whom it talks to. */
export interface FrameAddress {
  readonly hash: string
  readonly search: string
  readonly href: string
}

/**
 * How tall the frame would like to be, in every dialect that hosts listen for: our own, AMP's, that of Medium and
 * Embedly, WordPress's when it has put its secret into the hash, Pym's when it has put its id into the search.
 */
export function heightMessages(heightPx: number, { hash, search, href }: FrameAddress): unknown[] {
  const height = Math.round(Math.min(MAX_HEIGHT_PX, Math.max(MIN_HEIGHT_PX, heightPx)))
  const secret = /[?&]secret=([A-Za-z\d]{1,20})(?![A-Za-z\d])/.exec(hash)?.[1]
  const pymId = /[?&]childId=([\w-]{1,64})(?![\w-])/.exec(search)?.[1]
  return [
    { type: 'inf-map:height', v: 1, height },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: href, context: 'iframe.resize', height }),
    ...(secret === undefined ? [] : [{ message: 'height', value: height, secret }]),
    ...(pymId === undefined ? [] : [`pymxPYMx${pymId}xPYMxheightxPYMx${height}`]),
  ]
}

/**
 * The height of a whole frame, px: what its words need, and a map in proportion to its width. It depends on the width
 * alone, so that a host which obeys cannot make it grow without end.
 */
export function wantedHeight(widthPx: number, wordsPx: number): number {
  const mapPx = widthPx < 480 ? widthPx : 0.62 * widthPx
  return wordsPx + Math.min(640, Math.max(300, mapPx))
}
