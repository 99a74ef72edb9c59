import type { Feature, MultiLineString, Position } from 'geojson'
import type { Basemap } from './basemap.ts'
import { numbersIn } from './number-text.ts'

/**
 * The coarsest level of the basemap, as small as it can be, since every first picture waits for it: all vertices in two
 * texts (see `numbersIn`), each the difference to the vertex before in grid steps, and lists of how many belong together.
 * In the order of the lists: land, lakes, borders, disputed lines.
 */
export interface EncodedFirstBasemap {
  readonly kind: 'first-basemap'
  /** Degrees of one grid step east and north. */
  readonly step: readonly [lng: number, lat: number]
  /** Where grid number 0, 0 lies. */
  readonly origin: readonly [lng: number, lat: number]
  /** Polygons of rings of so many vertices; a ring's last vertex leads back to its first. */
  readonly land: readonly (readonly number[])[]
  /** The last so many edges of the last polygon's first ring close Antarctica over the pole: they are no coast. */
  readonly frame: number
  readonly lakes: readonly (readonly number[])[]
  /** Lines of so many vertices. */
  readonly borders: readonly number[]
  readonly disputed: readonly number[]
  readonly x: string
  readonly y: string
}

/**
 * The first level as a basemap like the others, save that its land is one feature without a country.
 * @throws Error when the data has another shape than {@link EncodedFirstBasemap}.
 */
export function firstBasemapOf(encoded: unknown): Basemap {
  const file = encoded as EncodedFirstBasemap | null
  if (file?.kind !== 'first-basemap') {
    throw new Error('This is not the first basemap: its "kind" is not "first-basemap"')
  }
  const next = verticesIn(file)
  const line = (count: number): Position[] => Array.from({ length: count }, next)
  const ring = (count: number): Position[] => {
    const open = line(count)
    return [...open, open[0]!]
  }
  const land = file.land.map((rings) => rings.map(ring))
  const lakes = file.lakes.map((rings) => rings.map(ring))
  const borders = file.borders.map(line)
  const disputed = file.disputed.map(line)
  const coast = land.flat()
  const closing = land.at(-1)?.[0] ?? []
  const open = coast.map((shore) => (shore === closing ? shore.slice(0, -file.frame) : shore))
  return {
    land: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { country: '' },
          geometry: { type: 'MultiPolygon', coordinates: land },
        },
      ],
    },
    coast: linesOf(open, null),
    borders: linesOf(borders, null),
    disputed: { type: 'FeatureCollection', features: [linesOf(disputed, { line: '' })] },
    lakes: {
      type: 'FeatureCollection',
      features: lakes.map((coordinates) => ({
        type: 'Feature',
        properties: null,
        geometry: { type: 'Polygon', coordinates },
      })),
    },
  }
}

const linesOf = <Properties extends object | null>(
  coordinates: Position[][],
  properties: Properties,
): Feature<MultiLineString, Properties> => ({
  type: 'Feature',
  properties: properties as Feature<MultiLineString, Properties>['properties'],
  geometry: { type: 'MultiLineString', coordinates },
})

/** Hands out the vertices of the file one by one, in degrees. */
function verticesIn({ step, origin, x, y }: EncodedFirstBasemap): () => Position {
  const [eastings, northings] = [numbersIn(x), numbersIn(y)]
  let [index, east, north] = [0, 0, 0]
  return () => {
    const [dx, dy] = [eastings[index], northings[index]]
    if (dx === undefined || dy === undefined) {
      throw new Error(`The first basemap ends after ${index} vertices`)
    }
    index += 1
    east += dx
    north += dy
    return [origin[0] + east * step[0], origin[1] + north * step[1]]
  }
}
