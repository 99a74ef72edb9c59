/**
 * Trusted Types: the one policy through which a string may become code.
 * HTML and script text are refused always; a script address passes only if this build admitted it.
 */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown
}

const page = globalThis as {
  readonly trustedTypes?: TrustedTypes
  bannedBand?: Record<string, unknown>
}

/** A document has one such policy: that of a frame is made by its loader, which leaves what it admits to the app. */
const LEFT = 'admitted'
const admitted = takenOver() ?? withPolicy(new Set())

/** Lets the script at this address run, as a worker or a data chunk. */
export function admitScript(url: string): void {
  admitted.add(new URL(url, document.baseURI).href)
}

/** For a script that runs before the app's own; the app takes it away. */
export function leaveToApp(): void {
  ;(page.bannedBand ??= {})[LEFT] = admitted
}

function takenOver(): Set<string> | null {
  const left = page.bannedBand?.[LEFT]
  delete page.bannedBand?.[LEFT]
  return left instanceof Set ? left : null
}

function withPolicy(urls: Set<string>): Set<string> {
  page.trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      if (urls.has(new URL(url, document.baseURI).href)) return url
      throw new TypeError(
        `Refused to run a script that is not part of this page: ${url.slice(0, 100)}`,
      )
    },
  })
  return urls
}
