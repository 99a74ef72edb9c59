import { remembered, rememberedFor } from '../../model/memory.ts'
import type { Picture, RingMark } from '../../model/picture-types.ts'
import type { Lines } from '../overlay/scene.ts'
import { ringColour, type Theme } from '../theme.ts'
import { cutLines, shiftLines, type Cut } from './polylines.ts'
import type { Projection } from './projection.ts'
import { pathOfLines, type RingPaths, type RingsAndBands } from './ring-paths.ts'
import { area, group, line, shape, type Shape } from './shape.ts'

/** A dash and the gap after it are between once and twice this long, px. */
const DASH_PX = 18
const DASH_SHARE = 0.6
/** Steps in which the soft edge fades; more cannot be told apart. */
const FADE_STEPS = 6

/** The union of all bands in one even tone, and the hatch over it. `key` tells the ids of one map from another's. */
export function bandShapes(
  { bands }: Picture,
  projection: Projection,
  theme: Theme,
  { bandArea }: RingsAndBands,
  key: string,
): readonly Shape[] {
  const { band, hatch } = theme
  const areas = bands.map(bandArea)
  const fills = areas.map((d) => area(d, band.colour))
  const even = group({ opacity: band.opacity }, fills)
  return hatch ? [even, ...hatching(areas, projection, hatch, `${key}-hatch`)] : [even]
}

/** One even layer of lines over all areas together. */
function hatching(
  areas: readonly string[],
  projection: Projection,
  { colour, opacity, widthPx, spacingPx }: NonNullable<Theme['hatch']>,
  id: string,
): readonly Shape[] {
  const lines = line(hatchPath(projection, spacingPx), colour, widthPx, {
    'stroke-opacity': opacity,
    'clip-path': `url(#${id})`,
  })
  const parts = areas.map((d) => shape('path', { d, 'clip-rule': 'evenodd' }))
  return [shape('clipPath', { id }, parts), lines]
}

const px = (value: number): string => value.toFixed(1)

/** Lines that rise to the right through the whole window, tied to the ground where the map is flat, so that they move with it. */
function hatchPath(projection: Projection, spacingPx: number): string {
  const { left, right, top, bottom } = projection.window
  const ground = projection.kind === 'globe' ? { xPx: 0, yPx: 0 } : projection.project([0, 0], 0)
  // On a line the sum of x and y is the same everywhere.
  const step = spacingPx * Math.SQRT2
  const tie = ground.xPx + ground.yPx + step / 2
  const first = left + top + ((((tie - left - top) % step) + step) % step)
  const count = Math.ceil((right + bottom - first) / step)
  return Array.from({ length: count }, (_, index) => {
    const sum = first + index * step
    return `M${px(left)} ${px(sum - left)}L${px(right)} ${px(sum - right)}`
  }).join('')
}

/** Soft edges of one map, each made once for a projection and a theme. */
export function softEdges(): (
  rings: readonly RingMark[],
  projection: Projection,
  theme: Theme,
  paths: RingsAndBands,
) => readonly Shape[] {
  const edgeOf = remembered((projection: Projection, theme: Theme, paths: RingsAndBands) =>
    rememberedFor((ring: RingMark) => softEdge(ring, paths.ringPaths(ring), projection, theme)),
  )
  return (rings, projection, theme, paths) =>
    rings.filter(({ bandSide }) => bandSide !== 'none').map(edgeOf(projection, theme, paths))
}

/** The ring's colour, fading on the band's side: strokes from the ring inward, each wider and so farther from it. */
function softEdge(
  { colour, bandSide }: RingMark,
  { lines }: RingPaths,
  projection: Projection,
  theme: Theme,
): Shape {
  const { opacity, widthPx } = theme.softEdge
  const attributes = { 'stroke-opacity': opacity / FADE_STEPS, 'stroke-linejoin': 'round' }
  const fade = Array.from({ length: FADE_STEPS }, (_, step) => {
    const strokePx = (widthPx * (step + 0.5)) / FADE_STEPS
    const middlePx = bandSide === 'inner' ? strokePx / 2 : -strokePx / 2
    const path = pathOfLines(shiftLines(lines, middlePx), projection)
    return line(path, ringColour(theme, colour), strokePx, attributes)
  })
  return group({}, fade)
}

/** Ring lines with their casing, cut where a label stands. */
export function ringShapes(
  { rings }: Picture,
  projection: Projection,
  theme: Theme,
  { ringPaths }: RingsAndBands,
  cutsOf: (ring: number) => readonly Cut[],
): readonly Shape[] {
  const { casing, ringWidthPx, ringCasingPx } = theme
  return rings.flatMap((ring, index) => {
    const { lines, line: whole } = ringPaths(ring)
    const cuts = cutsOf(index)
    const path = cuts.length === 0 ? whole : pathOfLines(cutLines(lines, cuts), projection)
    const dashes = ring.dashed ? { 'stroke-dasharray': dashesOf(lines) } : {}
    return [
      line(path, casing.colour, ringWidthPx + 2 * ringCasingPx, {
        'stroke-opacity': casing.opacity,
        ...dashes,
      }),
      line(path, ringColour(theme, ring.colour), ringWidthPx, dashes),
    ]
  })
}

/** Equal parts of the ring, halved until each is about as long as a dash and its gap shall be. */
function dashesOf(lines: Lines): string {
  const turnPx = lines.reduce((sum, points) => sum + lengthPx(points), 0)
  const partPx = turnPx / 2 ** Math.floor(Math.log2(Math.max(1, turnPx / DASH_PX)))
  return `${(DASH_SHARE * partPx).toFixed(2)} ${((1 - DASH_SHARE) * partPx).toFixed(2)}`
}

const lengthPx = (points: Lines[number]): number =>
  points.reduce((sum, [x, y], index) => {
    const [fromX, fromY] = points[index - 1] ?? [x, y]
    return sum + Math.hypot(x - fromX, y - fromY)
  }, 0)
