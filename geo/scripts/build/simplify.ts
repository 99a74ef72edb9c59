import {
  filter,
  filterAttachedWeight,
  filterWeight,
  presimplify,
  simplify,
  type Ring,
} from 'topojson-simplify'
import type { Topology } from 'topojson-specification'
import { focusOf, type Focus } from './focus.ts'
import { mercatorPx } from './mercator.ts'
import { planarArea, toDegrees, type Grid, type GridPoint } from './planar.ts'
import type { BasemapObjects } from './world-topology.ts'

/** How a level of detail is made. */
export interface Level {
  /** The Web Mercator zoom up to which it looks as good as the source. */
  zoom: number
  /** A vertex stays when its triangle is at least this large at that zoom. */
  minPx2: number
  /** Islands smaller than this many vertex triangles go. */
  minIslandTriangles: number
  /** Weight of a triangle outside Europe, in and outside Eurasia. */
  focus: Focus
  /** The grid of the file, in steps of the source's grid. */
  stepX: number
  stepY: number
}

/**
 * Visvalingam's method in Web Mercator, with less detail outside the focus. A vertex's weight is the same in
 * every country that shares it, so shared borders stay shared.
 */
export function simplified(
  source: Topology<BasemapObjects>,
  level: Level,
  grid: Grid,
): Topology<BasemapObjects> {
  const weightOf = (ring: Ring, place: GridPoint) =>
    planarArea(ring.map((point) => mercatorPx(toDegrees(grid, point)))) *
    focusOf(toDegrees(grid, place), level.focus)
  const minWeight = level.minPx2 / 4 ** level.zoom
  const weighed = presimplify({ ...source, arcs: plainArcs(source) }, (triangle) =>
    weightOf(triangle, triangle[1]),
  )
  const thinned = simplify(weighed, minWeight)
  const islandFilter = filterAttachedWeight(
    thinned,
    level.minIslandTriangles * minWeight,
    // The type says triangle; topojson-simplify passes whole rings.
    (ring: Ring) => weightOf(ring, ring[0] ?? [0, 0]),
  )
  const kept = withoutNull(filter(thinned, islandFilter))
  return { ...kept, arcs: plainArcs(kept) }
}

/**
 * The topology on the coarser grid of a level, delta-encoded as TopoJSON has it. Rings that the
 * rounding leaves without area are gone, with the arcs that only they used.
 */
export function encoded(
  source: Topology<BasemapObjects>,
  { stepX, stepY }: Level,
  { scale, translate }: Grid,
): Topology<BasemapObjects> {
  const arcs = source.arcs.map((arc) => roundedArc(arc, stepX, stepY))
  const rounded = { ...source, arcs }
  const solid = withoutNull(filter(rounded, filterWeight(rounded)))
  return {
    type: 'Topology',
    transform: { scale: [scale[0] * stepX, scale[1] * stepY], translate },
    objects: solid.objects,
    arcs: solid.arcs.map(deltaArc),
  }
}

/** Neighbouring points that fall together become one; an arc keeps at least its two ends. */
function roundedArc(arc: number[][], stepX: number, stepY: number): number[][] {
  const rounded = arc.map(([x = 0, y = 0]) => [Math.round(x / stepX), Math.round(y / stepY)])
  const apart = rounded.filter(
    ([x, y], index) =>
      index === 0 || x !== rounded[index - 1]?.[0] || y !== rounded[index - 1]?.[1],
  )
  return apart.length > 1 ? apart : [...apart, ...apart]
}

const deltaArc = (arc: number[][]): number[][] =>
  arc.map(([x = 0, y = 0], index) => {
    const [lastX = 0, lastY = 0] = arc[index - 1] ?? []
    return [x - lastX, y - lastY]
  })

/** topojson-simplify writes weights into the arcs it is given, and leaves them there. */
const plainArcs = ({ arcs }: Topology): number[][][] =>
  arcs.map((arc) => arc.map(([x = 0, y = 0]) => [x, y]))

/** Shapes that the filter emptied have the type null. */
function withoutNull(filtered: { objects: unknown; arcs: number[][][] }): Topology<BasemapObjects> {
  const objects = filtered.objects as Record<keyof BasemapObjects, { geometries: Shape[] }>
  const kept = Object.entries(objects).map(([name, { geometries }]) => [
    name,
    { type: 'GeometryCollection', geometries: geometries.filter((shape) => shape.type !== null) },
  ])
  return { type: 'Topology', objects: Object.fromEntries(kept), arcs: filtered.arcs }
}

interface Shape {
  type: string | null
}
