import {
  type City,
  cityRadiusKm,
  reachWithUncertainty,
  type DoubtfulReach,
  limitReasons,
  type LineReason,
  type LngLat,
  type Site,
} from '../../geo/index.ts'
import { normalizePlace, samePlace } from '../state/bounds.ts'
import { type Catalogue, drawnRangesOf, type DrawnRange } from '../data/missiles.ts'
import type { LaunchPoint } from '../state/state.ts'
import { verdictFrom } from './table.ts'

/** One city by one ring of a launch point. */
export interface CityReach extends DrawnRange {
  readonly point: LaunchPoint
  readonly distanceKm: number
  readonly reach: DoubtfulReach
}

/** A city that may lie on either side of a limit of the treaty, and why. */
export interface OnTheLine {
  readonly point: LaunchPoint
  readonly distanceKm: number
  readonly reasons: readonly LineReason[]
}

/** The site that a launch point stands on; null for a place of the reader's own. */
export const siteAt = (at: LngLat, sites: readonly Site[]): Site | null =>
  sites.find((site) => samePlace(normalizePlace(site.at), at)) ?? null

/** The reach of every missile that is shown over a city, in the order of the launch points. */
export const reachesOf = (
  city: City,
  points: readonly LaunchPoint[],
  { missiles, sites }: Catalogue,
): readonly CityReach[] =>
  points.flatMap((point) => {
    const { distanceKm } = verdictFrom(point.at, city)
    return drawnRangesOf(point, missiles).map(({ missile, range }) => {
      const reach = reachWithUncertainty(distanceKm, range, doubtOf(city, point, sites))
      return { point, missile, range, distanceKm, reach }
    })
  })

/** From which launch points a city lies on the line of the band by its own extent; see `isNearLimit`. */
export const onTheLineOf = (city: City, points: readonly LaunchPoint[]): readonly OnTheLine[] =>
  points.flatMap((point) => {
    const { distanceKm } = verdictFrom(point.at, city)
    const reasons = limitReasons(distanceKm, {
      sitePrecisionKm: 0,
      cityRadiusKm: cityRadiusKm(city.population),
    })
    return reasons.length === 0 ? [] : { point, distanceKm, reasons }
  })

const doubtOf = (city: City, { at }: LaunchPoint, sites: readonly Site[]) => ({
  sitePrecisionKm: siteAt(at, sites)?.precisionKm ?? 0,
  cityRadiusKm: cityRadiusKm(city.population),
})
