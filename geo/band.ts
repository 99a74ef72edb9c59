import type { MultiPolygon, Polygon } from 'geojson'
import { areaLeftOf } from './antimeridian.ts'
import { ringAround, type Ring } from './ring.ts'
import type { LngLat } from './types.ts'

/** Two drawn rings, each within 0.2 km of the true one, never meet when they are this far apart. */
const MIN_WIDTH_KM = 1

/**
 * What lies between two rings around one launch point, as RFC 7946 GeoJSON: cut at ±180, closed over the poles.
 * @throws RangeError when `at` is no place, a ring is out of range, or the band is narrower than 1 km.
 */
export function bandBetween(at: LngLat, innerKm: number, outerKm: number): Polygon | MultiPolygon {
  return bandOf(ringAround(at, innerKm), ringAround(at, outerKm))
}

/** As `bandBetween`, from rings that are there already; both must be around the same place. */
export function bandOf(inner: Ring, outer: Ring): Polygon | MultiPolygon {
  if (!(outer.km - inner.km >= MIN_WIDTH_KM)) {
    throw new RangeError(
      `a band must be at least ${MIN_WIDTH_KM} km wide, got ${inner.km} to ${outer.km} km`,
    )
  }
  return areaLeftOf([
    ...outer.outline.coordinates,
    ...inner.outline.coordinates.map((line) => line.toReversed()),
  ])
}
