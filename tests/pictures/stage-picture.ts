import { distanceKm, pathBetween, type City, type LngLat } from '../../geo/index.ts'
import { flatCircleLines } from '../../src/derive/flat-circle.ts'
import {
  MARK,
  type LaunchMark,
  type Picture,
  type RingMark,
  type Tints,
} from '../../src/derive/picture-types.ts'
import type { LayerName, View } from '../../src/state/state.ts'
import { marksFrom } from '../../src/derive/city-marks.ts'

/** A launch point on the stage. */
export interface StagePoint {
  readonly id: string
  readonly at: LngLat
  readonly name: string
  readonly from: LngLat | null
}

type Ring = Pick<RingMark, 'km' | 'label' | 'shortLabel' | 'bandSide' | 'stroke' | 'doubt'>

const ring = (km: number, claim: string, change: Partial<Ring> = {}): Ring => {
  const shortLabel = `${km.toLocaleString('en')} km`
  const label = claim === '' ? shortLabel : `${shortLabel} (${claim})`
  return { km, label, shortLabel, bandSide: 'none', stroke: 'solid', doubt: null, ...change }
}

/** Rings of one launch point; the sets beside the treaty's are drawn with it. */
export const RINGS = {
  none: [],
  treaty: [ring(500, '', { bandSide: 'outer' }), ring(5500, '', { bandSide: 'inner' })],
  /** The 9M729: three claims that contradict each other, one of them without an end, one with two. */
  claims: [
    ring(480, 'Russia', { stroke: 'dotted' }),
    ring(500, 'over it: US, NATO', { stroke: 'dashed', doubt: { lowKm: 500, highKm: null } }),
    ring(2350, 'press', { stroke: 'dashed', doubt: { lowKm: 2000, highKm: 2500 } }),
  ],
  /** Claims that overlap, and one of which only the most is known. */
  overlapping: [
    ring(1800, 'one', { stroke: 'dashed', doubt: { lowKm: 1500, highKm: 2500 } }),
    ring(2200, 'other', { stroke: 'dotted', doubt: { lowKm: 2000, highKm: 3000 } }),
    ring(4000, 'at most', { doubt: { lowKm: null, highKm: 4000 } }),
    ring(3400, 'at least', { doubt: { lowKm: 3200, highKm: null } }),
  ],
  /** With the treaty's two, as many as a launch point may have. */
  six: [700, 1200, 1800, 2500, 3300, 4200].map((km, index) =>
    ring(km, `claim ${index + 1}`, {
      stroke: (['solid', 'dashed', 'dotted'] as const)[index % 3]!,
      doubt: { lowKm: 0.95 * km, highKm: 1.05 * km },
    }),
  ),
} satisfies Record<string, readonly Ring[]>

const UNLABELLED = { label: '', shortLabel: '' }

/** The Picture of treaty bands round launch points: every word plain, every mark as the first point has it. */
export function stagePicture(
  points: readonly StagePoint[],
  cities: readonly City[],
  view: View,
  chosen: City | null,
  hidden: readonly LayerName[],
  tints: Tints = {},
  more: keyof typeof RINGS = 'none',
  isFlatCircleDrawn = false,
): Picture {
  const marks = marksOf(points[0], cities)
  const launchPoints = points.map((point, colour): LaunchMark => ({
    ...point,
    colour,
    spoken: `Launch point ${point.id}`,
  }))
  return {
    view,
    launchPoints,
    rings: launchPoints.flatMap(({ id, at, colour }) =>
      [...RINGS.treaty, ...RINGS[more]].map((each) =>
        Object.assign(
          { launchPoint: id, colour, at },
          each,
          hidden.includes('labels') && UNLABELLED,
        ),
      ),
    ),
    flatCircles: isFlatCircleDrawn
      ? launchPoints.flatMap(({ at }) =>
          [500, 5500].map((km) => ({
            label: hidden.includes('labels') ? '' : 'as a circle on the flat map',
            lines: flatCircleLines(at, km),
          })),
        )
      : [],
    bands: launchPoints.map(({ id, at }) => ({ launchPoint: id, at, innerKm: 500, outerKm: 5500 })),
    cities: {
      cities,
      marks,
      labelled: [],
    },
    chosen: chosen && points[0] ? chosenMark(points, chosen, marks[cities.indexOf(chosen)]!) : null,
    hidden,
    tints,
  }
}

const marksOf = (first: StagePoint | undefined, cities: readonly City[]): Uint8Array =>
  marksFrom(first ? [first.at] : [], cities).map((mark, i) =>
    cities[i]?.suburb ? MARK.hidden : mark,
  )

function chosenMark(points: readonly StagePoint[], city: City, mark: number): Picture['chosen'] {
  const first = points[0]!
  return {
    city,
    mark,
    lines: [city.name, `${Math.round(distanceKm(first.at, city.at))} km`],
    paths: points.map(({ at }, colour) => ({ colour, vertices: pathBetween(at, city.at) })),
  }
}
