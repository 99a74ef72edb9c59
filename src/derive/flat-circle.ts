import { distanceKm, ELLIPSOID, LIMIT_KM, type LngLat } from '../../geo/index.ts'
import type { Words } from '../i18n/words.ts'
import { memoize, stableArray } from '../memo/memory.ts'
import type { FlatCircle } from './picture-types.ts'
import type { LaunchPoint } from '../state/state.ts'

/*
 * The circle that a pair of compasses draws round a launch point on the flat (Web Mercator) map, opened by the scale
 * there. Web Mercator takes geodetic latitude for the latitude on a sphere of the equator's radius: x = λ,
 * y = asinh(tan φ), scale sec φ, in radii (Snyder, "Map Projections: A Working Manual", USGS 1987, eqs. 7-1 to 7-3).
 */

const DEGREE = Math.PI / 180
/** The square map ends where y is as far from the equator as x at 180° from Greenwich: at 85.05°. */
const EDGE = Math.PI
/** At zoom 12 straight pieces lie within 0.1 km of the circle of 5,500 km. */
const STEP_DEG = 0.5

const northingOf = (latDeg: number): number => Math.asinh(Math.tan(latDeg * DEGREE))
const latitudeOf = (northing: number): number => Math.atan(Math.sinh(northing)) / DEGREE

/** A circle on the flat map, in radii of its sphere. */
interface MapCircle {
  readonly lng: number
  readonly northing: number
  readonly radius: number
}

/** Null beyond the edge of the flat map, where nobody can put the compasses. */
function mapCircle([lng, lat]: LngLat, km: number): MapCircle | null {
  const northing = northingOf(lat)
  if (!(Math.abs(northing) <= EDGE)) return null
  return { lng, northing, radius: km / ELLIPSOID.equatorKm / Math.cos(lat * DEGREE) }
}

/** The place on the Earth in a direction on the map, clockwise from north; longitude is not wrapped. */
function placeAt({ lng, northing, radius }: MapCircle, directionDeg: number): LngLat {
  const y = northing + radius * Math.cos(directionDeg * DEGREE)
  // An end on the edge, computed from its cosine, may lie beyond it by a rounding.
  const within = Math.max(-EDGE, Math.min(EDGE, y))
  return [lng + (radius * Math.sin(directionDeg * DEGREE)) / DEGREE, latitudeOf(within)]
}

/** The parts of a circle that lie on the map, from direction to direction, clockwise; one from 0 to 360 where all does. */
function arcsOnMap({ northing, radius }: MapCircle): readonly (readonly [number, number])[] {
  const north = Math.acos(Math.min(1, (EDGE - northing) / radius)) / DEGREE
  const south = Math.acos(Math.max(-1, (-EDGE - northing) / radius)) / DEGREE
  if (south === 180) return [[north, 360 - north]]
  if (north === 0) return [[-south, south]]
  return [
    [north, south],
    [360 - south, 360 - north],
  ]
}

/**
 * The circle for `km` round a launch point as lines on the Earth, clockwise on the map, longitudes unwrapped. What
 * would lie off the map is left out; none beyond its edge.
 */
export function flatCircleLines(at: LngLat, km: number): readonly (readonly LngLat[])[] {
  const circle = mapCircle(at, km)
  if (!circle) return []
  return arcsOnMap(circle).map(([fromDeg, toDeg]) => {
    // Even, so that the farthest place of a cut circle is one of them.
    const steps = 2 * Math.ceil((toDeg - fromDeg) / (2 * STEP_DEG))
    return Array.from({ length: steps + 1 }, (_, step) =>
      placeAt(circle, fromDeg + ((toDeg - fromDeg) * step) / steps),
    )
  })
}

/** How far the circle really lies from its launch point, km of the geodesic; null where it has left the map. */
export interface FlatCircleDistances {
  readonly northKm: number | null
  readonly southKm: number | null
  /** As to the west; null where the circle is wider than the map. */
  readonly eastKm: number | null
}

/** Null where there is no circle: beyond the edge of the flat map. */
export function flatCircleDistances(at: LngLat, km: number): FlatCircleDistances | null {
  const circle = mapCircle(at, km)
  if (!circle) return null
  const { northing, radius } = circle
  const toKm = (directionDeg: number) => distanceKm(at, placeAt(circle, directionDeg))
  return {
    northKm: northing + radius > EDGE ? null : toKm(0),
    southKm: northing - radius < -EDGE ? null : toKm(180),
    eastKm: radius > Math.PI ? null : toKm(90),
  }
}

const LIMITS: ReadonlySet<number> = new Set([LIMIT_KM.lower, LIMIT_KM.upper])

/** The treaty's limits that are drawn round a launch point and have a circle beside them, km. */
export const flatCircleKms = ({ rings }: LaunchPoint): readonly number[] =>
  rings.flatMap((ring) =>
    ring.kind === 'treaty-limit' && LIMITS.has(ring.limitKm) ? [ring.limitKm] : [],
  )

const circlesOf = memoize((point: LaunchPoint, label: string): readonly FlatCircle[] =>
  flatCircleKms(point).map((km) => ({ label, lines: flatCircleLines(point.at, km) })),
)

const keptCircles = stableArray<FlatCircle>()

/** Beside the true rings of every launch point, the circles for the same distances on the flat map. */
export const flatCirclesOf = (
  points: readonly LaunchPoint[],
  { legend }: Words,
): readonly FlatCircle[] =>
  keptCircles(points.flatMap((point) => circlesOf(point, legend.flatCircle)))
