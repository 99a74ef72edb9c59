import { createRequire } from 'node:module'
import iso from 'i18n-iso-countries'
import { feature } from 'topojson-client'
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { readJson } from './files.ts'
import type { Grid, GridPolygon, GridRing } from './planar.ts'

const require = createRequire(import.meta.url)

/**
 * Polygons of the world on the integer grid of the source, by part. A part is a country's code, or
 * `code~name` for a piece that the source keeps apart and the recognised borders give to that country.
 */
export interface World {
  parts: Map<string, GridPolygon[]>
  grid: Grid
  /** Grid steps in 360 degrees. */
  width: number
}

export const countryOfPart = (part: string): string => part.split('~')[0] ?? part

/** Pieces that Natural Earth keeps apart by who holds them, and the recognised country each belongs to. */
const PARTS_WITHOUT_CODE: Readonly<Record<string, string | null>> = {
  Kosovo: 'XK',
  'N. Cyprus': 'CY~north',
  'Cyprus U.N. Buffer Zone': 'CY~buffer',
  Akrotiri: 'CY~akrotiri',
  Dhekelia: 'CY~dhekelia',
  Baikonur: 'KZ~baikonur',
  Somaliland: 'SO~somaliland',
  'Siachen Glacier': 'IN~siachen',
  'USNB Guantanamo Bay': 'CU~guantanamo',
  'Indian Ocean Ter.': 'AU~indian-ocean',
  'Ashmore and Cartier Is.': 'AU~ashmore',
  'Coral Sea Is.': 'AU~coral-sea',
  'Clipperton I.': 'FR~clipperton',
  // Reefs that several states claim and nobody lives on.
  'Spratly Is.': null,
  'Scarborough Reef': null,
  'Serranilla Bank': null,
  'Bajo Nuevo Bank': null,
}

type NamedShape = (Polygon | MultiPolygon) & { properties: { name: string } }

type SourceObjects = { countries: { type: 'GeometryCollection'; geometries: NamedShape[] } }

/** A closed ring of fewer points has no area: reefs that the source's grid flattens. */
const MIN_RING_POINTS = 3

/** Natural Earth 4.1.0 countries 1:10m, unwrapped over the antimeridian. */
export function readWorld(): World {
  const source = readJson<Topology<SourceObjects>>(
    require.resolve('world-atlas/countries-10m.json'),
  )
  if (!source.transform) throw new Error('countries-10m.json has no grid')
  const { scale, translate } = source.transform
  const width = Math.round(360 / scale[0])
  const { arcs } = onGrid(source)
  const parts: World['parts'] = new Map()
  for (const shape of source.objects.countries.geometries) {
    const part = partOf(shape.id, shape.properties.name)
    if (!part) continue
    const polygons = polygonsOf(shape, arcs)
      .map((rings) => rings.map((ring) => withoutSpikes(unwrappedRing(ring, width))))
      .filter(([outer = []]) => outer.length > MIN_RING_POINTS)
      .map((rings) => rings.filter((ring) => ring.length > MIN_RING_POINTS))
    parts.set(part, [...(parts.get(part) ?? []), ...polygons])
  }
  return { parts, grid: { scale: [...scale], translate: [...translate] }, width }
}

function polygonsOf(shape: NamedShape, arcs: number[][][]): GridPolygon[] {
  const { geometry } = feature({ type: 'Topology', objects: {}, arcs }, shape as MultiPolygon)
  const { type, coordinates } = geometry as GeoJSON.Polygon | GeoJSON.MultiPolygon
  return (type === 'Polygon' ? [coordinates] : coordinates) as GridPolygon[]
}

/** The source's arcs as absolute grid numbers. */
function onGrid(source: Topology): { arcs: number[][][] } {
  return {
    arcs: source.arcs.map((arc) => {
      let x = 0
      let y = 0
      return arc.map(([dx = 0, dy = 0]) => [(x += dx), (y += dy)])
    }),
  }
}

function partOf(id: string | number | undefined, name: string): string | null {
  const part = PARTS_WITHOUT_CODE[name]
  if (part !== undefined) return part
  const code = id === undefined ? undefined : iso.numericToAlpha2(id)
  if (!code) throw new Error(`world-atlas holds "${name}" without a code: say whose it is`)
  return code
}

/** Points follow each other by the short way round; a ring may leave the source's 360 degrees. */
function unwrappedRing(ring: GridRing, width: number): GridRing {
  let offset = 0
  return ring.map(([x, y], index) => {
    const step = x - (ring[index - 1]?.[0] ?? x)
    if (step > width / 2) offset -= width
    else if (step < -width / 2) offset += width
    return [x + offset, y]
  })
}

/** The source has edges that lead one grid step out and straight back (Jordan's corner): they belong to nobody. */
function withoutSpikes(ring: GridRing): GridRing {
  const kept: GridRing = []
  for (const point of ring) {
    const before = kept.at(-2)
    if (before && before[0] === point[0] && before[1] === point[1]) kept.pop()
    else kept.push(point)
  }
  return kept
}
