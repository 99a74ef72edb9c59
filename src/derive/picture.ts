import { LIMIT_KM, type LngLat } from '../../geo/index.ts'
import { limitText, type Units } from '../i18n/measures.ts'
import type { FirstWords } from '../i18n/first-words.ts'
import { memoize, stableArray } from '../memo/memory.ts'
import type { PointName } from './names.ts'
import { colourOf } from '../state/colour-of.ts'
import type { BandMark, LaunchMark, Picture, RingMark } from './picture-types.ts'
import type { LaunchPoint, RingSpec, Scenario, Session } from '../state/state.ts'

/** Parts that the first picture of a visit does without. */
interface Later extends Pick<Picture, 'cities' | 'chosen' | 'tints' | 'flatCircles'> {
  readonly missileRings: readonly RingMark[]
}
export const NOTHING_LATER: Later = {
  cities: { cities: [], marks: new Uint8Array(), labelled: [] },
  chosen: null,
  tints: {},
  missileRings: [],
  flatCircles: [],
}

/**
 * What is drawn of a scenario. Every part that did not change keeps its identity, so an engine can tell by identity
 * what to draw anew.
 * @param names Of the launch points, in their order.
 * @param later See `cityMarksOf`, `chosenOf`, `tintsOf`, `missileRingsOf` and `flatCirclesOf`.
 */
export function pictureOf(
  scenario: Scenario,
  session: Session,
  names: readonly PointName[],
  words: FirstWords,
  units: Units,
  { cities, chosen, tints, missileRings, flatCircles }: Later = NOTHING_LATER,
): Picture {
  const { launchPoints, view, hidden, extras } = scenario
  return picture(
    view,
    launchMarksOf(launchPoints, names, session.held),
    ringsOf(launchPoints, extras.includes('class-line'), words, units, missileRings),
    flatCircles,
    bandsOf(launchPoints),
    cities,
    chosen,
    hidden,
    tints,
  )
}

const picture = memoize(
  (
    view: Picture['view'],
    launchPoints: Picture['launchPoints'],
    rings: Picture['rings'],
    flatCircles: Picture['flatCircles'],
    bands: Picture['bands'],
    cities: Picture['cities'],
    chosen: Picture['chosen'],
    hidden: Picture['hidden'],
    tints: Picture['tints'],
  ): Picture => ({ view, launchPoints, rings, flatCircles, bands, cities, chosen, hidden, tints }),
)

const launchMarkOf = memoize(
  (point: LaunchPoint, short: string, spoken: string, from: LngLat | null): LaunchMark => ({
    id: point.id,
    colour: colourOf(point),
    at: point.at,
    name: short,
    spoken,
    from,
  }),
)

const keptLaunchMarks = stableArray<LaunchMark>()

const launchMarksOf = (
  points: readonly LaunchPoint[],
  names: readonly PointName[],
  held: Session['held'],
): readonly LaunchMark[] =>
  keptLaunchMarks(
    points.map((point, i) => {
      const from = held?.id === point.id ? held.from : null
      return launchMarkOf(point, names[i]?.short ?? '', names[i]?.spoken ?? point.id, from)
    }),
  )

/** Between the treaty's shorter-range and intermediate-range missiles. */
const CLASS_RING: RingSpec = { kind: 'treaty-limit', limitKm: 1000 }

const ringMarksOf = memoize(
  (
    point: LaunchPoint,
    withClassLine: boolean,
    words: FirstWords,
    units: Units,
  ): readonly RingMark[] =>
    [...point.rings, ...(withClassLine ? [CLASS_RING] : [])].flatMap((ring) => {
      const km = kmOf(ring)
      if (km === null) return []
      const label = limitText(km, units, words)
      return {
        launchPoint: point.id,
        colour: colourOf(point),
        at: point.at,
        km,
        label,
        shortLabel: label,
        bandSide: bandSideOf(ring),
        stroke:
          ring.kind === 'custom' || ring === CLASS_RING ? ('dashed' as const) : ('solid' as const),
        doubt: null,
      }
    }),
)

/** Null for a missile: its rings come with the catalogue. */
function kmOf(ring: RingSpec): number | null {
  if (ring.kind === 'missile') return null
  return ring.kind === 'custom' ? ring.km : ring.limitKm
}

function bandSideOf(ring: RingSpec): RingMark['bandSide'] {
  const km = ring.kind === 'treaty-limit' && ring.limitKm
  if (km === LIMIT_KM.lower) return 'outer'
  return km === LIMIT_KM.upper ? 'inner' : 'none'
}

const keptRings = stableArray<RingMark>()

const ringsOf = (
  points: readonly LaunchPoint[],
  withClassLine: boolean,
  words: FirstWords,
  units: Units,
  missileRings: readonly RingMark[],
): readonly RingMark[] =>
  keptRings(
    points.flatMap((point) => ringMarksOf(point, withClassLine, words, units)).concat(missileRings),
  )

/** The treaty's band needs both its limits. */
const bandMarkOf = memoize((point: LaunchPoint): BandMark | null => {
  const sides = new Set(point.rings.map(bandSideOf))
  if (!sides.has('outer') || !sides.has('inner')) return null
  return {
    launchPoint: point.id,
    at: point.at,
    innerKm: LIMIT_KM.lower,
    outerKm: LIMIT_KM.upper,
  }
})

const keptBands = stableArray<BandMark>()

const bandsOf = (points: readonly LaunchPoint[]): readonly BandMark[] =>
  keptBands(points.flatMap((point) => bandMarkOf(point) ?? []))
