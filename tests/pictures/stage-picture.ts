import { distanceKm, pathBetween, type City, type LngLat } from '../../geo/index.ts'
import { MARK, type LaunchMark, type Picture, type Tints } from '../../src/model/picture-types.ts'
import type { LayerName, View } from '../../src/model/state.ts'

/** A launch point on the stage. */
export interface StagePoint {
  readonly id: string
  readonly at: LngLat
  readonly name: string
  readonly from: LngLat | null
}

/** The Picture of treaty bands round launch points: every word plain, every mark by the distance from the first point. */
export function stagePicture(
  points: readonly StagePoint[],
  cities: readonly City[],
  view: View,
  chosen: City | null,
  hidden: readonly LayerName[],
  tints: Tints = {},
): Picture {
  const first = points[0]
  const launchPoints = points.map((point, colour): LaunchMark => ({
    ...point,
    colour,
    spoken: `Launch point ${point.id}`,
  }))
  return {
    view,
    launchPoints,
    rings: launchPoints.flatMap(({ id, at, colour }) =>
      ([500, 5500] as const).map((km) => ({
        launchPoint: id,
        colour,
        at,
        km,
        label: hidden.includes('labels') ? '' : km === 500 ? '500 km' : '5,500 km',
        bandSide: km === 500 ? ('outer' as const) : ('inner' as const),
        dashed: false,
      })),
    ),
    bands: launchPoints.map(({ id, at }) => ({ launchPoint: id, at, innerKm: 500, outerKm: 5500 })),
    cities: {
      cities,
      marks: Uint8Array.from(cities, (city) => (first ? markOf(first.at, city) : MARK.hidden)),
      labelled: [],
    },
    chosen: chosen && first ? chosenMark(points, chosen) : null,
    hidden,
    tints,
  }
}

function markOf(at: LngLat, city: City): number {
  if (city.suburb) return MARK.hidden
  const km = distanceKm(at, city.at)
  if (Math.min(Math.abs(km - 500), Math.abs(km - 5500)) < 5) return MARK.onTheLine
  if (km < 500) return MARK.below
  return km <= 5500 ? MARK.within : MARK.beyond
}

function chosenMark(points: readonly StagePoint[], city: City): Picture['chosen'] {
  const first = points[0]!
  return {
    city,
    mark: markOf(first.at, city),
    lines: [city.name, `${Math.round(distanceKm(first.at, city.at))} km`],
    paths: points.map(({ at }, colour) => ({ colour, vertices: pathBetween(at, city.at) })),
  }
}
