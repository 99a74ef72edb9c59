import type { Basemap } from '../../../../geo/index.ts'
import { memoizeLast } from '../../../memo/memory.ts'
import { type TintName, TINTS, type Tints } from '../../../derive/picture-types.ts'
import type { LayerName } from '../../../state/state.ts'
import { graticule } from '../../style/graticule.ts'
import type { Theme } from '../../style/theme.ts'
import { pathOf } from './ground-paths.ts'
import { linePiece, piecesOf, type Piece } from './pieces.ts'
import type { Projection } from '../projection/projection.ts'
import { area, line, shape, type Shape } from '../../shapes/shape.ts'

/** What lies under the bands and what lies over them. */
export interface GroundShapes {
  readonly under: readonly Shape[]
  readonly over: readonly Shape[]
}

let meridians: readonly Piece[] | null = null
const graticulePieces = (): readonly Piece[] => {
  meridians ??= graticule().features.map(({ geometry }) => linePiece(geometry.coordinates))
  return meridians
}

/** The ground of one map, made once for a projection. `key` goes before every id. */
export function groundShapes(
  key: string,
): (
  basemap: Basemap,
  projection: Projection,
  theme: Theme,
  hidden: readonly LayerName[],
  tints: Tints,
) => GroundShapes {
  const paths = memoizeLast(groundPaths)
  const tinted = memoizeLast(tintPaths)
  const shapes = memoizeLast(shapesOf)
  return (basemap, projection, theme, hidden, tints) =>
    shapes(
      paths(basemap, projection),
      tinted(basemap, projection, tints),
      projection,
      theme,
      key,
      hidden.includes('graticule'),
      hidden.includes('borders'),
    )
}

type GroundPaths = Readonly<Record<keyof Basemap | 'graticule', string>>

function groundPaths(basemap: Basemap, projection: Projection): GroundPaths {
  const path = (kind: keyof Basemap) => pathOf(piecesOf(basemap, kind), projection)
  return {
    land: path('land'),
    lakes: path('lakes'),
    coast: path('coast'),
    borders: path('borders'),
    disputed: path('disputed'),
    graticule: pathOf(graticulePieces(), projection),
  }
}

type TintPaths = readonly (readonly [tint: TintName, d: string])[]

/** One path for each tint in use. */
const tintPaths = (basemap: Basemap, projection: Projection, tints: Tints): TintPaths =>
  TINTS.filter((tint) => Object.values(tints).includes(tint)).map((tint) => {
    const pieces = piecesOf(basemap, 'land').filter(({ country }) => tints[country] === tint)
    return [tint, pathOf(pieces, projection)]
  })

const drawn = (d: string, colour: string, widthPx: number, attributes = {}): Shape =>
  line(d, colour, widthPx, { 'stroke-linejoin': 'round', ...attributes })

function shapesOf(
  paths: GroundPaths,
  tinted: TintPaths,
  projection: Projection,
  theme: Theme,
  key: string,
  hidesGraticule: boolean,
  hidesBorders: boolean,
): GroundShapes {
  const { land, water, coast, border, graticule: grid } = theme
  return {
    under: [
      ...backdrop(projection, theme),
      area(paths.land, land),
      ...tinted.map(([tint, d]) => area(d, theme.tints[tint])),
      area(paths.lakes, water),
    ],
    over: [
      ...limb(projection, theme, key),
      ...(hidesGraticule
        ? []
        : [drawn(paths.graticule, grid.colour, 0.7, { 'stroke-opacity': grid.opacity })]),
      ...(hidesBorders
        ? []
        : [
            drawn(paths.borders, border, 0.8),
            drawn(paths.disputed, border, 1, { 'stroke-dasharray': '3 2.5' }),
          ]),
      drawn(paths.coast, coast, 0.7),
      drawn(paths.lakes, coast, 0.5),
    ],
  }
}

/** Facing of the globe's surface at which its shade is told to the gradient. */
const SHADE_STOPS = [0, 0.4, 0.6, 0.7, 0.8, 0.88, 0.94, 0.98, 1]

/** What surrounds the Earth, and its water. */
function backdrop(projection: Projection, theme: Theme): readonly Shape[] {
  const { left, right, top, bottom } = projection.window
  const everywhere = { x: left, y: top, width: right - left, height: bottom - top }
  if (projection.kind === 'mercator') return [shape('rect', { ...everywhere, fill: theme.water })]
  const { xPx, yPx, radiusPx } = projection.disc
  return [
    shape('rect', { ...everywhere, fill: theme.globe.space }),
    shape('circle', { cx: xPx, cy: yPx, r: radiusPx, fill: theme.water }),
  ]
}

/** The shade that makes a globe round, and its edge; a flat disc has the edge alone. */
function limb(projection: Projection, theme: Theme, key: string): readonly Shape[] {
  if (projection.kind === 'mercator') return []
  const { xPx, yPx, radiusPx } = projection.disc
  const disc = { cx: xPx, cy: yPx }
  const edge = shape('circle', {
    ...disc,
    r: Math.max(0, radiusPx - 0.5),
    fill: 'none',
    stroke: theme.globe.limb,
  })
  if (projection.kind === 'true-distance') return [edge]
  const id = `${key}-shade`
  const { colour, opacity } = theme.globe.shade
  const stops = SHADE_STOPS.map((offset) =>
    shape('stop', {
      offset,
      'stop-color': colour,
      'stop-opacity': (opacity * shadeAt(offset, projection.edgeDeg)).toFixed(4),
    }),
  )
  return [
    shape('radialGradient', { id, gradientUnits: 'userSpaceOnUse', ...disc, r: radiusPx }, stops),
    shape('circle', { ...disc, r: radiusPx, fill: `url(#${id})` }),
    edge,
  ]
}

/** Cube of what the ground lacks to face the eye, at a share of the way from the disc's middle to its edge. */
function shadeAt(share: number, edgeDeg: number): number {
  // A line of sight that passes the middle at `share` of the unit radius's tangent meets the ground at asin of it.
  const eye = 1 / Math.cos((edgeDeg * Math.PI) / 180)
  const slope = Math.atan(share / Math.sqrt(eye * eye - 1))
  const facing = Math.sqrt(Math.max(0, 1 - (eye * Math.sin(slope)) ** 2))
  return (1 - facing) ** 3
}
