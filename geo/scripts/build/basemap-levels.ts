import type { Topology } from 'topojson-specification'
import { closeAntarctica, mendRussia } from './antimeridian.ts'
import { firstBasemap } from './first-basemap.ts'
import { pathOf, readJson, type Outputs } from './files.ts'
import { readLakes, type LakeMinKm2 } from './lakes.ts'
import { joinedLines, roundedToGrid, type Grid, type GridPoint } from './planar.ts'
import { recogniseBorders } from './recognised-borders.ts'
import { encoded, simplified, type Level } from './simplify.ts'
import { readWorld } from './world.ts'
import { worldTopology, type BasemapObjects } from './world-topology.ts'

const LEVELS: Record<'first' | 'overview' | 'detail', Level & { lakes: LakeMinKm2 }> = {
  // Comes with the page: as coarse as it can be with Europe still itself for the moment until the overview is there.
  first: {
    zoom: 1.4,
    minPx2: 1.2,
    minIslandTriangles: 6,
    focus: { eurasia: 0.08, elsewhere: 0.005 },
    stepX: 40,
    stepY: 60,
    lakes: { europe: 5_000, eurasia: 25_000, elsewhere: Infinity, antarctica: Infinity },
  },
  overview: {
    zoom: 3.5,
    minPx2: 0.6,
    minIslandTriangles: 6,
    focus: { eurasia: 0.2, elsewhere: 0.02 },
    stepX: 4,
    stepY: 6,
    lakes: { europe: 250, eurasia: 2_500, elsewhere: 8_000, antarctica: Infinity },
  },
  detail: {
    zoom: 7,
    minPx2: 0.6,
    minIslandTriangles: 6,
    focus: { eurasia: 0.1, elsewhere: 0.002 },
    stepX: 1,
    stepY: 1,
    lakes: { europe: 20, eurasia: 300, elsewhere: 8_000, antarctica: Infinity },
  },
}

export interface FullBasemap {
  topology: Topology<BasemapObjects>
  grid: Grid
}

/** The whole basemap in the source's detail: recognised borders, antimeridian mended, lakes, disputed lines. */
export function fullBasemap(): FullBasemap {
  const lines = readDisputedLines()
  const world = readWorld()
  recogniseBorders(world, lines)
  mendRussia(world)
  const frame = closeAntarctica(world)
  const extraLines = [...lines]
    .filter(([name]) => name !== 'golan')
    .map(([name, pieces]) => [name, onGrid(joinedLines(pieces), world.grid)] as const)
  const lakes = readLakes(world.grid)
  return { topology: worldTopology(world, frame, new Map(extraLines), lakes), grid: world.grid }
}

export function addBasemapLevels(outputs: Outputs, { topology, grid }: FullBasemap): void {
  for (const [name, level] of Object.entries(LEVELS)) {
    const chosen = withLakes(topology, level.lakes)
    const file = encoded(simplified(chosen, level, grid), level, grid)
    const written = name === 'first' ? firstBasemap(file) : file
    outputs.set(`geo/data/basemap/${name}.json`, JSON.stringify(written))
  }
}

export function readDisputedLines(): Map<string, GridPoint[][]> {
  const { features } = readJson<GeoJSON.FeatureCollection<GeoJSON.MultiLineString, { k: string }>>(
    pathOf('geo/sources/ne-disputed-lines.geojson'),
  )
  return new Map(
    features.map(({ properties, geometry }) => [
      properties.k,
      geometry.coordinates as GridPoint[][],
    ]),
  )
}

const onGrid = (lines: GridPoint[][], grid: Grid): GridPoint[][] =>
  lines.map((line) => line.map((place) => roundedToGrid(grid, place)))

/** Only the lakes a level shows, without what they were chosen by. */
function withLakes(
  topology: Topology<BasemapObjects>,
  minKm2: LakeMinKm2,
): Topology<BasemapObjects> {
  const lakes = topology.objects.lakes.geometries
  const geometries = lakes
    .filter(({ properties }) => properties && properties.areaKm2 >= minKm2[properties.region])
    .map(({ type, arcs }) => ({ type, arcs }) as (typeof lakes)[number])
  return {
    ...topology,
    objects: { ...topology.objects, lakes: { type: 'GeometryCollection', geometries } },
  }
}
