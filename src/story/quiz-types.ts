import type { City, Site, Source, Verdict } from '../../geo/index.ts'
import type { CityReach } from '../derive/reaches.ts'
import type { LaunchPoint } from '../state/state.ts'

/** Where a question is asked from. */
export interface Start {
  readonly point: LaunchPoint
  /** The site of the catalogue that the point stands on; null for a place of the reader's own. */
  readonly site: Site | null
  /** What questions call it; null: as sentences name a launch point, never by the reader's own word. */
  readonly called: string | null
}

/** A city seen from the start of its question. */
export interface SeenCity {
  readonly city: City
  readonly verdict: Verdict
}

interface Asked {
  readonly start: Start
  /** Ids of the choices, in the order in which they are shown. */
  readonly choices: readonly string[]
  /** Ids of those that are right: at least one, never all. */
  readonly right: readonly string[]
}

/** Which of these cities lie in the band? The only kind with several right answers. Choices are ids of cities. */
export interface BandQuestion extends Asked {
  readonly kind: 'band'
  readonly cities: readonly SeenCity[]
}

/** Which of two cities is nearer? Choices are ids of cities. */
export interface NearerQuestion extends Asked {
  readonly kind: 'nearer'
  readonly cities: readonly SeenCity[]
}

/** Whether a missile reaches a city, by what one claimant says of its range. Choices are those of `Reach`. */
export interface ReachQuestion extends Asked {
  readonly kind: 'reach'
  readonly city: City
  readonly reach: CityReach
  /** Of the figure and of the site. */
  readonly sources: readonly Source[]
}

/** Why a ring is not round on the flat map. Choices are those of `CIRCLE_CHOICES`. */
export interface CircleQuestion extends Asked {
  readonly kind: 'circle'
  readonly limitKm: number
  /** Latitude of the ring's edge that the flat map draws larger, degrees north. */
  readonly largerLatDeg: number
  /** Of the opposite edge. */
  readonly smallerLatDeg: number
  /** How many times as long a km is drawn at the one as at the other; over 1. */
  readonly times: number
}

export type QuizQuestion = BandQuestion | NearerQuestion | ReachQuestion | CircleQuestion

export const CIRCLE_CHOICES = ['stretch', 'direction', 'drawing'] as const
