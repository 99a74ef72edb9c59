import { encode } from 'uqr'
import type { CityId } from '../../geo/index.ts'
import { escaped } from '../markup/escaped.ts'
import { linkOf } from '../state/link.ts'
import type { AppState, Preferences, ThemeName } from '../state/state.ts'
import { ALLOW, SANDBOX } from './frame-rights.ts'

export const MIN_FRAME_PX = 320
export const MAX_FRAME_PX = 1200

/** A frame keeps this height where a style of the page would squeeze it. */
const SURE_HEIGHT_PX = 420

export const CODE_KINDS = ['frame', 'frame-script', 'element'] as const
/** A frame alone; a frame with the script that gives it its height; the element that the script makes. */
export type CodeKind = (typeof CODE_KINDS)[number]

export interface EmbedChoices {
  readonly kind: CodeKind
  readonly heightPx: number
  /** null follows the reader's system. */
  readonly theme: ThemeName | null
  /** BCP 47 tag; null follows the reader's browser. */
  readonly language: string | null
  readonly locked: boolean
  readonly labelled: readonly CityId[]
  /** Whether the frame is put into a sandbox. */
  readonly hardened: boolean
}

/** The words that a code carries. */
export interface CodeWords {
  /** Name of the frame for assistive technology. */
  readonly title: string
  readonly openMap: string
}

type EmbedLinkChoices = Pick<EmbedChoices, 'theme' | 'language' | 'locked' | 'labelled'>

/** The link of the embedded map: what the page shows now, with what is chosen for the frame. */
export function embedLink(
  { scenario, preferences }: Pick<AppState, 'scenario' | 'preferences'>,
  { theme, language, locked, labelled }: EmbedLinkChoices,
): string {
  const asked: readonly (keyof Preferences)[] = [
    'units',
    ...(theme === null ? [] : (['theme'] as const)),
    ...(language === null ? [] : (['language'] as const)),
  ]
  return linkOf(
    {
      scenario: { ...scenario, cities: { ...scenario.cities, labelled } },
      preferences: { ...preferences, theme, language: language ?? preferences.language },
      locked,
    },
    asked,
  )
}

/**
 * HTML to put into an article.
 * @param root Absolute address of the page, with `/` at its end.
 * @param link As `embedLink` gives it.
 */
export function embedCode(
  root: string,
  link: string,
  choices: EmbedChoices,
  words: CodeWords,
): string {
  const script = `<script async src="${escaped(root)}embed.js"></script>`
  const fullMap = `<p><a href="${escaped(`${root}#${link}`)}">${escaped(words.openMap)}</a></p>`
  if (choices.kind === 'element') {
    const attributes = `link="${escaped(link)}" height="${choices.heightPx}" title="${escaped(words.title)}"`
    return [`<inf-map ${attributes}>`, fullMap, '</inf-map>', script].join('\n')
  }
  const frame = frameCode(root, link, choices, words)
  return [frame, fullMap, ...(choices.kind === 'frame' ? [] : [script])].join('\n')
}

function frameCode(
  root: string,
  link: string,
  { heightPx, hardened }: EmbedChoices,
  { title }: CodeWords,
): string {
  const leastPx = Math.min(SURE_HEIGHT_PX, heightPx)
  const lines = [
    `<iframe title="${escaped(title)}"`,
    `  src="${escaped(`${root}embed/v1/#${link}`)}" width="100%" height="${heightPx}" loading="lazy"`,
    `  style="display:block;border:0;width:100%;min-height:${leastPx}px" referrerpolicy="no-referrer"`,
    ...(hardened ? [`  sandbox="${SANDBOX}"`] : []),
    `  allow="${ALLOW}"></iframe>`,
  ]
  return lines.join('\n')
}

/** HTML for places that take no frame: a picture, downloaded and put there by whoever publishes, that leads to the map. */
export const imageCode = (root: string, link: string, alt: string): string =>
  `<a href="${escaped(`${root}#${link}`)}"><img src="banned-band.png" width="1200" alt="${escaped(alt)}"></a>`

export interface QrCode {
  /** Modules in a row, the quiet border of four on each side among them. */
  readonly size: number
  /** The dark modules as the data of one SVG path. */
  readonly path: string
}

/** A QR code of level M; null for a text that is too long for any. */
export function qrOf(text: string): QrCode | null {
  try {
    const { size, data } = encode(text, { ecc: 'M', border: 4 })
    const dark = data.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])),
    )
    return { size, path: dark.join('') }
  } catch {
    return null
  }
}
