import { type LngLat, type Verdict, verdictOf } from '../../geo/index.ts'
import { distanceText, marginWords, type Units } from '../i18n/measures.ts'
import type { Words } from '../i18n/words.ts'
import type { LaunchPoint } from '../state/state.ts'

/** Whether a place lies in the band: a sentence, and a line for each launch point. */
export interface PlaceAnswer {
  readonly sentence: string
  readonly lines: readonly string[]
}

/** @param place The name that the reader asked by, or coordinates. */
export function placeAnswer(
  place: string,
  at: LngLat,
  points: readonly LaunchPoint[],
  words: Words,
  units: Units,
): PlaceAnswer {
  const { ask, chosen } = words
  if (points.length === 0) return { sentence: ask.noPoints, lines: [] }
  const verdicts = points.map((point) => ({ id: point.id, ...verdictOf(at, point.at) }))
  const bands = verdicts.filter(isIn).length
  const one = bands > 0 ? ask.yes(place) : ask.no(place)
  return {
    sentence: points.length === 1 ? one : ask.some(place, bands, points.length),
    lines: verdicts.map(({ id, distanceKm, marginKm, zone }) =>
      chosen.from(
        id,
        distanceText(distanceKm, units, words),
        marginWords(marginKm, zone, units, words),
      ),
    ),
  }
}

const isIn = ({ zone }: Verdict): boolean => zone === 'within-limits'
