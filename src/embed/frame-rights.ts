/** The sandbox of our own frames: no origin, so that whoever embeds one need not trust it with anything. */
export const SANDBOX =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals'

export const ALLOW = 'fullscreen; clipboard-write'
