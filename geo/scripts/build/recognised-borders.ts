import {
  joinedLines,
  cutRing,
  ringHolds,
  roundedToGrid,
  toGrid,
  type GridPolygon,
} from './planar.ts'
import type { World } from './world.ts'

type Degrees = readonly [lng: number, lat: number]

/** Lines of the disputed-lines source by name, in degrees. */
export type NamedLines = ReadonlyMap<string, readonly (readonly Degrees[])[]>

/** Near Simferopol: only the Crimean polygon holds it. */
const IN_CRIMEA: Degrees = [34.1, 44.95]
/** Laayoune's surroundings, which the source gives to Morocco. */
const IN_WESTERN_SAHARA: Degrees = [-13.2, 27.15]
/** Where the recognised border, 27° 40' N, meets the coast and Algeria. */
const SAHARA_BORDER: readonly Degrees[] = [
  [-13.176, 27.667],
  [-8.683, 27.659],
]
const IN_GOLAN: Degrees = [35.75, 33]

/**
 * Gives the source's de facto shapes to the states that the UN General Assembly recognises there,
 * in place. The line of control stays where two parts of one country meet, for a dashed line.
 * @throws Error when the source does not hold a shape where this edit expects it.
 */
export function recogniseBorders(world: World, lines: NamedLines): void {
  move(world, 'RU', 'UA~crimea', IN_CRIMEA)
  cut(world, 'MA', 'EH~west', IN_WESTERN_SAHARA, SAHARA_BORDER)
  const golan = joinedLines(lines.get('golan') ?? [])
  if (golan.length !== 1) throw new Error(`The Golan line comes in ${golan.length} pieces`)
  cut(world, 'IL', 'SY~golan', IN_GOLAN, golan[0] ?? [])
}

/** Whole polygon `from` one part `to` another. */
function move(world: World, from: string, to: string, inside: Degrees): void {
  const polygon = takeOut(world, from, inside)
  world.parts.set(to, [...(world.parts.get(to) ?? []), polygon])
}

/** The side of a polygon that holds a place goes to another part. */
function cut(
  world: World,
  from: string,
  to: string,
  inside: Degrees,
  line: readonly Degrees[],
): void {
  const { grid } = world
  const [outer, ...holes] = takeOut(world, from, inside)
  if (!outer || holes.length > 0) throw new Error(`${from} is no plain ring where it is to be cut`)
  const sides = cutRing(
    outer,
    line.map((place) => roundedToGrid(grid, place)),
    grid,
  )
  const given = sides.filter((ring) => ringHolds(ring, toGrid(grid, inside)))
  const kept = sides.filter((ring) => !given.includes(ring))
  if (given.length !== 1) throw new Error(`Cutting ${to} out of ${from} went wrong`)
  world.parts.set(to, [given])
  world.parts.set(from, [...(world.parts.get(from) ?? []), kept])
}

function takeOut(world: World, part: string, inside: Degrees): GridPolygon {
  const polygons = world.parts.get(part) ?? []
  const place = toGrid(world.grid, inside)
  const index = polygons.findIndex(([outer]) => outer && ringHolds(outer, place))
  const [polygon] = index < 0 ? [] : polygons.splice(index, 1)
  if (!polygon) throw new Error(`${part} has no polygon at ${inside.join(', ')}`)
  return polygon
}
