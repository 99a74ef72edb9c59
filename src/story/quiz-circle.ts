import { type City, destination, distanceKm, LIMIT_KM } from '../../geo/index.ts'
import { shuffled } from './seeded.ts'
import { CIRCLE_CHOICES, type CircleQuestion, type Start } from './quiz-types.ts'

/** The flat map ends at 85.05°. */
const FLAT_MAP_DEG = 85

/** Below this the two edges are drawn too much alike to speak of. */
const MIN_TIMES = 1.05

/**
 * Why the ring is not round on the flat map, by the largest of the treaty's rings that lies on that map whole; null
 * where none does, as at a pole, or where its edges are drawn alike, as on the equator.
 */
export function circleQuestion(
  start: Start,
  _: readonly City[],
  random: () => number,
): CircleQuestion | null {
  const edges = [LIMIT_KM.upper, LIMIT_KM.lower]
    .map((limitKm) => edgesOf(start, limitKm))
    .find((found) => found !== null && found.times >= MIN_TIMES)
  if (!edges) return null
  return {
    kind: 'circle',
    start,
    choices: shuffled(CIRCLE_CHOICES, random),
    right: ['stretch'],
    ...edges,
  }
}

type Edges = Pick<CircleQuestion, 'limitKm' | 'largerLatDeg' | 'smallerLatDeg' | 'times'>

/** The northern and southern edge of a ring; null when it runs around a pole or off the flat map. */
function edgesOf({ point: { at } }: Start, limitKm: number): Edges | null {
  const holdsPole = [90, -90].some((lat) => distanceKm(at, [at[0], lat]) <= limitKm)
  if (holdsPole) return null
  const latitudes = [0, 180].map((azimuthDeg) => destination(at, azimuthDeg, limitKm)[1])
  const [smallerLatDeg = 0, largerLatDeg = 0] = latitudes.toSorted(
    (a, b) => Math.abs(a) - Math.abs(b),
  )
  if (Math.abs(largerLatDeg) > FLAT_MAP_DEG) return null
  return { limitKm, largerLatDeg, smallerLatDeg, times: timesDrawn(largerLatDeg, smallerLatDeg) }
}

/** Short enough for its geodesic to be as long as the parallel. */
const STEP_DEG = 0.01

/**
 * How many times as long the flat map draws a km of the parallel at `latDeg` as at `otherDeg`: it gives a degree of
 * longitude the same width everywhere.
 */
export const timesDrawn = (latDeg: number, otherDeg: number): number =>
  stepKm(otherDeg) / stepKm(latDeg)

const stepKm = (latDeg: number): number => distanceKm([0, latDeg], [STEP_DEG, latDeg])
