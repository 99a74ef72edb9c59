import { multiLineString } from '@turf/turf'
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import { areaLeftOf, cutAtAntimeridian, type Walk } from './antimeridian.ts'
import { assertPlace, distanceKm, geodesicFrom } from './geodesic.ts'
import { wrapLongitude } from './longitude.ts'
import type { LngLat } from './types.ts'

/** The longest ring: short of the cut locus, which begins 19,936 km away, so that every geodesic to it is a shortest one. */
const MAX_RING_KM = 19_900

/** All places at one distance from a launch point. */
export interface Ring {
  readonly at: LngLat
  readonly km: number
  /** The ring alone: cut at ±180, counter-clockwise round the launch point, no edge along the antimeridian or a pole. */
  readonly outline: MultiLineString
  /** All that lies nearer, as RFC 7946 has it: cut at ±180 and closed over the poles that it holds. */
  readonly area: Polygon | MultiPolygon
}

/** One vertex of the eastern half. Its longitude counts from the launch point's, from 0 to 180. */
interface Vertex {
  readonly azimuthDeg: number
  readonly lng: number
  readonly lat: number
  /** The geodesic's azimuth where it meets the ring, so square to the ring. */
  readonly onwardDeg: number
}

type Vector = readonly [number, number, number]

const RADIAN = Math.PI / 180
const EARTH_KM = 6371.0088
/** Where Web Mercator ends: atan(sinh π). Renderers cut lines here, so that vertices are set here. */
const MERCATOR_LAT = Math.atan(Math.sinh(Math.PI)) / RADIAN
/** A ring through a pole is drawn 0.1 mm beside it, so that it never lies upon the edge that closes its area there. */
const MAX_LAT = 90 - 1e-9
const FIRST_STEPS = 16
/** Each accepted piece is halved once more, which leaves a quarter of this: below 0.2 km with room for uneven bends. */
const MAX_DRIFT_KM = 0.35

/**
 * The ring `km` around `at`. The drawn line is within 0.2 km of the true one, whether its edges are straight in
 * longitude and latitude or on Web Mercator up to 85.05°.
 * @throws RangeError when `at` is no place, or `km` is not above 0 and at most 19,900.
 */
export function ringAround(at: LngLat, km: number): Ring {
  assertPlace(at)
  assertRingKm(km)
  const lines = cutAtAntimeridian(walkAround(at, km))
  return { at, km, outline: multiLineString(lines).geometry, area: areaLeftOf(lines) }
}

/** @throws RangeError when no ring can be this large or small. */
export function assertRingKm(km: number): void {
  if (!(km > 0 && km <= MAX_RING_KM)) {
    throw new RangeError(`a ring must be above 0 km and at most ${MAX_RING_KM} km, got ${km}`)
  }
}

/** The western half is the mirror image of the eastern one: a geodesic's length does not know east from west. */
function walkAround([lng, lat]: LngLat, km: number): Walk {
  const northHeld = distanceKm([0, lat], [0, 90]) < km
  const southHeld = distanceKm([0, lat], [0, -90]) < km
  const east = easternHalf(lat, km, northHeld, southHeld)
  const from = wrapLongitude(lng)
  const lap = southHeld ? -360 : 0
  return {
    vertices: [
      ...east.map((v): Position => [from - v.lng, v.lat]),
      ...east
        .toReversed()
        .slice(1)
        .map((v): Position => [from + (v.lng + lap), v.lat]),
    ],
    turns: northHeld === southHeld ? 0 : northHeld ? 1 : -1,
  }
}

/** From the ring's vertex due north of the launch point, by east, to the one due south. */
function easternHalf(lat: number, km: number, northHeld: boolean, southHeld: boolean): Vertex[] {
  const vertexAt = (azimuthDeg: number): Vertex => {
    const { at, onwardDeg } = geodesicFrom([0, lat], azimuthDeg, km)
    const lat2 = Math.max(-MAX_LAT, Math.min(MAX_LAT, at[1]))
    return { azimuthDeg, lng: at[0], lat: lat2, onwardDeg }
  }
  const north = { ...vertexAt(0), lng: northHeld ? 180 : 0 }
  const south = { ...vertexAt(180), lng: southHeld ? 180 : 0 }
  const between = [
    ...Array.from({ length: FIRST_STEPS - 1 }, (_, i) => vertexAt((180 * (i + 1)) / FIRST_STEPS)),
    ...mercatorCrossings(vertexAt, north, south),
  ].toSorted((a, b) => a.azimuthDeg - b.azimuthDeg)
  const out: Vertex[] = [north]
  for (const next of [...between, south]) refine(vertexAt, out.at(-1)!, next, out)
  return out
}

/** Adds the vertices after `a` up to and with `b`. */
function refine(
  vertexAt: (azimuthDeg: number) => Vertex,
  a: Vertex,
  b: Vertex,
  out: Vertex[],
): void {
  const middle = vertexAt((a.azimuthDeg + b.azimuthDeg) / 2)
  if (driftKm(a, middle, b) <= MAX_DRIFT_KM) {
    out.push(middle, b)
  } else {
    refine(vertexAt, a, middle, out)
    refine(vertexAt, middle, b, out)
  }
}

/** Latitude falls steadily from the north vertex to the south one, so halving finds where it passes Mercator's edge. */
function mercatorCrossings(
  vertexAt: (azimuthDeg: number) => Vertex,
  north: Vertex,
  south: Vertex,
): Vertex[] {
  const crossed = [MERCATOR_LAT, -MERCATOR_LAT].filter((lat) => north.lat > lat && south.lat < lat)
  return crossed.map((lat) => {
    let [above, below] = [north, south]
    for (let i = 0; i < 28; i++) {
      const middle = vertexAt((above.azimuthDeg + below.azimuthDeg) / 2)
      if (middle.lat > lat) above = middle
      else below = middle
    }
    return Object.assign(below, { lat })
  })
}

/** How far from the ring the middle of the edge from `a` to `b` lies, on the plane where it lies farther. */
function driftKm(a: Vertex, middle: Vertex, b: Vertex): number {
  const lng = (a.lng + b.lng) / 2
  const plain = offRingKm(lng, (a.lat + b.lat) / 2, middle)
  if (Math.max(Math.abs(a.lat), Math.abs(b.lat)) > MERCATOR_LAT) return plain
  const y = (Math.asinh(Math.tan(a.lat * RADIAN)) + Math.asinh(Math.tan(b.lat * RADIAN))) / 2
  return Math.max(plain, offRingKm(lng, Math.atan(Math.sinh(y)) / RADIAN, middle))
}

/** How far a place near a vertex lies inside or outside the ring: its way from the vertex, along the geodesic there. */
function offRingKm(lng: number, lat: number, vertex: Vertex): number {
  const way = unitVector(lng - vertex.lng, lat)
  const here = unitVector(0, vertex.lat)
  const [east, north] = [Math.sin(vertex.onwardDeg * RADIAN), Math.cos(vertex.onwardDeg * RADIAN)]
  const onward = [-north * here[2], east, north * here[0]] as const
  return EARTH_KM * Math.abs(dot(way, onward))
}

function unitVector(lng: number, lat: number): Vector {
  const c = Math.cos(lat * RADIAN)
  return [c * Math.cos(lng * RADIAN), c * Math.sin(lng * RADIAN), Math.sin(lat * RADIAN)]
}

const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
