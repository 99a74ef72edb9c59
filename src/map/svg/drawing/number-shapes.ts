import type { LngLat } from '../../../../geo/index.ts'
import type { Theme } from '../../style/theme.ts'
import { FAMILY, MIDDLE_EMS } from './name-shapes.ts'
import type { Projection } from '../projection/projection.ts'
import { group, shape, type Shape } from '../../shapes/shape.ts'

/** A place that a number stands for, where its name would tell the answer. */
export interface NumberedPlace {
  readonly at: LngLat
  readonly number: number
}

const DOT_PX = 3.5
const TYPE_PX = 15
/** From the dot to the middle of its number: beside, above, below, and farther out where dots crowd. */
const OFFSETS = [13, 24].flatMap((away): readonly Px[] => [
  [away, 0],
  [-away, 0],
  [0, -away],
  [0, away],
  [away, -away],
  [-away, -away],
  [away, away],
  [-away, away],
])
/** Middles of numbers, and a number and a dot, keep this far apart. */
const APART_PX = 15
const DOT_APART_PX = 11

type Px = readonly [x: number, y: number]

/** Dots with numbers that do not cover each other; a place out of sight has none. */
export function numberShapes(
  places: readonly NumberedPlace[],
  projection: Projection,
  theme: Theme,
): readonly Shape[] {
  const seen = places.flatMap(({ at, number }) => {
    const { xPx, yPx, visible } = projection.project(at)
    return visible ? [{ number, dot: [xPx, yPx] as const }] : []
  })
  const taken: Px[] = []
  return seen.map(({ number, dot }) => {
    const others = seen.map((one) => one.dot).filter((one) => one !== dot)
    const isFree = (at: Px): boolean =>
      taken.every((one) => distancePx(one, at) >= APART_PX) &&
      others.every((one) => distancePx(one, at) >= DOT_APART_PX)
    const around = OFFSETS.map(([x, y]): Px => [dot[0] + x, dot[1] + y])
    const at = around.find(isFree) ?? around[0]!
    taken.push(at)
    return numbered(number, dot, at, theme)
  })
}

const distancePx = ([ax, ay]: Px, [bx, by]: Px): number => Math.hypot(ax - bx, ay - by)

const numbered = (number: number, dot: Px, at: Px, { text, paper }: Theme): Shape =>
  group({ 'data-number': number }, [
    shape('circle', {
      cx: dot[0].toFixed(1),
      cy: dot[1].toFixed(1),
      r: DOT_PX,
      fill: text,
      stroke: paper,
      'stroke-width': 1.5,
    }),
    shape(
      'text',
      {
        x: at[0].toFixed(1),
        y: (at[1] + MIDDLE_EMS * TYPE_PX).toFixed(1),
        'text-anchor': 'middle',
        'font-family': FAMILY,
        'font-size': TYPE_PX,
        'font-weight': 700,
        fill: text,
        stroke: paper,
        'stroke-width': 3,
        'paint-order': 'stroke',
      },
      [],
      String(number),
    ),
  ])
