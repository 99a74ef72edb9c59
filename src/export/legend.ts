import { LIMIT_KM } from '../../geo/index.ts'
import { type LegendSign, legendSignsOf, legendTintsOf } from '../derive/legend.ts'
import { dateText } from '../i18n/dates.ts'
import { limitNumber, limitText } from '../i18n/measures.ts'
import type { Words } from '../i18n/words.ts'
import { area, line, shape, type Shape } from '../map/shapes/shape.ts'
import { THEMES, type Theme } from '../map/style/theme.ts'
import type { Units } from '../state/state.ts'
import type { MapSheet } from './types.ts'

/** A sign of the map, drawn in a box of 26 by 13 px, with what it means. */
export interface LegendEntry {
  readonly sign: readonly Shape[]
  readonly text: string
}

/** What the signs of this map mean, as the page's own legend has it. */
export function legendOf({ state, data, picture, theme: name }: MapSheet): readonly LegendEntry[] {
  const theme = THEMES[name]
  const { words } = data
  const { onDate } = state.scenario
  const tints = legendTintsOf(picture)
  const signs = legendSignsOf(picture)
  const texts = textsOf(signs, words, state.preferences.units)
  return [
    ...signs.flatMap((sign) => {
      const text = texts[sign]
      return text === null ? [] : { sign: SIGNS[sign](theme), text }
    }),
    ...tints.map((tint) => ({
      sign: [tintSign(theme.tints[tint], theme)],
      text: words.legend.tints[tint],
    })),
    ...(tints.length > 0 && onDate !== null
      ? [{ sign: [], text: words.legend.onDate(dateText(onDate, words)) }]
      : []),
  ]
}

/** Null where the band has said it. */
function textsOf(
  signs: readonly LegendSign[],
  words: Words,
  units: Units,
): Readonly<Record<LegendSign, string | null>> {
  const { legend } = words
  const [low, high, middle] = [LIMIT_KM.lower, LIMIT_KM.upper, LIMIT_KM.class].map((km) =>
    limitText(km, units, words),
  ) as [string, string, string]
  const rings = legend.rings(limitNumber(LIMIT_KM.lower, units, words), high)
  return {
    ...legend,
    band: `${legend.band}, ${rings}`,
    rings: signs.includes('band') ? null : rings,
    below: legend.below(low),
    beyond: legend.beyond(high),
    classLine: legend.classLine(middle),
  }
}

const SIGNS: Readonly<Record<LegendSign, (theme: Theme) => readonly Shape[]>> = {
  band: (theme) => [bandSign(theme)],
  rings: (theme) => [ringSign(theme)],
  within: ({ marks }) => [circle(4.6, marks.within)],
  below: ({ marks }) => [area('M13 .6l5.9 5.9-5.9 5.9-5.9-5.9z', marks.below)],
  beyond: ({ marks, paper }) => [circle(3.8, paper, { stroke: marks.beyond, 'stroke-width': 1.8 })],
  line: ({ marks, paper }) => [
    circle(4.1, paper, { stroke: marks.within, 'stroke-width': 1.2 }),
    area('M13 2.4a4.1 4.1 0 0 0 0 8.2z', marks.within),
  ],
  border: ({ border }) => [line('M0 6.5h26', border, 1)],
  disputed: ({ border }) => [line('M0 6.5h26', border, 1, { 'stroke-dasharray': '4 3' })],
  classLine: (theme) => [ringSign(theme, '5 3')],
  flatCircle: (theme) => [flatCircleSign(theme)],
  claimed: (theme) => [ringSign(theme, '5 3')],
  unchecked: (theme) => [ringSign(theme, '2 2.4')],
  doubt: ({ muted }) => [line('M1 3l9 9M4 0l12 12M10 0l12 12M16 0l9 9', muted, 1)],
}

const circle = (r: number, fill: string, more = {}): Shape =>
  shape('circle', { cx: 13, cy: 6.5, r, fill, ...more })

const ringSign = (theme: Theme, dashes = 'none'): Shape =>
  line('M1 12Q13-6 25 12', theme.rings[0]!, 2, { 'stroke-dasharray': dashes })

const flatCircleSign = ({ muted }: Theme): Shape =>
  line('M2 11Q13-5 24 11', muted, 2, { 'stroke-linecap': 'round', 'stroke-dasharray': '0.1 5' })

const bandSign = ({ band, rings }: Theme): Shape =>
  shape('rect', {
    x: 1,
    y: 1,
    width: 24,
    height: 11,
    fill: band.colour,
    'fill-opacity': band.opacity,
    stroke: rings[0]!,
    'stroke-width': 1.5,
  })

const tintSign = (fill: string, { border }: Theme): Shape =>
  shape('rect', { x: 1, y: 0.5, width: 24, height: 12, fill, stroke: border, 'stroke-width': 1 })
