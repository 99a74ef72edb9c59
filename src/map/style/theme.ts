import type { TintName } from '../../derive/picture-types.ts'
import type { ThemeName } from '../../state/state.ts'

/** Every colour and size with which an engine paints a Picture. Colours are `#rrggbb`, sizes CSS px, opacities 0 to 1. */
export interface Theme {
  readonly name: ThemeName
  readonly scheme: 'light' | 'dark'
  readonly paper: string
  readonly text: string
  readonly muted: string
  readonly land: string
  readonly water: string
  /** Of land, by why it is tinted. */
  readonly tints: Readonly<Record<TintName, string>>
  readonly coast: string
  readonly border: string
  /** The graticule, mixed into its ground. */
  readonly graticule: Tint
  /** Around the globe, its edge, and the shade that makes it round. */
  readonly globe: { readonly space: string; readonly limb: string; readonly shade: Tint }
  /** City marks: in the band or on its line, nearer than 500 km, farther than 5,500 km. */
  readonly marks: { readonly within: string; readonly below: string; readonly beyond: string }
  readonly countryName: string
  readonly waterName: string
  /** Ring and disc colours of the eight launch points, in their order. */
  readonly rings: readonly string[]
  /** The letter on a disc. */
  readonly letter: string
  readonly band: Tint
  /** On the band's side of every ring, in the ring's colour, fading to nothing over `widthPx`. */
  readonly softEdge: { readonly opacity: number; readonly widthPx: number }
  /** One even layer of diagonal lines over all bands; null leaves it out. */
  readonly hatch: Hatch | null
  /** Where a range is in doubt: lines that cross those of the bands. An open end fades out over `fadePx`. */
  readonly doubt: Hatch & { readonly fadePx: number }
  readonly ringWidthPx: number
  /** Light edge on both sides of lines, marks and words. */
  readonly casing: Tint
  readonly ringCasingPx: number
  readonly halo: Tint
  /** Factors on the sizes of words, marks and discs. */
  readonly scale: { readonly words: number; readonly marks: number; readonly handles: number }
}

export interface Tint {
  readonly colour: string
  readonly opacity: number
}

/** Even diagonal lines. */
export interface Hatch extends Tint {
  readonly spacingPx: number
  readonly widthPx: number
}

const light: Theme = {
  name: 'light',
  scheme: 'light',
  paper: '#ffffff',
  text: '#1b1f24',
  muted: '#5a626b',
  land: '#f4f2ec',
  water: '#dce6ec',
  tints: {
    nato: '#dde8dc',
    russia: '#dad3ea',
    'soviet-union': '#dad3ea',
    'warsaw-pact': '#e6e1ef',
    divided: '#e5e7e4',
  },
  coast: '#7f8c96',
  border: '#a39f94',
  graticule: { colour: '#5c7080', opacity: 0.14 },
  globe: { space: '#eef1f2', limb: '#9db0bc', shade: { colour: '#33536a', opacity: 0.26 } },
  marks: { within: '#b3400a', below: '#1f5f99', beyond: '#5b6470' },
  countryName: '#5c5648',
  waterName: '#3f5c74',
  rings: ['#b3400a', '#6a3d9a', '#00695c', '#8a1c5b', '#7a5c00', '#2457a6', '#3d6b1f', '#5c4033'],
  letter: '#ffffff',
  band: { colour: '#ff9233', opacity: 0.17 },
  softEdge: { opacity: 0.16, widthPx: 17 },
  hatch: null,
  doubt: { colour: '#1b1f24', opacity: 0.34, spacingPx: 6.5, widthPx: 1, fadePx: 48 },
  ringWidthPx: 2,
  casing: { colour: '#ffffff', opacity: 0.8 },
  ringCasingPx: 1,
  halo: { colour: '#ffffff', opacity: 0.88 },
  scale: { words: 1, marks: 1, handles: 1 },
}

const dark: Theme = {
  ...light,
  name: 'dark',
  scheme: 'dark',
  paper: '#101318',
  text: '#e8eaed',
  muted: '#a9b1ba',
  land: '#2a2f36',
  water: '#171b21',
  tints: {
    nato: '#2b3b38',
    russia: '#393547',
    'soviet-union': '#393547',
    'warsaw-pact': '#322f3f',
    divided: '#30363a',
  },
  coast: '#69747f',
  border: '#59616b',
  graticule: { colour: '#8b9aa8', opacity: 0.12 },
  globe: { space: '#0b0d11', limb: '#3b4651', shade: { colour: '#05070a', opacity: 0.5 } },
  marks: { within: '#ff9e5e', below: '#7db8f0', beyond: '#9aa4af' },
  countryName: '#a9b1ba',
  waterName: '#8da5ba',
  rings: ['#ff9e5e', '#c7a6f7', '#5ccfbe', '#f58bc0', '#e3c15a', '#8db4ff', '#a9d67a', '#d9b8a0'],
  letter: '#14171c',
  band: { colour: '#ff7f2e', opacity: 0.115 },
  softEdge: { opacity: 0.18, widthPx: 17 },
  doubt: { colour: '#e8eaed', opacity: 0.34, spacingPx: 6.5, widthPx: 1, fadePx: 48 },
  casing: { colour: '#101318', opacity: 0.8 },
  halo: { colour: '#101318', opacity: 0.85 },
}

const projector: Theme = {
  ...light,
  name: 'projector',
  muted: '#3f474f',
  land: '#faf8f3',
  water: '#d3e1ea',
  tints: {
    nato: '#dcebdc',
    russia: '#dfd8ef',
    'soviet-union': '#dfd8ef',
    'warsaw-pact': '#eae6f4',
    divided: '#e6eae7',
  },
  coast: '#5f6f7b',
  border: '#8c877a',
  marks: { within: '#9a3406', below: '#124f86', beyond: '#454d57' },
  rings: ['#9a3406', '#59308a', '#00574c', '#74164b', '#624900', '#1c4688', '#2f5617', '#4a3329'],
  band: { colour: '#ff9233', opacity: 0.21 },
  softEdge: { opacity: 0.16, widthPx: 32 },
  hatch: { colour: '#9a3406', opacity: 0.26, spacingPx: 13, widthPx: 1.6 },
  doubt: { colour: '#1b1f24', opacity: 0.5, spacingPx: 9, widthPx: 1.5, fadePx: 72 },
  ringWidthPx: 4,
  scale: { words: 1.5, marks: 1.75, handles: 1.28 },
}

const print: Theme = {
  ...projector,
  name: 'print',
  globe: { ...light.globe, space: '#ffffff' },
  land: '#ffffff',
  water: '#e6eef3',
  tints: {
    nato: '#e0eee0',
    russia: '#e2dbf1',
    'soviet-union': '#e2dbf1',
    'warsaw-pact': '#ece8f5',
    divided: '#e9eeea',
  },
  marks: { within: '#8f2f00', below: '#124f86', beyond: '#454d57' },
  rings: ['#8f2f00', '#52258f', '#004d43', '#6e0f46', '#574100', '#143f85', '#2a5010', '#442a20'],
  softEdge: { opacity: 0.16, widthPx: 17 },
  hatch: { colour: '#8f2f00', opacity: 0.26, spacingPx: 9, widthPx: 1.2 },
  doubt: { colour: '#1b1f24', opacity: 0.5, spacingPx: 6, widthPx: 1, fadePx: 48 },
  ringWidthPx: 2,
  scale: { words: 1, marks: 1, handles: 1 },
}

export const THEMES: Readonly<Record<ThemeName, Theme>> = { light, dark, projector, print }

/** The ring and disc colour at a launch point's place in the order. */
export const ringColour = (theme: Theme, colour: number): string =>
  theme.rings[colour % theme.rings.length]!

/** Red, green and blue of `#rrggbb`, 0 to 1. */
export function rgbOf(colour: string): readonly [number, number, number] {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`"${colour}" is not a colour like #1b1f24`)
  const value = Number.parseInt(colour.slice(1), 16)
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}

/** CSS colour of a tint. */
export function rgbaOf({ colour, opacity }: Tint): string {
  const [red, green, blue] = rgbOf(colour).map((part) => Math.round(part * 255))
  return `rgba(${red}, ${green}, ${blue}, ${opacity})`
}
