import { memoizeLast } from '../../../memo/memory.ts'
import { MARK, type Picture } from '../../../derive/picture-types.ts'
import { DIAMOND, markScale } from '../../style/city-marks.ts'
import type { Theme } from '../../style/theme.ts'
import { CASING_PX, markLayers, type MarkLayer } from './mark-layers.ts'
import type { Projection } from '../projection/projection.ts'
import { area, line, type Shape } from '../../shapes/shape.ts'

export type MarkShapes = (
  picture: Picture,
  projection: Projection,
  theme: Theme,
) => readonly Shape[]

/** City marks of one map: a path for each kind and size, in layers. */
export function cityMarks(): MarkShapes {
  const layersOf = markLayers()
  const shapes = memoizeLast((layers: readonly MarkLayer[], marks: Uint8Array, theme: Theme) =>
    layers.flatMap((layer) => shapesOf(layer, marks, theme)),
  )
  return ({ hidden, cities: { cities, marks } }, projection, theme) => {
    if (hidden.includes('cities')) return []
    const scale = theme.scale.marks * markScale(projection.widthPx)
    return shapes(layersOf(cities, projection, scale), marks, theme)
  }
}

function shapesOf(layer: MarkLayer, marks: Uint8Array, theme: Theme): readonly Shape[] {
  const { radiusPx } = layer
  const placesOf = (mark: number): Places =>
    layer.marks.flatMap(([row, x, y]) => (marks[row] === mark ? [[x, y]] : []))
  return [
    ...hollow(placesOf(MARK.beyond), radiusPx, theme),
    ...full(placesOf(MARK.within), radiusPx, theme),
    ...diamonds(placesOf(MARK.below), radiusPx, theme),
    ...halves(placesOf(MARK.onTheLine), radiusPx, theme),
  ]
}

type Places = readonly (readonly [xPx: number, yPx: number])[]

const px = (value: number): string => value.toFixed(1)

/** A line without length and with round ends is a dot: the shortest way to write one. */
const dots = (places: Places): string => places.map(([x, y]) => `M${px(x)} ${px(y)}h0`).join('')

const dot = (d: string, radiusPx: number, colour: string, opacity = 1): Shape =>
  line(d, colour, Math.round(200 * radiusPx) / 100, {
    'stroke-linecap': 'round',
    ...(opacity < 1 ? { 'stroke-opacity': opacity } : {}),
  })

const casing = (d: string, radiusPx: number, { halo }: Theme): Shape =>
  dot(d, radiusPx + CASING_PX, halo.colour, halo.opacity)

function full(places: Places, radiusPx: number, theme: Theme): readonly Shape[] {
  if (places.length === 0) return []
  const d = dots(places)
  return [casing(d, radiusPx, theme), dot(d, radiusPx, theme.marks.within)]
}

/** Hollow marks keep a light middle at least as wide as their line. */
const hollowLinePx = (radiusPx: number): number => Math.max(0.34 * radiusPx, 0.9)

function hollow(places: Places, radiusPx: number, theme: Theme): readonly Shape[] {
  if (places.length === 0) return []
  const d = dots(places)
  return [
    casing(d, radiusPx, theme),
    dot(d, radiusPx, theme.marks.beyond),
    dot(d, Math.max(0, radiusPx - hollowLinePx(radiusPx)), theme.halo.colour),
  ]
}

function diamonds(places: Places, radiusPx: number, { marks, halo }: Theme): readonly Shape[] {
  if (places.length === 0) return []
  const half = radiusPx * DIAMOND
  const h = half.toFixed(2)
  const d = places
    .map(([x, y]) => `M${px(x)} ${px(y - half)}l${h} ${h}-${h} ${h}-${h}-${h}z`)
    .join('')
  return [
    line(d, halo.colour, 2 * CASING_PX, { 'stroke-opacity': halo.opacity }),
    area(d, marks.below),
  ]
}

/** Outlined, and filled on the left. */
function halves(places: Places, radiusPx: number, theme: Theme): readonly Shape[] {
  if (places.length === 0) return []
  const d = dots(places)
  const r = radiusPx.toFixed(2)
  const left = places
    .map(
      ([x, y]) => `M${px(x)} ${px(y - radiusPx)}a${r} ${r} 0 0 0 0 ${(2 * radiusPx).toFixed(2)}z`,
    )
    .join('')
  return [
    casing(d, radiusPx, theme),
    dot(d, radiusPx, theme.marks.within),
    dot(d, radiusPx - 0.8 * hollowLinePx(radiusPx), theme.halo.colour),
    area(left, theme.marks.within),
  ]
}
