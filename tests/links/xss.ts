import { readFileSync } from 'node:fs'

/** Texts that would run, break out or be reckoned where a label is not kept as text; one for each line of `xss.txt`. */
export const XSS: readonly string[] = readFileSync(new URL('xss.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')

/** A text as a label in the grammar of LINKS.md: percent-encoded, the signs of the grammar as well. */
export const asLabel = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!~'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
