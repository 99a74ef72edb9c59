import {
  type City,
  cityRadiusKm,
  geodesicBetween,
  type LngLat,
  NAMED_FROM_PEOPLE,
} from '../../geo/index.ts'
import {
  compassPoint,
  compassWord,
  coordinatesSpoken,
  coordinatesText,
  distanceText,
  type Units,
} from '../i18n/measures.ts'
import type { FirstWords } from '../i18n/first-words.ts'
import { memoize } from '../memo/memory.ts'
import type { LaunchPoint } from '../state/state.ts'
import type { LoadedCities } from '../data/loaded-cities.ts'

/** What to call a launch point. */
export interface PointName {
  /** For map, cards and files: what someone has called it, in quotation marks, else the place in short: "Kaliningrad", "12 km N of Suwałki", "66.00° N, 180.00° W". */
  readonly short: string
  /**
   * For sentences and statuses: "Kaliningrad", "12 km north of Suwałki" or coordinates. Never what someone has called it,
   * which may have come in a link: a stranger must not write our headline.
   */
  readonly place: string
  /** For assistive technology: "Launch point A, Kaliningrad, 54.71 north, 20.51 east". */
  readonly spoken: string
}

/** Of any writing: a quotation mark within would end the quotation, and what follows would speak as the page. */
const QUOTATION_MARKS = /["“”„‟«»〝-〟＂ʺˮ″‶❝❞〃]/g

/** Words that came in a link, or will go into one: whoever reads them sees that they are not ours. */
export const quoted = (theirs: string, { label }: Pick<FirstWords, 'label'>): string =>
  label.quoted(theirs.replaceAll(QUOTATION_MARKS, "'"))

/** Farther than this from every known city, coordinates tell more. */
const NEAR_KM = 100

/** A fair radius of a city's ground from its population in whole thousands, in km; at least a town's. */
const radiusKm = (population: number): number =>
  Math.max(1.5, cityRadiusKm(1000 * Math.floor(population / 1000)))

/** The known city that a place is at or near; null when none is within 100 km. */
export interface Nearby {
  readonly city: City
  readonly distanceKm: number
  /** From the city to the place. */
  readonly azimuthDeg: number
  /** Whether the place lies on the city's own ground. */
  readonly at: boolean
}

/** The nearest known city, counted from its edge, so that a large one wins over its suburbs. */
export const nearbyOf = memoize(
  (at: LngLat, { core, others }: Pick<LoadedCities, 'core' | 'others'>) =>
    nearbyAmong(at, [core, others]),
)

export function nameOf(
  point: LaunchPoint,
  atlas: Pick<LoadedCities, 'core' | 'others'>,
  words: FirstWords,
  units: Units,
): PointName {
  const nearby = nearbyOf(point.at, atlas)
  const placeWith = (windOf: typeof compassWord): string => {
    if (nearby === null) return coordinatesText(point.at, words)
    const city = words.cityName(nearby.city)
    if (nearby.at) return city
    const wind = windOf(nearby.azimuthDeg, words)
    return words.place.near(distanceText(nearby.distanceKm, units, words), wind, city)
  }
  const place = placeWith(compassWord)
  const called = point.name === null ? null : quoted(point.name, words)
  const spokenName =
    called === null ? (nearby === null ? null : place) : `${called}, ${words.label.inLink}`
  const coordinates = coordinatesSpoken(point.at, words)
  return {
    short: called ?? placeWith(compassPoint),
    place,
    spoken:
      spokenName === null
        ? words.point.spokenUnnamed(point.id, coordinates)
        : words.point.spoken(point.id, spokenName, coordinates),
  }
}

/** In the order of the launch points; the same list for the same points. */
export const namesOf = memoize(
  (
    points: readonly LaunchPoint[],
    atlas: Pick<LoadedCities, 'core' | 'others'>,
    words: FirstWords,
    units: Units,
  ): readonly PointName[] => points.map((point) => nameOf(point, atlas, words, units)),
)

const RADIANS = Math.PI / 180
const EARTH_KM = 6371

/** Unit vectors and radii of the cities a launch point may be named after. */
const namesakesOf = memoize((all: readonly City[]) => {
  const cities = all.filter(
    ({ suburb, capital, population }) => !suburb && (capital || population >= NAMED_FROM_PEOPLE),
  )
  const vectors = new Float64Array(cities.length * 3)
  const radii = new Float64Array(cities.length)
  cities.forEach(({ at, population }, i) => {
    vectors.set(vectorOf(at), i * 3)
    radii[i] = radiusKm(population)
  })
  return { cities, vectors, radii }
})

function vectorOf([lng, lat]: LngLat): readonly [number, number, number] {
  const flat = Math.cos(lat * RADIANS)
  return [flat * Math.cos(lng * RADIANS), flat * Math.sin(lng * RADIANS), Math.sin(lat * RADIANS)]
}

/** The sphere's chord picks the city, which is near enough for a name; the geodesic then measures it. */
function nearbyAmong(at: LngLat, lists: readonly (readonly City[])[]): Nearby | null {
  const [x, y, z] = vectorOf(at)
  let nearest: City | null = null
  let leastKm = NEAR_KM
  for (const list of lists) {
    const { cities, vectors, radii } = namesakesOf(list)
    for (let i = 0; i < cities.length; i++) {
      const dx = (vectors[i * 3] ?? 0) - x
      const dy = (vectors[i * 3 + 1] ?? 0) - y
      const dz = (vectors[i * 3 + 2] ?? 0) - z
      const fromEdgeKm = EARTH_KM * Math.sqrt(dx * dx + dy * dy + dz * dz) - (radii[i] ?? 0)
      if (fromEdgeKm < leastKm) {
        leastKm = fromEdgeKm
        nearest = cities[i] ?? null
      }
    }
  }
  if (nearest === null) return null
  const { distanceKm, azimuthDeg } = geodesicBetween(nearest.at, at)
  return { city: nearest, distanceKm, azimuthDeg, at: distanceKm <= radiusKm(nearest.population) }
}
