import { LIMIT_KM } from '../../geo/index.ts'
import { dateText } from '../i18n/dates.ts'
import { limitNumber, limitText } from '../i18n/measures.ts'
import { area, line, shape, type Shape } from '../map/shapes/shape.ts'
import { THEMES, type Theme } from '../map/style/theme.ts'
import { missileIdsOf } from '../data/missiles.ts'
import { TINTS } from '../derive/picture-types.ts'
import type { MapSheet } from './types.ts'

/** A sign of the map, drawn in a box of 26 by 13 px, with what it means. */
export interface LegendEntry {
  readonly sign: readonly Shape[]
  readonly text: string
}

/** What the signs of this map mean, as the page's own legend has it. */
export function legendOf({ state, picture, theme: name, words }: MapSheet): readonly LegendEntry[] {
  const theme = THEMES[name]
  const { scenario, preferences } = state
  const { units } = preferences
  const { legend } = words
  const low = limitText(LIMIT_KM.lower, units, words)
  const high = limitText(LIMIT_KM.upper, units, words)
  const lowNumber = limitNumber(LIMIT_KM.lower, units, words)
  const { within, below, beyond } = theme.marks
  const hasMissiles = scenario.launchPoints.some((point) => missileIdsOf(point).length > 0)
  const tinted = new Set(Object.values(picture.tints))
  const entries: (LegendEntry | null)[] = [
    { sign: [bandSign(theme)], text: `${legend.band}, ${legend.rings(lowNumber, high)}` },
    { sign: [circle(4.6, within)], text: legend.within },
    { sign: [area('M13 .6l5.9 5.9-5.9 5.9-5.9-5.9z', below)], text: legend.below(low) },
    {
      sign: [circle(3.8, theme.paper, { stroke: beyond, 'stroke-width': 1.8 })],
      text: legend.beyond(high),
    },
    picture.cities.cities.length > 0
      ? {
          sign: [
            circle(4.1, theme.paper, { stroke: within, 'stroke-width': 1.2 }),
            area('M13 2.4a4.1 4.1 0 0 0 0 8.2z', within),
          ],
          text: legend.line,
        }
      : null,
    scenario.extras.includes('class-line')
      ? {
          sign: [ringSign(theme, '5 3')],
          text: legend.classLine(limitText(LIMIT_KM.class, units, words)),
        }
      : null,
    scenario.extras.includes('flat-circle')
      ? { sign: [flatCircleSign(theme)], text: legend.flatCircle }
      : null,
    hasMissiles ? { sign: [ringSign(theme, '5 3')], text: legend.claimed } : null,
    hasMissiles ? { sign: [ringSign(theme, '2 2.4')], text: legend.unchecked } : null,
    ...TINTS.filter((tint) => tinted.has(tint)).map((tint) => ({
      sign: [tintSign(theme.tints[tint], theme)],
      text: legend.tints[tint],
    })),
    tinted.size > 0 && scenario.onDate !== null
      ? { sign: [], text: legend.onDate(dateText(scenario.onDate, words)) }
      : null,
  ]
  return entries.filter((entry) => entry !== null)
}

const circle = (r: number, fill: string, more = {}): Shape =>
  shape('circle', { cx: 13, cy: 6.5, r, fill, ...more })

const ringSign = (theme: Theme, dashes: string): Shape =>
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
