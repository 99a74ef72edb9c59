import type { Missile, Range, RangeFigures } from '../../geo/index.ts'
import { distanceText, type Units } from '../i18n/measures.ts'
import type { Words } from '../i18n/words.ts'

/** "1,800 km", "over 500 km", "up to 500 km" or, where no one figure is given, "370 km to 460 km". */
export function rangeText(range: Range, words: Words, units: Units): string {
  const { bestKm } = range
  if (bestKm === null) return spanText(range, words, units) ?? ''
  const length = distanceText(bestKm, units, words)
  const line = range.claims.find(({ id }) => range.id.endsWith(`/${id}`))
  if (line?.highKm === null) return words.missiles.over(length)
  return line?.lowKm === null ? words.missiles.upTo(length) : length
}

/** Over all figures of the claimant: "1,600 km to 1,930 km", "over 500 km"; null where there is but one figure. */
export function spanText(
  { lowKm, highKm }: Omit<RangeFigures, 'bestKm'>,
  words: Words,
  units: Units,
): string | null {
  const text = (km: number): string => distanceText(km, units, words)
  if (lowKm === highKm) return null
  if (highKm === null) return words.missiles.over(text(lowKm!))
  return lowKm === null
    ? words.missiles.upTo(text(highKm))
    : words.missiles.span(text(lowKm), text(highKm))
}

/** A missile's name as short as a map needs it: "Pershing II", without its other designations. */
export const shortNameOf = ({ name }: Pick<Missile, 'name'>): string =>
  name.split(/ \(|, /)[0] ?? name
