import { decoded, LONGEST_LINK } from './link-grammar.ts'

/*
 * What other programs do to a link on its way, undone as far as nothing has to be guessed: HTML escapes, percent signs
 * upon percent signs, other keys in front and behind, punctuation that a sentence left at the end.
 */

/** No link grows longer on its way, however often its signs are encoded. */
const MOST_CHARACTERS = 20_000

/** A text, and what it is when its percent-encoding is taken off once, twice and three times. */
export function decodings(text: string): readonly string[] {
  const ways = [text.slice(0, MOST_CHARACTERS)]
  for (let now: string | null = ways[0] ?? ''; ways.length < 4 && now?.includes('%');) {
    now = decoded(now)
    if (now !== null) ways.push(now)
  }
  return ways
}

/** Of a part that holds no words of anyone's: there no percent sign is meant. */
export const plain = (text: string): string => (decodings(text).at(-1) ?? '').replace(TAIL, '')

/** Punctuation, spaces, signs that cannot be seen, and a tag such as `<br>`. */
const TAIL = /(?:[\s\p{P}\p{S}\p{Cf}]|<\/?[a-z]+)+$/u

/** Whether a part of a link ends as programs end what they show shortened. */
export const isShortened = (text: string): boolean =>
  /(?:…|\.{3})[^\p{L}\p{N}]*$/u.test(decodings(text.slice(-60)).at(-1) ?? '')

/** HTML's `&amp;`, `&#38;`, `&amp;amp;`, with `&#x3D;` and the like for other signs, and the `\\u0026` of JSON. */
const unescaped = (text: string): string =>
  text
    .replaceAll(/&(?:amp;)+|\\u0026/gi, '&')
    .replaceAll(/&#(?:x0{0,4}([\da-f]{2})|0{0,4}(\d{2,3}));/gi, (_, hex: string, digits: string) =>
      String.fromCharCode(hex ? Number.parseInt(hex, 16) : Number(digits)),
    )

/** Pairs that host pages, mail programs and networks put there. */
const OF_HOSTS = /(?:^|&)(?:amp|secret|utm_\w+|mc_\w+|_hs\w+|_g[al]|igsh\w*|\w*clk?id)=[^&]*/gi

/**
 * The part of an address or a hash that is a link of ours: without what stands before it, and without what host pages
 * put behind it or among its pairs: another `#`, a text to scroll to (`:~:text=`), a query (`?secret=…` of WordPress,
 * `?utm_source=…`).
 */
export function ownPartOf(text: string): string {
  const own = unescaped(unescaped(text))
    .replaceAll(/[\t\n\r]/g, '')
    .replace(/^\W*https?:\/\/[^#]*/i, '')
    .replace(/^[#?!/\s]+/, '')
    .replace(/(?:#|:~:|\?[\w.-]+=).*$/s, '')
    .replaceAll(OF_HOSTS, '')
  // Quoted-printable, the writing of mails.
  return /(?:^|&)v=3D/i.test(own) ? own.replaceAll(/=3D/gi, '=') : own
}

/** The pairs of a link as they stand, the first value of each key; what has no key that could be ours stands whole. */
export interface Pairs {
  readonly pairs: ReadonlyMap<string, string>
  /** Keys that were given again. */
  readonly again: readonly string[]
  /** Whether something is missing at the end. */
  readonly isCut: boolean
}

/**
 * The pairs of a link. A link that begins with `z=v` ends with `v=1`: without that it was cut, and what stands last is
 * left out, since half a number reads as another number.
 */
export function pairsOf(own: string): Pairs {
  const text = own.slice(0, LONGEST_LINK)
  const all = pairsIn(text)
  const isCut = text !== own || (all.pairs.has('z') && !all.pairs.has('v'))
  return isCut ? { ...pairsIn(text.replace(/[&;~!][^&;~!]*$/, '')), isCut } : { ...all, isCut }
}

function pairsIn(text: string): Omit<Pairs, 'isCut'> {
  const pairs = new Map<string, string>()
  const again: string[] = []
  for (const written of text.split(/&|;(?=\w+=)/)) {
    const pair = written.includes('=') ? written : (decodings(written).at(-1) ?? '')
    const equals = `${pair}=`.indexOf('=')
    const key = plain(pair.slice(0, equals)).replaceAll(/\W/g, '').toLowerCase()
    if (pairs.has(key)) again.push(key)
    else pairs.set(key, /^[a-z]+$/.test(key) ? pair.slice(equals + 1) : pair)
  }
  return { pairs, again }
}

/**
 * Words in a link: percent-encoded once, or once more by a program on the way, of which the proof is that letters of
 * another script, or spaces, stand as percent signs where no sign else was encoded.
 * @returns null for malformed percent-encoding.
 */
export function wordsIn(raw: string): string | null {
  const words = decoded(raw.replaceAll('+', ' '))
  const isTwice =
    /^(?:[^%]|%25[\da-f]{2})+$/i.test(raw) && /%20|%[C-F][\da-f]%[89AB]/i.test(words ?? '')
  return (isTwice && words !== null ? decoded(words) : null) ?? words
}

/** As `encodeURIComponent`, and the signs of our own grammar, and those that mail programs cut a link at. */
const encoded = (words: string): string =>
  encodeURIComponent(words).replaceAll(
    /[!~'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** Words as a link holds them. One letter more is encoded where they would read as encoded twice. */
export function escapedWords(words: string): string {
  const once = encoded(words)
  if (wordsIn(once) === words) return once
  const at = words.search(/[a-z\d]/i)
  const code = words.charCodeAt(at).toString(16)
  return `${encoded(words.slice(0, at))}%${code}${encoded(words.slice(at + 1))}`
}
