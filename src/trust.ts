/**
 * Trusted Types: the one policy through which a string may become code.
 * HTML and script text are refused always; a script address passes only if this build admitted it.
 */
const admitted = new Set<string>()

/** Lets the script at this address run, as a worker or a data chunk. */
export function admitScript(url: string): void {
  admitted.add(new URL(url, document.baseURI).href)
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    if (admitted.has(new URL(url, document.baseURI).href)) return url
    throw new TypeError(
      `Refused to run a script that is not part of this page: ${url.slice(0, 100)}`,
    )
  },
})
