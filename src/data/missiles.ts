import {
  type DatedEvent,
  defaultRangesOf,
  type Missile,
  type PublishedClaim,
  type Range,
  rangesOf,
  type Site,
  type Source,
} from '../../geo/index.ts'
import { memoize } from '../memo/memory.ts'
import { MAX_RINGS, TREATY_RINGS } from '../state/bounds.ts'
import type { LaunchPoint } from '../state/state.ts'

/** What is loaded when a link or a reader asks for any of it. */
export interface Catalogue {
  readonly missiles: readonly Missile[]
  readonly sites: readonly Site[]
  readonly events: readonly DatedEvent[]
  readonly claims: readonly PublishedClaim[]
  /** All that the others name. */
  readonly sources: readonly Source[]
}

export const NO_CATALOGUE: Catalogue = {
  missiles: [],
  sites: [],
  events: [],
  claims: [],
  sources: [],
}

/** What a launch point carries of one `RingSpec`: none, one or several ranges. */
export interface Carried {
  /** As the `RingSpec` has it. */
  readonly id: string
  readonly missile: Missile
  readonly ranges: readonly Range[]
}

/** One ring to draw, or to judge a city by. */
export interface DrawnRange {
  readonly missile: Missile
  readonly range: Range
}

/** All that a `RingSpec` can name, by its id. */
const namedIn = memoize(
  (missiles: readonly Missile[]): ReadonlyMap<string, Carried> =>
    new Map(
      missiles.flatMap((missile) =>
        [
          { id: missile.id, missile, ranges: defaultRangesOf(missile) },
          ...rangesOf(missile).map((range) => ({ id: range.id, missile, ranges: [range] })),
        ].map((named) => [named.id, named] as const),
      ),
    ),
)

const knownIn = memoize(
  (missiles: readonly Missile[]): ReadonlySet<string> => new Set(namedIn(missiles).keys()),
)

/** Every id that a `RingSpec` may have. */
export const knownMissiles = (missiles: readonly Missile[]): ReadonlySet<string> =>
  knownIn(missiles)

/** What a launch point asks of the catalogue, known or not. */
export const missileIdsOf = ({ rings }: LaunchPoint): readonly string[] =>
  rings.flatMap((ring) => (ring.kind === 'missile' ? ring.missile : []))

/** What a launch point carries, in its order; what the catalogue does not know is left out. */
export const carriedBy = (point: LaunchPoint, missiles: readonly Missile[]): readonly Carried[] =>
  missileIdsOf(point).flatMap((id) => namedIn(missiles).get(id) ?? [])

/** The ranges that are drawn around a launch point: each once, and with the limits no more than eight. */
export function drawnRangesOf(
  point: LaunchPoint,
  missiles: readonly Missile[],
): readonly DrawnRange[] {
  const all = carriedBy(point, missiles).flatMap(({ missile, ranges }) =>
    ranges.map((range) => [range.id, { missile, range }] as const),
  )
  return [...new Map(all).values()].slice(0, MAX_RINGS - TREATY_RINGS.length)
}
