import { type City, type LngLat, type Verdict, verdictOf, type Zone } from '../../geo/index.ts'
import type { Answer } from './verdicts.ts'

/** Eight winds, clockwise from north. */
const WINDS = [0, 1, 2, 3, 4, 5, 6, 7] as const

export interface Sighted extends Verdict {
  readonly city: City
}

/** The cities that lie in one direction, nearest first. */
export interface Direction {
  /** Place in `compass.long`: 0 north, 2 east, 4 south, 6 west. */
  readonly wind: number
  readonly total: number
  readonly zones: Readonly<Record<Zone, readonly Sighted[]>>
}

/** Every city of the answer by its direction from `at`; directions without a city are left out. */
export function directionsFrom(
  at: LngLat,
  { cities }: Pick<Answer, 'cities'>,
): readonly Direction[] {
  const sighted = cities
    .map((city) => ({ city, ...verdictOf(city.at, at) }))
    .toSorted((a, b) => a.distanceKm - b.distanceKm)
  return WINDS.map((wind) => {
    const inSight = sighted.filter(({ azimuthDeg }) => Math.round(azimuthDeg / 45) % 8 === wind)
    const inZone = (zone: Zone) => inSight.filter((each) => each.zone === zone)
    return {
      wind,
      total: inSight.length,
      zones: {
        'below-limits': inZone('below-limits'),
        'within-limits': inZone('within-limits'),
        'beyond-limits': inZone('beyond-limits'),
      },
    }
  }).filter(({ total }) => total > 0)
}
