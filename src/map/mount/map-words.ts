import { countryName, type Countries, type Water } from '../../../geo/index.ts'
import { distanceText, KM_PER_MILE, type Units } from '../../i18n/measures.ts'
import type { FirstWords } from '../../i18n/first-words.ts'
import type { Words } from '../../i18n/words.ts'
import type { MapWords } from '../contract/engine.ts'

/** Every word on the map that the Picture does not hold. */
export function mapWordsOf(
  words: Words,
  units: Units,
  { countries, waters }: { readonly countries: Countries; readonly waters: readonly Water[] },
): MapWords {
  const { map } = words
  return {
    countries: countries.labels.map(({ country, at, minZoom }) => ({
      name: countryName(countries, country),
      at,
      minZoom,
    })),
    waters,
    cityName: words.cityName,
    scaleBar: (maxKm) => scaleBarIn(units, words, maxKm),
    beyondMap: map.beyondMap,
    scaleBarName: map.scaleBar,
    handle: map.handle,
  }
}

/** The longest round distance of at most `maxKm` in the reader's unit. */
export function scaleBarIn(
  units: Units,
  words: FirstWords,
  maxKm: number,
): ReturnType<MapWords['scaleBar']> {
  const kmPerUnit = units === 'mi' ? KM_PER_MILE : 1
  const km = roundBelow(maxKm / kmPerUnit) * kmPerUnit
  return { km, label: distanceText(km, units, words) }
}

/** The largest of 1, 2, 5, 10, 20, 50 … that is not above `value`. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return power * (value >= 5 * power ? 5 : value >= 2 * power ? 2 : 1)
}
