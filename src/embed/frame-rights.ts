/** The sandbox of our own frames: no origin, so that whoever embeds one need not trust it with anything. */
export const SANDBOX =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals'

/** `*`, since Firefox takes a frame without an origin for another host than that of its address. */
export const ALLOW = 'fullscreen *; clipboard-write'
