import { feature } from 'topojson-client'
import type { MultiPolygon, Topology } from 'topojson-specification'
import { pathOf, readJson } from './files.ts'
import { regionOf, type Region } from './focus.ts'
import { planarArea, roundedToGrid, type Grid, type GridPolygon } from './planar.ts'

/** Smallest lake that a level shows, km², by region. */
export type LakeMinKm2 = Record<Region, number>

export interface Lake {
  areaKm2: number
  region: Region
  polygon: GridPolygon
}

/** Km a degree of latitude, and a degree of longitude on the equator. */
const KM_A_DEGREE = { lat: 110.57, lng: 111.32 }

/** Natural Earth 1:50m lakes, on the grid of the borders. */
export function readLakes(grid: Grid): Lake[] {
  const source = readJson<
    Topology<{ lakes: { type: 'GeometryCollection'; geometries: MultiPolygon[] } }>
  >(pathOf('geo/sources/ne-50m-lakes-rivers.topo.json'))
  return feature(source, source.objects.lakes).features.flatMap(({ geometry }) =>
    polygonsOf(geometry).map((rings) => lakeOf(rings, grid)),
  )
}

const polygonsOf = (geometry: GeoJSON.Geometry): GridPolygon[] => {
  const { type, coordinates } = geometry as GeoJSON.Polygon | GeoJSON.MultiPolygon
  return (type === 'Polygon' ? [coordinates] : coordinates) as GridPolygon[]
}

function lakeOf(rings: GridPolygon, grid: Grid): Lake {
  const place = rings[0]?.[0] ?? [0, 0]
  const [shore = 0, ...islands] = rings.map(planarArea)
  const km2ADegree2 = KM_A_DEGREE.lng * KM_A_DEGREE.lat * Math.cos((place[1] * Math.PI) / 180)
  return {
    areaKm2: (shore - islands.reduce((sum, island) => sum + island, 0)) * km2ADegree2,
    region: regionOf(place),
    polygon: rings.map((ring) => ring.map((point) => roundedToGrid(grid, point))),
  }
}
