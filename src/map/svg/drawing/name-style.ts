import type { LabelKind } from '../../style/labels.ts'
import type { Theme, Tint } from '../../style/theme.ts'

/** Which side of the text stands at the place. */
export type Anchor = 'left' | 'right' | 'bottom' | 'top' | 'middle'

export interface WidthsOfText {
  /** Width of a text in px. */
  of(text: string, weight: number, sizePx: number): number
}

/** How a kind of name is written. Ems are of its size. */
export interface NameStyle {
  readonly sizePx: number
  readonly weight: number
  readonly isItalic: boolean
  readonly isUppercase: boolean
  readonly spacingEms: number
  readonly lineEms: number
  /** A longer name is written in several lines. */
  readonly mostEms: number
  /** Sides tried, the best first. */
  readonly anchors: readonly Anchor[]
  /** From the place to the text. */
  readonly reachEms: number
  readonly paddingPx: number
}

const BESIDE_A_MARK = {
  isItalic: false,
  isUppercase: false,
  spacingEms: 0,
  lineEms: 1.2,
  mostEms: 10,
  anchors: ['left', 'right', 'bottom', 'top'],
  reachEms: 0.55,
  paddingPx: 3,
} as const

/** The same look as the label layers of MapLibre's style. */
export const NAME_STYLES: Readonly<Record<LabelKind, NameStyle>> = {
  capitals: { ...BESIDE_A_MARK, sizePx: 12.5, weight: 600 },
  cities: { ...BESIDE_A_MARK, sizePx: 12, weight: 400 },
  countries: {
    sizePx: 12,
    weight: 500,
    isItalic: false,
    isUppercase: true,
    spacingEms: 0.117,
    lineEms: 1.2,
    mostEms: 8,
    anchors: ['middle'],
    reachEms: 0,
    paddingPx: 6,
  },
  waters: {
    sizePx: 12,
    weight: 400,
    isItalic: true,
    isUppercase: false,
    spacingEms: 0.05,
    lineEms: 1.2,
    mostEms: 6,
    anchors: ['middle'],
    reachEms: 0,
    paddingPx: 8,
  },
}

/** Width of the halo on each side of a letter, px. */
export const NAME_HALO_PX = 1.4
/** Names of the ground stand back: their halo is weaker than that of a city. */
const GROUND_HALO_OPACITY = 0.42

export function nameColours(kind: LabelKind, theme: Theme): { fill: string; halo: Tint } {
  if (kind === 'cities' || kind === 'capitals') return { fill: theme.text, halo: theme.halo }
  return {
    fill: kind === 'countries' ? theme.countryName : theme.waterName,
    halo: { colour: theme.halo.colour, opacity: GROUND_HALO_OPACITY },
  }
}

/** A name in lines of about equal width, none wider than the style allows where words can be parted. */
export function linesOf(
  name: string,
  { isUppercase, weight, spacingEms, mostEms }: NameStyle,
  sizePx: number,
  widths: WidthsOfText,
): readonly string[] {
  const words = (isUppercase ? name.toLocaleUpperCase() : name).split(' ')
  const widthOf = (text: string) =>
    widths.of(text, weight, sizePx) + text.length * spacingEms * sizePx
  const whole = widthOf(words.join(' '))
  const aimPx = whole / Math.ceil(whole / (mostEms * sizePx))
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    // A word goes where the line then misses the aim by less.
    const isBetter =
      last === undefined || Math.abs(widthOf(longer) - aimPx) < Math.abs(widthOf(last) - aimPx)
    if (last === undefined) lines.push(word)
    else if (isBetter) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
