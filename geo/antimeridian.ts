import { bboxClip, lineString, multiPolygon, polygon } from '@turf/turf'
import type { BBox, MultiPolygon, Polygon, Position } from 'geojson'

const WORLD: BBox = [-180, -90, 180, 90]

/** The corners of the world counter-clockwise from its south-east one, by how far along its edge they are. */
const CORNERS: readonly { along: number; at: Position }[] = [
  { along: 180, at: [180, 90] },
  { along: 540, at: [-180, 90] },
  { along: 720, at: [-180, -90] },
  { along: 1080, at: [180, -90] },
]
const EDGE_LENGTH = 1080

/** A closed walk over the Earth: longitudes run on without a jump, and so end `turns` whole turns from where they began. */
export interface Walk {
  readonly vertices: readonly Position[]
  /** 1 eastward round a pole, -1 westward, 0 when the walk comes back to its first vertex. */
  readonly turns: -1 | 0 | 1
}

/**
 * The walk as lines within [-180, 180], cut at the antimeridian (RFC 7946, 3.1.9), each in the walk's direction.
 * A walk that does not meet the antimeridian is one closed line. Vertices must lie within ±540 degrees.
 */
export function cutAtAntimeridian({ vertices, turns }: Walk): Position[][] {
  const copies = [-1, 0, 1].map((k) =>
    vertices.map(([lng, lat]): Position => [lng! + 360 * k, lat!]),
  )
  if (turns === 0) return copies.flatMap((copy) => joinedEnds(clippedToWorld(copy)))
  const inOrder = turns === 1 ? copies : copies.toReversed()
  return clippedToWorld(inOrder.flatMap((copy, i) => (i === 0 ? copy : copy.slice(1))))
}

function clippedToWorld(line: Position[]): Position[][] {
  const { type, coordinates } = bboxClip(lineString(line), WORLD).geometry
  const pieces = type === 'LineString' ? [coordinates as Position[]] : (coordinates as Position[][])
  return pieces.map(withoutRepeats).filter((piece) => piece.length > 1)
}

/** The clip sets a vertex again where one lies on the antimeridian already. */
function withoutRepeats(line: Position[]): Position[] {
  return line.filter((p, i) => {
    const previous = line[i - 1]
    return !previous || p[0] !== previous[0] || Math.abs(p[1]! - previous[1]!) > 1e-9
  })
}

/** A closed line that was cut began in the middle of a piece: its last piece runs on into its first. */
function joinedEnds(pieces: Position[][]): Position[][] {
  const first = pieces[0]
  const last = pieces.at(-1)
  if (!first || !last || first === last || !samePlace(first[0]!, last.at(-1)!)) return pieces
  return [[...last, ...first.slice(1)], ...pieces.slice(1, -1)]
}

/**
 * What lies to the left of lines that `cutAtAntimeridian` made, as RFC 7946 asks: outer rings counter-clockwise, holes
 * clockwise, nothing across the antimeridian. Open lines are closed along the antimeridian and over the poles.
 */
export function areaLeftOf(lines: readonly Position[][]): Polygon | MultiPolygon {
  const closed = lines.filter(isClosed)
  const outers = [
    ...closedAlongEdge(lines.filter((line) => !isClosed(line))),
    ...closed.filter((ring) => signedArea(ring) > 0),
  ]
  if (outers.length === 0) outers.push([...CORNERS.map(({ at }) => at), CORNERS[0]!.at])
  const parts = outers.map((outer) => [outer])
  for (const hole of closed.filter((ring) => signedArea(ring) < 0)) {
    partAround(parts, hole).push(hole)
  }
  return parts.length === 1 ? polygon(parts[0]!).geometry : multiPolygon(parts).geometry
}

/** Follows the world's edge counter-clockwise from the end of each line to where the next one begins. */
function closedAlongEdge(lines: readonly Position[][]): Position[][] {
  const rings: Position[][] = []
  const left = new Set(lines)
  for (const first of lines) {
    if (!left.has(first)) continue
    const ring: Position[] = []
    let line = first
    do {
      left.delete(line)
      const end = alongEdge(line.at(-1)!)
      const gapTo = (next: Position[]) => (alongEdge(next[0]!) - end + EDGE_LENGTH) % EDGE_LENGTH
      const next = lines.reduce((best, other) => (gapTo(other) < gapTo(best) ? other : best))
      ring.push(...line, ...cornersBetween(end, end + gapTo(next)))
      line = next
    } while (left.has(line))
    rings.push([...ring, ring[0]!])
  }
  return rings
}

/** How far counter-clockwise along the world's edge a place on the antimeridian is, from the south-east corner. */
function alongEdge([lng, lat]: Position): number {
  return lng! > 0 ? 90 + lat! : 630 - lat!
}

function cornersBetween(from: number, to: number): Position[] {
  return [0, EDGE_LENGTH].flatMap((lap) =>
    CORNERS.filter(({ along }) => along + lap > from && along + lap < to).map(({ at }) => at),
  )
}

/** An area has several parts only when the antimeridian cuts it into neighbours side by side: the longitude tells which. */
function partAround(parts: Position[][][], hole: Position[]): Position[][] {
  const lng = hole[0]![0]!
  const holder = parts.find(([outer]) => {
    const lngs = outer!.map((p) => p[0]!)
    return lng >= Math.min(...lngs) && lng <= Math.max(...lngs)
  })
  return holder ?? parts[0]!
}

const samePlace = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1]
const isClosed = (line: Position[]) => samePlace(line[0]!, line.at(-1)!)

/** Planar, positive when counter-clockwise. */
function signedArea(ring: Position[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [x0, y0] = ring[Math.max(0, i - 1)]!
    return sum + (x0! * y! - x! * y0!) / 2
  }, 0)
}
