import * as fc from 'fast-check'
import {
  EXTRAS,
  normalizeLabel,
  LAYERS,
  LETTERS,
  normalizePlace,
  normalizeQuestion,
  ringsWith,
  TREATY_RINGS,
} from '../../src/state/bounds.ts'
import { INITIAL_SCENARIO, INITIAL_STATE } from '../../src/state/initial.ts'
import type { AppState, LaunchPoint, Question, Scenario } from '../../src/state/state.ts'
import type { LngLat } from '../../geo/index.ts'

/** Launch points A, B, … at these places. */
export const pointsAt = (...places: readonly LngLat[]): readonly LaunchPoint[] =>
  places.map((at, i) => ({ id: LETTERS[i] ?? '', at, name: null, rings: TREATY_RINGS }))

export const scenarioAt = (...places: readonly LngLat[]): Scenario => ({
  ...INITIAL_SCENARIO,
  launchPoints: pointsAt(...places),
})

export const stateAt = (...places: readonly LngLat[]): AppState => ({
  ...INITIAL_STATE,
  scenario: scenarioAt(...places),
})

export const KALININGRAD: LngLat = [20.51, 54.71]
export const WIESBADEN: LngLat = [8.25, 50.08]
export const MAGADAN: LngLat = [150.8, 59.56]

/** Places with the dangerous ones among them. */
export const anyPlace: fc.Arbitrary<LngLat> = fc.oneof(
  fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  ),
  fc.constantFrom<LngLat>([0, 90], [0, -90], [180, 0], [-180, 66], [0, 0], [20.51, 54.71]),
)

const anyLabel = fc.option(
  fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('a~b;c,d!e&f#g%h+i=j ?')),
)

const anyMissiles = fc.uniqueArray(
  fc.constantFrom('9m729', '9m729/us-nato', 'ss-20', 'us-glbm-test-2019/dod', 'unknown-missile'),
)

const anyPoints: fc.Arbitrary<readonly LaunchPoint[]> = fc
  .tuple(
    fc.subarray([...LETTERS]),
    fc.array(fc.tuple(anyPlace, anyLabel, anyMissiles), { minLength: 8, maxLength: 8 }),
  )
  .map(([letters, places]) =>
    letters.map((id, i) => {
      const [at, name, missiles] = places[i] ?? [[0, 0], null, []]
      return { id, at: normalizePlace(at), name: normalizeLabel(name), rings: ringsWith(missiles) }
    }),
  )

const anyId = fc.integer({ min: 1, max: 13_000_000 })

const anyDate = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
  fc.constant<Question>({ kind: 'band' }),
  fc.record({
    kind: fc.constant('city' as const),
    missile: fc.option(fc.constantFrom('9m729', '9m729/us-nato', 'unknown-missile')),
  }),
  fc.record({
    kind: fc.constant('published-claim' as const),
    claim: fc.constantFrom('iskander-berlin', 'unknown-claim'),
  }),
  fc
    .record({ kind: fc.constant('own-claim' as const), says: anyLabel })
    .map((question) => normalizeQuestion(question)),
)

/** Any scenario that the state can hold. */
export const anyScenario: fc.Arbitrary<Scenario> = fc.record({
  launchPoints: anyPoints,
  cities: fc.record({
    set: fc.constantFrom('core', 'world'),
    minPopulation: fc.integer({ min: 0, max: 99_999_999 }),
    chosen: fc.option(anyId),
    labelled: fc.uniqueArray(anyId, { maxLength: 24 }),
  }),
  coverage: fc.constantFrom(null, 'any', 'all', 'none'),
  question: anyQuestion,
  onDate: fc.option(anyDate),
  camera: fc.option(
    fc.record({
      centre: fc
        .tuple(
          fc.integer({ min: -1_800_000, max: 1_799_999 }),
          fc.integer({ min: -850_000, max: 850_000 }),
        )
        .map(([lng, lat]): LngLat => [lng / 10_000, lat / 10_000]),
      zoom: fc.integer({ min: -200, max: 1200 }).map((hundredths) => hundredths / 100),
    }),
  ),
  view: fc.constantFrom('mercator', 'globe', 'true-distance'),
  hidden: fc.subarray([...LAYERS]),
  extras: fc.subarray([...EXTRAS]),
})

/** What every state must be, whatever led to it. */
export function faultsOf({
  launchPoints,
  cities,
  camera,
  hidden,
  extras,
  question,
}: Scenario): readonly string[] {
  const ids = launchPoints.map(({ id }) => id)
  const faults = [
    ids.length > 8 && 'more than eight launch points',
    ids.join() !== [...new Set(ids)].toSorted().join() && `letters ${ids.join()}`,
    launchPoints.some(({ rings }) => rings.length > 8) && 'more than eight rings',
    ids.some((id) => !LETTERS.some((letter) => letter === id)) && `no letter among ${ids.join()}`,
    launchPoints.some(({ at: [lng, lat] }) => !(lng >= -180 && lng < 180 && Math.abs(lat) <= 90)) &&
      'a place off the Earth',
    launchPoints.some(({ at }) => at.some((value) => Object.is(value, -0))) && 'minus zero',
    launchPoints.some(({ name }) => name !== normalizeLabel(name)) && 'a label out of bounds',
    !(Number.isInteger(cities.minPopulation) && cities.minPopulation >= 0) && 'no population',
    camera !== null &&
      !(Math.abs(camera.centre[1]) <= 85 && camera.zoom >= -2 && camera.zoom <= 12) &&
      'a camera out of bounds',
    JSON.stringify(question) !== JSON.stringify(normalizeQuestion(question)) &&
      'a sentence out of bounds',
    hidden.some((layer) => !LAYERS.includes(layer)) && 'an unknown layer',
    extras.some((extra) => !EXTRAS.includes(extra)) && 'an unknown extra',
  ]
  return faults.filter((fault) => fault !== false)
}
