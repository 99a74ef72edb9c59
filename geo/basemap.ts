import type {
  Feature,
  FeatureCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson'
import type {
  MultiLineString as Lines,
  MultiPolygon as Polygons,
  Polygon as OnePolygon,
  Topology,
} from 'topojson-specification'

/**
 * One level of the basemap, in degrees, ready to be drawn. Longitudes are unwrapped where a country
 * crosses the antimeridian (Russia runs from 19 to 191), so no edge jumps and every polygon can be
 * filled as it is. Antarctica is closed along latitude -90, and that closing is no coast.
 * Lines and polygons share their points: treat them as read-only.
 */
export interface Basemap {
  /** One feature a country; `properties.country` is ISO 3166-1 alpha-2, `XK` for Kosovo. */
  readonly land: FeatureCollection<MultiPolygon, { country: string }>
  /** Between land and sea, the Caspian's shore included; lakes have none. */
  readonly coast: Feature<MultiLineString, null>
  /** Between countries, without the disputed ones. */
  readonly borders: Feature<MultiLineString, null>
  /** One feature a line, in long pieces, so that dashes do not start anew; `properties.line` names it. */
  readonly disputed: FeatureCollection<MultiLineString, { line: string }>
  readonly lakes: FeatureCollection<Polygon, null>
}

type Area = Polygons | OnePolygon
interface Collection<G> {
  type: 'GeometryCollection'
  geometries: G[]
}

/** TopoJSON of one level: `frame` is Antarctica's closing line. */
type EncodedBasemap = Topology & {
  objects: {
    countries: Collection<Area>
    disputed: Collection<Lines>
    frame: Collection<Lines>
    lakes: Collection<Area>
  }
}

/**
 * Decodes `data/basemap/overview.json` or `data/basemap/detail.json`.
 * @throws Error when the data is no such topology.
 */
export function basemapOf(encoded: unknown): Basemap {
  const topology = topologyOf(encoded)
  const { countries, disputed, frame, lakes } = topology.objects
  const arcs = decodedArcs(topology)
  const polygons = (area: Area) =>
    polygonArcs(area).map((rings) => rings.map((ring) => chained(arcs, ring)))
  const special = new Set(arcsOf([...disputed.geometries, ...frame.geometries]))
  const uses = usesOf(arcsOf(countries.geometries), arcs.length)
  const linesUsed = (times: number) =>
    featureOf(
      'MultiLineString',
      arcs.filter((_, arc) => uses[arc] === times && !special.has(arc)),
      null,
    )
  return {
    land: collectionOf(
      countries.geometries.map((area) =>
        featureOf('MultiPolygon', polygons(area), { country: String(area.id) }),
      ),
    ),
    coast: linesUsed(1),
    borders: linesUsed(2),
    disputed: collectionOf(
      disputed.geometries.map((line) =>
        featureOf(
          'MultiLineString',
          line.arcs.map((piece) => chained(arcs, piece)),
          { line: String(line.id) },
        ),
      ),
    ),
    lakes: collectionOf(
      lakes.geometries.flatMap(polygons).map((rings) => featureOf('Polygon', rings, null)),
    ),
  }
}

function topologyOf(encoded: unknown): EncodedBasemap {
  const { type, objects } = (encoded ?? {}) as Partial<EncodedBasemap>
  for (const name of ['countries', 'disputed', 'frame', 'lakes'] as const) {
    if (type !== 'Topology' || !Array.isArray(objects?.[name]?.geometries)) {
      throw new Error(`This is not a basemap file: it is no TopoJSON with "${name}"`)
    }
  }
  return encoded as EncodedBasemap
}

/** Every arc in degrees. */
function decodedArcs({ transform, arcs }: EncodedBasemap): Position[][] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1]
  const [left, bottom] = transform?.translate ?? [0, 0]
  return arcs.map((arc) => {
    let x = 0
    let y = 0
    return arc.map(([dx = 0, dy = 0]) => [(x += dx) * scaleX + left, (y += dy) * scaleY + bottom])
  })
}

/** Arcs end to end: each begins with the point the one before ends with. `~arc` is an arc backwards. */
function chained(arcs: readonly Position[][], chain: readonly number[]): Position[] {
  const points: Position[] = []
  for (const index of chain) {
    if (points.length > 0) points.pop()
    const backwards = index < 0
    const arc = arcs[backwards ? ~index : index] ?? []
    for (const point of backwards ? arc.toReversed() : arc) points.push(point)
  }
  return points
}

const polygonArcs = (area: Area): number[][][] =>
  area.type === 'Polygon' ? [area.arcs] : area.arcs

/** Numbers of the arcs that shapes use, as often as they use them. */
function arcsOf(shapes: readonly (Area | Lines)[]): number[] {
  const arcs = shapes.map((shape) => shape.arcs).flat(3) as number[]
  return arcs.map((arc) => (arc < 0 ? ~arc : arc))
}

function usesOf(arcs: readonly number[], count: number): Uint8Array {
  const uses = new Uint8Array(count)
  for (const arc of arcs) uses[arc]! += 1
  return uses
}

const featureOf = <T extends string, C, P>(type: T, coordinates: C, properties: P) => ({
  type: 'Feature' as const,
  properties,
  geometry: { type, coordinates },
})

const collectionOf = <F>(features: F[]) => ({ type: 'FeatureCollection' as const, features })
