import { type City, type Missile, pathBetween, reachOf } from '../../geo/index.ts'
import { distanceText, marginText, type Units } from '../i18n/measures.ts'
import type { Words } from '../i18n/words.ts'
import { drawnRangesOf } from '../data/missiles.ts'
import { rangeText, shortNameOf } from './range-words.ts'
import { memoize } from '../memo/memory.ts'
import { colourOf } from '../state/colour-of.ts'
import { type ChosenMark, type CityMarks, MARK } from './picture-types.ts'
import type { LaunchPoint } from '../state/state.ts'
import { rowOf } from './table.ts'

/** How the chosen city is drawn; null when none is chosen, the data does not hold it, or there is no launch point. */
export function chosenOf(
  id: number | null,
  points: readonly LaunchPoint[],
  { cities, marks }: CityMarks,
  missiles: readonly Missile[],
  words: Words,
  units: Units,
): ChosenMark | null {
  if (id === null || points.length === 0) return null
  const place = placeOf(cities, id)
  const city = cities[place]
  return city
    ? chosenMarkOf(city, marks[place] ?? MARK.within, points, missiles, words, units)
    : null
}

const placeOf = memoize((cities: readonly City[], id: number): number =>
  cities.findIndex((city) => city.id === id),
)

const chosenMarkOf = memoize(
  (
    city: City,
    mark: number,
    points: readonly LaunchPoint[],
    missiles: readonly Missile[],
    words: Words,
    units: Units,
  ): ChosenMark => ({
    city,
    mark,
    lines: [words.cityName(city), ...calloutOf(city, points, missiles, words, units)],
    paths: points.map((point) => pathOf(point, city)),
  }),
)

const pathOf = memoize((point: LaunchPoint, city: City) => ({
  colour: colourOf(point),
  vertices: pathBetween(point.at, city.at),
}))

/** One launch point: the reach of a few missiles, distance and margin. Up to three: one line a point. More: in how many bands, and the nearest distance. */
function calloutOf(
  city: City,
  points: readonly LaunchPoint[],
  missiles: readonly Missile[],
  words: Words,
  units: Units,
): readonly string[] {
  const { verdicts, bands } = rowOf(city, points)
  const lines = verdicts.map(({ distanceKm, marginKm, zone }) => ({
    distance: distanceText(distanceKm, units, words),
    margin: words.marginShort[zone](marginText(marginKm, units, words)),
  }))
  const [only] = lines
  if (lines.length === 1 && only) {
    const reaches = reachLinesOf(points[0]!, verdicts[0]!.distanceKm, missiles, words, units)
    return [...reaches, only.distance, only.margin]
  }
  if (lines.length <= 3) {
    return lines.map(({ distance, margin }, i) =>
      words.chosen.from(points[i]?.id ?? '', distance, margin),
    )
  }
  const nearestKm = Math.min(...verdicts.map(({ distanceKm }) => distanceKm))
  return [
    words.chosen.inBands(bands, points.length),
    words.chosen.nearest(distanceText(nearestKm, units, words)),
  ]
}

/** More would cover the map; the panel tells them. */
const MAX_REACH_LINES = 3

function reachLinesOf(
  point: LaunchPoint,
  distanceKm: number,
  missiles: readonly Missile[],
  words: Words,
  units: Units,
): readonly string[] {
  const drawn = drawnRangesOf(point, missiles)
  if (drawn.length > MAX_REACH_LINES) return []
  return drawn.map(({ missile, range }) => {
    const label = words.missiles.claimed(shortNameOf(missile), rangeText(range, words, units))
    return words.reach.callout(label, words.reach.at[reachOf(distanceKm, range).overall])
  })
}
