import { verdictOf } from '../../geo/index.ts'
import { distanceText, limitText, marginWords, type Units } from '../i18n/measures.ts'
import type { Words } from '../i18n/words.ts'
import { namesOf } from '../derive/names.ts'
import type { Scenario } from '../state/state.ts'
import { answerOf } from '../derive/verdicts.ts'
import { type LoadedCities, cityOf } from '../data/loaded-cities.ts'

/** Stands for a figure of a city that is not loaded yet. */
const TO_COME = '…'

/**
 * A story's text with its figures, which are worked out and never written by hand:
 * `{km A 2950159}` the distance from a launch point to a city by its GeoNames id, `{margin A 2950159}` ("29 km inside
 * the band"), `{city 2950159}` a name, `{point A}` a launch point's place, `{limit 500}` a round length,
 * `{within}`, `{below}`, `{beyond}`, `{total}` the counts of the sentence.
 * @param scenario What the step shows.
 * @throws RangeError for a place of no known kind, or a launch point that the scenario lacks.
 */
export function filled(
  text: string,
  scenario: Scenario,
  atlas: LoadedCities,
  words: Words,
  units: Units,
): string {
  return text.replaceAll(/\{([^{}]*)\}/g, (_, inner: string) =>
    figureOf(inner.split(' '), scenario, atlas, words, units),
  )
}

function figureOf(
  [kind = '', first = '', second = '']: readonly string[],
  scenario: Scenario,
  atlas: LoadedCities,
  words: Words,
  units: Units,
): string {
  switch (kind) {
    case 'km':
    case 'margin': {
      const point = pointOf(first, scenario)
      const city = cityOf(Number(second), atlas)
      if (!city) return TO_COME
      const { distanceKm, marginKm, zone } = verdictOf(city.at, point.at)
      return kind === 'km'
        ? distanceText(distanceKm, units, words)
        : marginWords(marginKm, zone, units, words)
    }
    case 'city': {
      const city = cityOf(Number(first), atlas)
      return city ? words.cityName(city) : TO_COME
    }
    case 'point': {
      const point = pointOf(first, scenario)
      return namesOf([point], atlas, words, units)[0]?.place ?? first
    }
    case 'limit':
      return limitText(Number(first), units, words)
    case 'within':
    case 'below':
    case 'beyond':
    case 'total':
      return words.numbers.whole(answerOf(scenario, atlas).counts[kind])
    default:
      throw new RangeError(`A text has a place for "${kind}", which nothing fills`)
  }
}

function pointOf(id: string, { launchPoints }: Scenario) {
  const point = launchPoints.find((one) => one.id === id)
  if (!point) throw new RangeError(`A text names launch point "${id}", which its step lacks`)
  return point
}
