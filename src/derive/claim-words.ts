import { distanceText, marginText, type Units } from '../i18n/measures.ts'
import type { Words } from '../i18n/words.ts'
import type { ClaimFigure, ClaimRow } from './claim-check.ts'
import { rangeText, shortNameOf } from './range-words.ts'
import { reachWords, reasonsText } from './reach-words.ts'

/** "Kansk – Berlin", "5,041 km", and what else there is to say of it: the zone, what was printed, the mean speed. */
export function rowText(
  { from, to, verdict, printed, meanKmPerSecond, figures }: ClaimRow,
  words: Words,
  units: Units,
): { readonly way: string; readonly distance: string; readonly asides: readonly string[] } {
  const { claims, zones, numbers } = words
  const margin = words.margin[verdict.zone](marginText(verdict.marginKm, units, words))
  return {
    way: claims.way(from, to),
    distance: distanceText(verdict.distanceKm, units, words),
    asides: [
      ...(figures.length === 0 ? [claims.limits(zones[verdict.zone], margin)] : []),
      ...(printed === null
        ? []
        : [
            claims.printed(
              distanceText(printed.km, units, words),
              offText(printed.offKm, words, units),
            ),
          ]),
      ...(meanKmPerSecond === null ? [] : [claims.mean(numbers.decimal(meanKmPerSecond, 1))]),
    ],
  }
}

const offText = (offKm: number, words: Words, units: Units): string => {
  const length = marginText(offKm, units, words)
  return offKm < 0 ? words.claims.less(length) : words.claims.more(length)
}

/** "SS-20, 5,000 km (published figures): beyond; the figure is 41 km less than the distance", and why that is too close to call. */
export function figureText(
  { by, figures, marginKm, reach }: ClaimFigure,
  words: Words,
  units: Units,
): { readonly line: string; readonly why: string | null } {
  const { claims, missiles } = words
  const label = by
    ? missiles.ringLabel(
        shortNameOf(by.missile),
        rangeText(by.range, words, units),
        by.range.claimant,
      )
    : claims.km(distanceText(figures.bestKm ?? Number.NaN, units, words))
  return {
    line: claims.figure(label, marginedReach(reachWords(reach, words), marginKm, words, units)),
    why:
      reach.reasons.length === 0
        ? null
        : words.reach.tooClose(reasonsText(reach.reasons, words, units)),
  }
}

function marginedReach(reach: string, marginKm: number | null, words: Words, units: Units): string {
  if (marginKm === null) return reach
  const length = marginText(marginKm, units, words)
  return marginKm < 0 ? words.claims.beyondBy(reach, length) : words.claims.withinBy(reach, length)
}
