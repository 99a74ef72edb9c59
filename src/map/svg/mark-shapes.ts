import type { City } from '../../../geo/index.ts'
import { remembered } from '../../model/memory.ts'
import { MARK, type Picture } from '../../model/picture-types.ts'
import { DIAMOND, drawingOrder, markMinZoom, markRadiusPx, markScale } from '../city-marks.ts'
import type { Theme } from '../theme.ts'
import type { Projection } from './projection.ts'
import { area, line, type Shape } from './shape.ts'

const CASING_PX = 0.9
/** A mark has grown to its full size this far above the zoom from which it is drawn. */
const GROWN_AFTER = 0.5

/** Cities of one size that are in the window, with their places on the screen. */
interface SizeClass {
  readonly radiusPx: number
  readonly rows: readonly number[]
  /** x and y of each row. */
  readonly px: readonly number[]
}

/** City marks of one map: a path for each kind and size, from the smallest to the largest. */
export function cityMarks(): (picture: Picture, projection: Projection, theme: Theme) => readonly Shape[] {
  const classes = remembered(sizeClasses)
  const shapes = remembered(
    (sizes: readonly SizeClass[], marks: Uint8Array, scale: number, theme: Theme) =>
      sizes.flatMap((size) => shapesOfSize(size, marks, scale, theme)),
  )
  return ({ hidden, cities: { cities, marks } }, projection, theme) => {
    if (hidden.includes('cities')) return []
    const scale = theme.scale.marks * markScale(projection.widthPx)
    return shapes(classes(cities, projection), marks, scale, theme)
  }
}

function sizeClasses(cities: readonly City[], projection: Projection): readonly SizeClass[] {
  const { zoom } = projection.camera
  const classes = new Map<number, { radiusPx: number; rows: number[]; px: number[] }>()
  for (const row of drawingOrder(cities)) {
    const { population, at } = cities[row]!
    const minZoom = markMinZoom(population)
    if (zoom <= minZoom) continue
    const radiusPx = markRadiusPx(population) * Math.min(1, (zoom - minZoom) / GROWN_AFTER)
    const size = classes.get(radiusPx) ?? { radiusPx, rows: [], px: [] }
    classes.set(radiusPx, size)
    for (const [x, y] of pxInWindow(at, projection)) {
      size.rows.push(row)
      size.px.push(x, y)
    }
  }
  return [...classes.values()]
}

function pxInWindow(at: City['at'], projection: Projection): readonly (readonly [number, number])[] {
  const { left, right, top, bottom } = projection.window
  const copies = projection.kind === 'mercator' ? projection.copies : [0]
  return copies.flatMap((copy) => {
    const { xPx, yPx, visible } = projection.project(at, copy)
    const isIn = visible && xPx > left && xPx < right && yPx > top && yPx < bottom
    return isIn ? [[xPx, yPx] as const] : []
  })
}

function shapesOfSize(
  { radiusPx, rows, px }: SizeClass,
  marks: Uint8Array,
  scale: number,
  theme: Theme,
): readonly Shape[] {
  const radius = radiusPx * scale
  const places = (mark: number) =>
    rows.flatMap((row, index) =>
      marks[row] === mark ? [[px[2 * index]!, px[2 * index + 1]!] as const] : [],
    )
  return [
    ...hollow(places(MARK.beyond), radius, theme),
    ...dots(places(MARK.within), radius, theme),
    ...diamonds(places(MARK.below), radius, theme),
    ...halves(places(MARK.onTheLine), radius, theme),
  ]
}

type Places = readonly (readonly [xPx: number, yPx: number])[]

const px = (value: number): string => value.toFixed(1)

/** A line without length and with round ends is a dot: the shortest way to write one. */
const dotPath = (places: Places): string => places.map(([x, y]) => `M${px(x)} ${px(y)}h0`).join('')

const dot = (d: string, radiusPx: number, colour: string, opacity = 1): Shape =>
  line(d, colour, 2 * radiusPx, { 'stroke-linecap': 'round', 'stroke-opacity': opacity })

function dots(places: Places, radius: number, { marks, halo }: Theme): readonly Shape[] {
  if (places.length === 0) return []
  const d = dotPath(places)
  return [dot(d, radius + CASING_PX, halo.colour, halo.opacity), dot(d, radius, marks.within)]
}

/** Hollow marks keep a light middle at least as wide as their line. */
const hollowLinePx = (radius: number): number => Math.max(0.34 * radius, 0.9)

function hollow(places: Places, radius: number, { marks, halo }: Theme): readonly Shape[] {
  if (places.length === 0) return []
  const d = dotPath(places)
  return [
    dot(d, radius + CASING_PX, halo.colour, halo.opacity),
    dot(d, radius, marks.beyond),
    dot(d, radius - hollowLinePx(radius), halo.colour),
  ]
}

function diamonds(places: Places, radius: number, { marks, halo }: Theme): readonly Shape[] {
  if (places.length === 0) return []
  const half = radius * DIAMOND
  const reach = half.toFixed(2)
  const d = places
    .map(([x, y]) => `M${px(x)} ${px(y - half)}l${reach} ${reach}-${reach} ${reach}-${reach}-${reach}z`)
    .join('')
  return [
    line(d, halo.colour, 2 * CASING_PX, { 'stroke-opacity': halo.opacity }),
    area(d, marks.below),
  ]
}

/** Outlined, and filled on the left. */
function halves(places: Places, radius: number, { marks, halo }: Theme): readonly Shape[] {
  if (places.length === 0) return []
  const d = dotPath(places)
  const inner = radius - 0.8 * hollowLinePx(radius)
  const r = radius.toFixed(2)
  const left = places
    .map(([x, y]) => `M${px(x)} ${px(y - radius)}a${r} ${r} 0 0 0 0 ${(2 * radius).toFixed(2)}z`)
    .join('')
  return [
    dot(d, radius + CASING_PX, halo.colour, halo.opacity),
    dot(d, radius, marks.within),
    dot(d, inner, halo.colour),
    area(left, marks.within),
  ]
}
