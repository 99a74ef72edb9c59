import { type City, extentsOf, type LngLat, nearLimitsFrom } from '../../geo/index.ts'
import { memoize } from '../memo/memory.ts'
import type { LaunchPoint, Scenario } from '../state/state.ts'
import { type CityMarks, MARK } from './picture-types.ts'
import { type Answer, indexOf, zonesAt } from './verdicts.ts'
import { zonesOf } from './zones.ts'

/** What the map marks of an answer. */
export const cityMarksOf = (
  { launchPoints, cities: { labelled } }: Pick<Scenario, 'launchPoints' | 'cities'>,
  { marked }: Answer,
): CityMarks => marksOf(launchPoints, marked, labelled)

const marksOf = memoize(
  (
    points: readonly LaunchPoint[],
    cities: readonly City[],
    labelled: CityMarks['labelled'],
  ): CityMarks => ({
    cities,
    marks: marksFrom(
      points.map(({ at }) => at),
      cities,
    ),
    labelled,
  }),
)

/**
 * A MARK for each city, as launch points at these places have it: that of the zone that counts (see `zonesOf`), or on
 * the line where one of them has the city on both sides of a limit and none has it wholly in its band; hidden without
 * launch points.
 */
export function marksFrom(places: readonly LngLat[], cities: readonly City[]): Uint8Array {
  if (places.length === 0) return new Uint8Array(cities.length).fill(MARK.hidden)
  const zonesByPoint = places.map((at) => zonesAt(at, cities))
  const nearByPoint = places.map((at) => nearLimitsAt(at, cities))
  const marks = zonesOf(zonesByPoint, cities.length)
  for (const near of nearByPoint) {
    for (let i = 0; i < marks.length; i++) if (near[i] === 1) marks[i] = MARK.onTheLine
  }
  for (const [point, zones] of zonesByPoint.entries()) {
    const near = nearByPoint[point]!
    for (let i = 0; i < marks.length; i++) {
      if (zones[i] === MARK.within && near[i] === 0) marks[i] = MARK.within
    }
  }
  return marks
}

const extents = memoize(extentsOf)

const nearLimitsAt = memoize((at: LngLat, cities: readonly City[]): Uint8Array =>
  nearLimitsFrom(indexOf(cities), at, extents(cities)),
)
