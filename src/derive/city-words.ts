import { type Missile, rangesOf } from '../../geo/index.ts'
import { distanceText, marginText, type Units } from '../i18n/measures.ts'
import type { Words } from '../i18n/words.ts'
import type { CityAnswer, CitySite } from './city-question.ts'
import type { DrawnRange } from '../data/missiles.ts'
import { rangeText, shortNameOf } from './range-words.ts'
import { reachWords, reasonsText } from './reach-words.ts'

/** "SS-20, 5,000 km (published figures)"; by the limits "The treaty’s limits". */
export const measureText = (by: DrawnRange | null, words: Words, units: Units): string =>
  by === null
    ? words.city.limits
    : words.missiles.ringLabel(
        shortNameOf(by.missile),
        rangeText(by.range, words, units),
        by.range.claimant,
      )

/** The answer as a marked sentence (see `partsOf`): "23 of 52 sites of the catalogue lie in the band around Berlin." */
export function cityAnswerText(
  { by, within }: CityAnswer,
  total: number,
  city: string,
  words: Words,
  units: Units,
): string {
  if (by === null) return words.city.inTheBand(within, total, city)
  return words.city.inRange(within, total, city, measureText(by, words, units))
}

/** "529 km: in the band, 29 km inside" or "5,041 km: beyond at this figure, uncertain over its doubt", and why. */
export function citySiteText(
  { verdict, reach, reasons }: CitySite,
  words: Words,
  units: Units,
): { readonly line: string; readonly why: string | null } {
  const { zone, distanceKm, marginKm } = verdict
  const distance = distanceText(distanceKm, units, words)
  const margin = words.marginShort[zone](marginText(marginKm, units, words))
  return {
    line: reach
      ? words.city.reach(distance, reachWords(reach, words))
      : words.city.verdict(distance, words.zones[zone], margin),
    why: reasons.length === 0 ? null : words.reach.tooClose(reasonsText(reasons, words, units)),
  }
}

/** What a city can be asked by besides the limits: each range that is shown by default, and `asked` itself. */
export const measuresFor = (
  missiles: readonly Missile[],
  asked: string | null,
): readonly DrawnRange[] =>
  missiles.flatMap((missile) =>
    rangesOf(missile)
      .filter(({ id, isDefault }) => isDefault || id === asked)
      .map((range) => ({ missile, range })),
  )
