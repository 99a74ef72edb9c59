import type { MultiPolygon, Polygon, Position } from 'geojson'
import { distanceKm, type LngLat, type Ring } from '../../geo/index.ts'

const RADIAN = Math.PI / 180
/** How far a drawn ring may lie from the true one. */
export const DRAWING_TOLERANCE_KM = 0.2
const MERCATOR_LAT = Math.atan(Math.sinh(Math.PI)) / RADIAN

/** The place `t` of the way along an edge that is straight in longitude and latitude. */
const alongPlain = ([x0, y0]: Position, [x1, y1]: Position, t: number) =>
  [x0! + t * (x1! - x0!), y0! + t * (y1! - y0!)] as const

/** The same for an edge that is straight on Web Mercator. */
function alongMercator(a: Position, b: Position, t: number) {
  const y = (p: Position) => Math.asinh(Math.tan(p[1]! * RADIAN))
  const lat = Math.atan(Math.sinh(y(a) + t * (y(b) - y(a)))) / RADIAN
  return [a[0]! + t * (b[0]! - a[0]!), lat] as const
}

const ringsOf = (area: Polygon | MultiPolygon): Position[][][] =>
  area.type === 'Polygon' ? [area.coordinates] : area.coordinates

/** Planar, positive when counter-clockwise. */
function signedArea(ring: readonly Position[]): number {
  let twice = 0
  for (let i = 1; i < ring.length; i++) {
    const [[x0, y0], [x1, y1]] = [ring[i - 1]!, ring[i]!]
    twice += x0! * y1! - x1! * y0!
  }
  return twice / 2
}

type Edge = readonly [x0: number, y0: number, x1: number, y1: number]

/** Edges that cross or lie on each other; neighbours may share their end. */
function crossings(rings: readonly (readonly Position[])[]): [Edge, Edge][] {
  const edges = rings.flatMap((ring) =>
    ring.slice(1).map((b, i): Edge => [ring[i]![0]!, ring[i]![1]!, b[0]!, b[1]!]),
  )
  const found: [Edge, Edge][] = []
  for (let i = 0; i < edges.length; i++) {
    for (let j = i + 1; j < edges.length; j++) {
      if (cross(edges[i]!, edges[j]!)) found.push([edges[i]!, edges[j]!])
    }
  }
  return found
}

function cross(a: Edge, b: Edge): boolean {
  if (Math.max(a[0], a[2]) < Math.min(b[0], b[2]) || Math.max(b[0], b[2]) < Math.min(a[0], a[2])) {
    return false
  }
  if (Math.max(a[1], a[3]) < Math.min(b[1], b[3]) || Math.max(b[1], b[3]) < Math.min(a[1], a[3])) {
    return false
  }
  const [b0, b1] = [side(a, b[0], b[1]), side(a, b[2], b[3])]
  const [a0, a1] = [side(b, a[0], a[1]), side(b, a[2], a[3])]
  if (b0 * b1 < 0 && a0 * a1 < 0) return true
  return b0 === 0 && b1 === 0 && sharedLength(a, b) > 0
}

const side = ([x0, y0, x1, y1]: Edge, x: number, y: number) =>
  (x1 - x0) * (y - y0) - (x - x0) * (y1 - y0)

function sharedLength(a: Edge, b: Edge): number {
  const overlap = (k: 0 | 1) =>
    Math.min(Math.max(a[k], a[k + 2]!), Math.max(b[k], b[k + 2]!)) -
    Math.max(Math.min(a[k], a[k + 2]!), Math.min(b[k], b[k + 2]!))
  return Math.max(overlap(0), overlap(1))
}

/** The farthest that a drawn edge strays from the ring, on either plane, at nine places along each edge. */
export function strayKm({ at, km, outline }: Ring): number {
  let worst = 0
  const measure = (place: LngLat) => {
    worst = Math.max(worst, Math.abs(distanceKm(at, place) - km))
  }
  for (const [a, b] of outline.coordinates.flatMap(edgesOf)) {
    const onMercator = Math.max(Math.abs(a[1]!), Math.abs(b[1]!)) <= MERCATOR_LAT
    for (let t = 0; t <= 1; t += 1 / 8) {
      measure(alongPlain(a, b, t))
      if (onMercator) measure(alongMercator(a, b, t))
    }
  }
  return worst
}

const edgesOf = (line: readonly Position[]) =>
  line.slice(1).map((b, i): [Position, Position] => [line[i]!, b])

/** What is wrong with an outline: vertices that are not on the ring, jumps, loose ends, edges over Mercator's end. */
export function outlineFaults({ at, km, outline }: Ring): string[] {
  const lines = outline.coordinates
  const edges = lines.flatMap(edgesOf)
  const strayed = lines.flat().filter(([lng, lat]) => {
    const toleranceKm = Math.abs(lng!) === 180 ? DRAWING_TOLERANCE_KM : 0.001
    return Math.abs(distanceKm(at, [lng!, lat!]) - km) > toleranceKm
  })
  const jumps = edges.filter(([a, b]) => Math.abs(a[0]! - b[0]!) > 180)
  const overMercator = edges.filter(([a, b]) =>
    [MERCATOR_LAT, -MERCATOR_LAT].some((lat) => (a[1]! - lat) * (b[1]! - lat) < 0),
  )
  return [
    ...strayed.map((p) => `not on the ring: ${p}`),
    ...jumps.map((edge) => `jump: ${edge}`),
    ...overMercator.map((edge) => `half beyond Mercator: ${edge}`),
    ...lines.filter((line) => line.length < 2).map(() => 'line of one vertex'),
    ...looseEnds(lines).map((p) => `loose end: ${p}`),
  ]
}

/** A line ends where it began, or at the antimeridian, from where just one line goes on on the other side. */
function looseEnds(lines: readonly Position[][]): Position[] {
  const ends = lines.filter((line) => String(line.at(-1)) !== String(line[0])).map((l) => l.at(-1)!)
  return ends.filter(([lng, lat]) => {
    const next = lines.filter(([p]) => p![0] === -lng! && Math.abs(p![1]! - lat!) < 1e-9)
    return Math.abs(lng!) !== 180 || next.length !== 1
  })
}

/** What is wrong with an area by RFC 7946: rings open, wound wrong, out of range, crossing or lying on each other. */
export function areaFaults(area: Polygon | MultiPolygon): string[] {
  const parts = ringsOf(area)
  const rings = parts.flat()
  const misplaced = rings
    .flat()
    .filter(([lng, lat]) => !(Math.abs(lng!) <= 180 && Math.abs(lat!) <= 90))
  const wrongWay = parts.flatMap((part) =>
    part.filter((ring, i) => Math.sign(signedArea(ring)) !== (i === 0 ? 1 : -1)),
  )
  return [
    ...rings.filter((ring) => ring.length < 4).map((ring) => `too short: ${ring}`),
    ...rings.filter((ring) => String(ring.at(-1)) !== String(ring[0])).map(() => 'not closed'),
    ...wrongWay.map((ring) => `wound wrong: ${ring[0]}`),
    ...misplaced.map((p) => `out of range: ${p}`),
    ...crossings(rings).map((pair) => `crossing: ${pair.join(' and ')}`),
  ]
}
