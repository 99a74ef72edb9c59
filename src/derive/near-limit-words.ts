import { type City, cityRadiusKm } from '../../geo/index.ts'
import { marginLength, type Units } from '../i18n/measures.ts'
import type { Words } from '../i18n/words.ts'
import { memoize } from '../memo/memory.ts'

/** Radii of the smallest and the largest city, km; null where there is none. */
const radiiOf = memoize(
  (cities: readonly City[]): { readonly leastKm: number; readonly mostKm: number } | null => {
    if (cities.length === 0) return null
    const populations = cities.map(({ population }) => population).toSorted((a, b) => a - b)
    return {
      leastKm: cityRadiusKm(populations[0]!),
      mostKm: cityRadiusKm(populations.at(-1)!),
    }
  },
)

/** What the sign ◐ says of these cities, each by its own size: "within 2–21 km of a line"; null where there is none. */
export function nearLimitText(cities: readonly City[], words: Words, units: Units): string | null {
  const radii = radiiOf(cities)
  if (!radii) return null
  const lengths = [radii.leastKm, radii.mostKm].map((km) => marginLength(km, units, words))
  return words.legend.onTheLine(words.units[units]([...new Set(lengths)].join('–')))
}
