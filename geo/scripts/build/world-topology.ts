import { mergeArcs, meshArcs } from 'topojson-client'
import { topology } from 'topojson-server'
import type {
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification'
import type { GridRing } from './planar.ts'
import type { Region } from './focus.ts'
import type { Lake } from './lakes.ts'
import { countryOfPart, type World } from './world.ts'

type Area = Polygon | MultiPolygon
type Line = LineString | MultiLineString
type Collection<G> = { type: 'GeometryCollection'; geometries: G[] }

/** What both levels are simplified from; arcs in absolute grid numbers. */
export type BasemapObjects = {
  countries: Collection<Area>
  disputed: Collection<Line>
  lakes: Collection<Area & { properties?: { areaKm2: number; region: Region } }>
  /** Antarctica's closing line. */
  frame: Collection<Line>
}

type SourceObjects = {
  parts: Collection<Area>
  extra: BasemapObjects['disputed']
  frame: BasemapObjects['frame']
  lakes: BasemapObjects['lakes']
}

/** Parts whose line of control inside the recognised country is drawn dashed, by the name of that line. */
const LINES_OF_CONTROL: Readonly<Record<string, string>> = {
  crimea: 'UA~crimea',
  cyprus: 'CY~north',
  golan: 'SY~golan',
}

/** Borders that are drawn dashed, by the name of that line. */
const DISPUTED_BORDERS: Readonly<Record<string, string>> = {
  kosovo: 'RS|XK',
  'western-sahara': 'EH|MA',
}

/** Countries merged from their parts, with the disputed lines as the very arcs that the polygons share. */
export function worldTopology(
  { parts }: World,
  frame: GridRing,
  extraLines: ReadonlyMap<string, readonly GridRing[]>,
  lakes: readonly Lake[],
): Topology<BasemapObjects> {
  const world = topology({
    parts: collectionOf('MultiPolygon', parts),
    extra: collectionOf('MultiLineString', extraLines),
    frame: collectionOf('LineString', [['antarctica', frame]]),
    lakes: collectionOf(
      'Polygon',
      lakes.map(({ polygon, ...properties }) => ['lake', polygon, properties]),
    ),
  }) as unknown as Topology<SourceObjects>
  const { parts: pieces, extra, frame: frameLines, lakes: lakeAreas } = world.objects
  return {
    type: 'Topology',
    objects: {
      countries: merged(mergedByCountry(world, pieces.geometries)),
      disputed: merged([...disputedLines(world, pieces), ...extra.geometries]),
      frame: frameLines,
      lakes: lakeAreas,
    },
    arcs: world.arcs,
  }
}

function mergedByCountry(world: Topology, pieces: readonly Area[]): Area[] {
  const groups = new Map<string, Area[]>()
  for (const piece of pieces) {
    const country = countryOfPart(String(piece.id))
    groups.set(country, [...(groups.get(country) ?? []), piece])
  }
  return [...groups].map(([id, group]) => Object.assign(mergeArcs(world, group), { id }))
}

function disputedLines(world: Topology, parts: SourceObjects['parts']): Line[] {
  const lineBetween = (id: string, isLine: (a: string, b: string) => boolean): Line => {
    const line = meshArcs(world, parts, (a, b) => a !== b && isLine(String(a.id), String(b.id)))
    if (line.arcs.length === 0) throw new Error(`No line found for "${id}"`)
    return { ...line, id }
  }
  return [
    ...Object.entries(LINES_OF_CONTROL).map(([id, held]) =>
      lineBetween(
        id,
        (a, b) => countryOfPart(a) === countryOfPart(b) && (a === held || b === held),
      ),
    ),
    ...Object.entries(DISPUTED_BORDERS).map(([id, pair]) =>
      lineBetween(id, (a, b) => [countryOfPart(a), countryOfPart(b)].toSorted().join('|') === pair),
    ),
  ]
}

/** GeoJSON of grid numbers, for topojson alone. */
function collectionOf(
  type: 'MultiPolygon' | 'MultiLineString' | 'LineString' | 'Polygon',
  shapes: Iterable<readonly [id: string, coordinates: unknown, properties?: object]>,
): GeoJSON.FeatureCollection {
  const features = [...shapes].map(([id, coordinates, properties = {}]) => ({
    type: 'Feature',
    id,
    properties,
    geometry: { type, coordinates },
  }))
  return { type: 'FeatureCollection', features } as GeoJSON.FeatureCollection
}

const merged = <G extends Area | Line>(geometries: G[]) => ({
  type: 'GeometryCollection' as const,
  geometries,
})
