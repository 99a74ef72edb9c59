/** Something went wrong that the reader may be told; the map goes on as far as it can. */
export type MapTrouble =
  /** The graphics context is gone; MapLibre asks for a new one. The overlay stays, the ground is blank. */
  | { readonly kind: 'context-lost' }
  | { readonly kind: 'context-restored' }
  /** The overview stays; the detail is asked for again at the next zoom. */
  | { readonly kind: 'detail-missing'; readonly error: unknown }
  | { readonly kind: 'other'; readonly error: unknown }

const REASONS = {
  webgl: 'This browser gives the map no WebGL2',
  worker: 'The map’s worker could not be started',
  basemap: 'The borders of the map could not be loaded',
} as const

/** There can be no MapLibre map here; `reason` says why, `cause` holds what was thrown. */
export class MapUnavailable extends Error {
  readonly reason: keyof typeof REASONS

  constructor(reason: keyof typeof REASONS, cause: unknown) {
    super(REASONS[reason], { cause })
    this.name = 'MapUnavailable'
    this.reason = reason
  }
}
