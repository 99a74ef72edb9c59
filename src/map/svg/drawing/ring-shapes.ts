import { memoizeLast, memoize } from '../../../memo/memory.ts'
import type { Picture, RingMark } from '../../../derive/picture-types.ts'
import { ringColour, type Theme } from '../../style/theme.ts'
import { hatching } from './hatch.ts'
import { cutLines, shiftLines, type Cut } from '../../screen/polylines.ts'
import type { Projection } from '../projection/projection.ts'
import { pathOfLines, type RingPaths, type RingsAndBands } from './ring-paths.ts'
import { area, group, line, shape, type Shape } from '../../shapes/shape.ts'

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
  if (!hatch) return [even]
  const id = `${key}-hatch`
  const parts = areas.map((d) => shape('path', { d, 'clip-rule': 'evenodd' }))
  return [
    even,
    shape('clipPath', { id }, parts),
    hatching(projection, hatch, 'rises', { 'clip-path': `url(#${id})` }),
  ]
}

/** Soft edges of one map, each made once for a projection and a theme. */
export function softEdges(): (
  rings: readonly RingMark[],
  projection: Projection,
  theme: Theme,
  paths: RingsAndBands,
) => readonly Shape[] {
  const edgeOf = memoizeLast((projection: Projection, theme: Theme, paths: RingsAndBands) =>
    memoize((ring: RingMark) => softEdge(ring, paths.ringPaths(ring), projection, theme)),
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

/** Ring lines with their casing, in dashes where they are broken, cut where a label stands. */
export function ringShapes(
  { rings }: Picture,
  projection: Projection,
  theme: Theme,
  { ringPaths }: RingsAndBands,
  cutsOf: (ring: number) => readonly Cut[],
): readonly Shape[] {
  const { casing, ringWidthPx, ringCasingPx } = theme
  return rings.flatMap((ring, index) => {
    const { strokes, line: whole } = ringPaths(ring)
    const cuts = cutsOf(index)
    const path = cuts.length === 0 ? whole : pathOfLines(cutLines(strokes, cuts), projection)
    return [
      line(path, casing.colour, ringWidthPx + 2 * ringCasingPx, {
        'stroke-opacity': casing.opacity,
      }),
      line(path, ringColour(theme, ring.colour), ringWidthPx),
    ]
  })
}
