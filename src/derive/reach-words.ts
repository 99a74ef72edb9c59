import type { DoubtfulReach, LineReason } from '../../geo/index.ts'
import { distanceText, marginText, type Units } from '../i18n/measures.ts'
import type { Words } from '../i18n/words.ts'
import { rangeText, shortNameOf, spanText } from './range-words.ts'
import type { CityReach, OnTheLine } from './reaches.ts'

/** "Pershing II, 1,800 km (published figures): 1,721 km, within at this figure, uncertain over its doubt", and why. */
export function reachText(
  { missile, range, distanceKm, reach }: CityReach,
  words: Words,
  units: Units,
): { readonly line: string; readonly why: string | null } {
  const text = rangeText(range, words, units)
  const label = words.missiles.ringLabel(shortNameOf(missile), text, range.claimant)
  const distance = distanceText(distanceKm, units, words)
  return {
    line: words.reach.line(label, distance, reachWords(reach, words)),
    why:
      reach.reasons.length === 0
        ? null
        : words.reach.tooClose(reasonsText(reach.reasons, words, units)),
  }
}

/** "From A, 491 km: on the line of the band, since the city reaches about 10 km from its centre." */
export const onTheLineText = (
  { point, distanceKm, reasons }: OnTheLine,
  words: Words,
  units: Units,
): string =>
  words.reach.limit(
    point.id,
    distanceText(distanceKm, units, words),
    reasonsText(reasons, words, units),
  )

/** "within", or "within at this figure, uncertain over its doubt". */
export function reachWords({ atBest, overall }: DoubtfulReach, { reach }: Words): string {
  return atBest === overall ? reach.at[overall] : reach.both(reach.at[atBest], reach.at[overall])
}

/** "the site is known to 45 km only and its figures are 4,000 km to 5,500 km". */
export const reasonsText = (reasons: readonly LineReason[], words: Words, units: Units): string =>
  words.numbers.list(
    reasons.map((reason) => reasonText(reason, words, units)),
    'and',
  )

function reasonText(reason: LineReason, words: Words, units: Units): string {
  const { reasons } = words.reach
  if (reason.kind === 'range-doubt')
    return reasons[reason.kind](spanText(reason, words, units) ?? '')
  return reasons[reason.kind](marginText(reason.km, units, words))
}
