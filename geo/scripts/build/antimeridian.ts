import type { GridPoint, GridPolygon, GridRing } from './planar.ts'
import { toGrid } from './planar.ts'
import type { World } from './world.ts'

/** Points of the seam in the two halves differ by at most this many grid steps. */
const SEAM_TOLERANCE = 2

/**
 * Moves Chukotka's half and Wrangel east of 180°, and makes the points of the two halves on 180° equal.
 * The moved polygons become a part of their own, so that merging the parts takes the seam away. In place.
 */
export function mendRussia({ parts, width }: World): void {
  const polygons = parts.get('RU') ?? []
  const isWest = ([outer = []]: GridPolygon): boolean => outer.every(([x]) => x < width / 4)
  const moved = polygons
    .filter(isWest)
    .map((rings) => rings.map((ring) => ring.map(([x, y]): GridPoint => [x + width, y])))
  const stayed = polygons.filter((polygon) => !isWest(polygon))
  parts.set('RU', stayed)
  parts.set('RU~chukotka', moved)
  const seam = [...stayed, ...moved].flat(2).filter(([x]) => Math.abs(x - width) <= 1)
  let last: number | null = null
  for (const point of seam.toSorted((a, b) => a[1] - b[1])) {
    point[0] = width
    if (last !== null && point[1] - last <= SEAM_TOLERANCE) point[1] = last
    last = point[1]
  }
}

/**
 * Closes Antarctica, whose ring in the source runs once round the world, along latitude -90; in place.
 * @returns the closing line, which is no coast.
 */
export function closeAntarctica({ parts, grid, width }: World): GridRing {
  const polygons = parts.get('AQ') ?? []
  const mainland = polygons.findIndex(([ring]) => ring && ring[0]?.[0] !== ring.at(-1)?.[0])
  const ring = polygons[mainland]?.[0]
  const first = ring?.[0]
  const last = ring?.at(-1)
  if (!ring || !first || !last || Math.abs(last[0] - first[0]) !== width) {
    throw new Error('No ring of Antarctica runs once round the world')
  }
  const poleY = Math.round(toGrid(grid, [0, -90])[1])
  const closing: GridRing = [[...last], [last[0], poleY], [first[0], poleY], [...first]]
  polygons[mainland] = [[...ring, ...closing.slice(1)]]
  return closing
}
