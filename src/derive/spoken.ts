import type { City } from '../../geo/index.ts'
import { coordinatesSpoken, distanceText } from '../i18n/measures.ts'
import { plainText } from '../i18n/parts.ts'
import type { Words } from '../i18n/words.ts'
import type { Action } from '../state/actions.ts'
import { bandChanges } from './band-changes.ts'
import { nameOf, namesOf } from './names.ts'
import { answerSentence, verdictSentence } from './sentence.ts'
import type { AppState, Scenario } from '../state/state.ts'
import { stepText } from './step-words.ts'
import { LONG_STEP, stepLengthKm } from '../state/steps.ts'
import { verdictFrom } from './table.ts'
import { answerOf } from './verdicts.ts'
import { type LoadedCities, cityOf } from '../data/loaded-cities.ts'

/**
 * What to say aloud after an action; null for silence. A drag is silent until it settles; notices speak for themselves.
 * @param before The last state in which nothing was held.
 * @param state What the action led to.
 */
export function spokenAfter(
  action: Action,
  before: AppState,
  state: AppState,
  atlas: LoadedCities,
  words: Words,
): string | null {
  const { status } = words
  switch (action.kind) {
    case 'launchPointPickedUp':
      return action.byKeys ? pickedUpText(state, action.id, atlas, words) : null
    case 'launchPointMoved':
      if (action.settled) return placedText(before, state, atlas, words)
      return state.session.held?.byKeys ? carriedText(state, action.id, atlas, words) : null
    case 'launchPointMoveCancelled':
      return status.cancelled(action.id, placeOf(state, action.id, atlas, words))
    case 'launchPointAdded': {
      const added = state.scenario.launchPoints.find(({ at }) => isAt(at, action.at))
      return added ? status.added(added.id, placeOf(state, added.id, atlas, words)) : null
    }
    case 'cityChosen':
      return verdictOf(state, atlas, words)
    case 'scenarioReset':
      return leadOf(state, atlas, words)
    case 'undone':
      return stepOf(status.undone, state.scenario, before.scenario, words)
    case 'redone':
      return stepOf(status.redone, before.scenario, state.scenario, words)
    default:
      return null
  }
}

/** Null where there was no step to take. */
const stepOf = (
  say: (step: string) => string,
  from: Scenario,
  to: Scenario,
  words: Words,
): string | null => (from === to ? null : say(stepText(from, to, words)))

/** A line that is longer is not listened to. */
const MAX_LETTERS = 150
const MAX_NAMES = 3

/** What a move has changed, with as many names as the line takes. */
function placedText(before: AppState, state: AppState, atlas: LoadedCities, words: Words): string {
  const { status, numbers } = words
  const earlier = answerOf(before.scenario, atlas)
  const after = answerOf(state.scenario, atlas)
  const changes = bandChanges(earlier, after)
  if (!changes) return status.placed(leadOf(state, atlas, words))
  const { entered, left } = changes
  const counts = status.inBand(
    numbers.whole(after.counts.within),
    numbers.whole(after.counts.total),
  )
  if (entered.length + left.length === 0) return status.placed(`${counts} ${status.same}`)
  const named = (cities: readonly City[], most: number): string => {
    const names = cities.slice(0, most).map(words.cityName)
    const more = cities.length - names.length
    return numbers.list(more > 0 ? [...names, status.more(numbers.whole(more))] : names, 'and')
  }
  const lineWith = (most: number): string =>
    status.placed(
      [
        counts,
        ...(entered.length > 0 ? [status.entered(named(entered, most))] : []),
        ...(left.length > 0 ? [status.left(named(left, most))] : []),
      ].join(' '),
    )
  const lengths = Array.from({ length: MAX_NAMES + 1 }, (_, i) => MAX_NAMES - i)
  return lengths.map(lineWith).find((line) => line.length <= MAX_LETTERS) ?? lineWith(0)
}

/** How far arrows move what has just been picked up, without and with Shift. */
function pickedUpText(state: AppState, id: string, atlas: LoadedCities, words: Words): string {
  const [step, long] = [stepLengthKm(), LONG_STEP * stepLengthKm()].map((km) =>
    distanceText(km, state.preferences.units, words),
  ) as [string, string]
  return words.status.pickedUp(id, placeOf(state, id, atlas, words), step, long)
}

/** Where a launch point is, by coordinates and the nearest known place, and what its band holds. */
export function carriedText(
  state: AppState,
  id: string,
  atlas: LoadedCities,
  words: Words,
): string {
  const { launchPoints } = state.scenario
  const point = launchPoints.find((one) => one.id === id)
  if (!point) return ''
  const place = placeOf(state, id, atlas, words)
  const where = coordinatesSpoken(point.at, words)
  const { counts } = answerOf(state.scenario, atlas)
  const { whole } = words.numbers
  return words.status.carried(
    place === '' ? where : `${where}, ${place}`,
    words.status.inBand(whole(counts.within), whole(counts.total)),
  )
}

/** The reducer rounds to 0.0001°. */
const isAt = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  Math.abs(a[0] - b[0]) < 1e-3 && Math.abs(a[1] - b[1]) < 1e-3

function leadOf({ scenario, preferences }: AppState, atlas: LoadedCities, words: Words): string {
  const { launchPoints, cities } = scenario
  const names = namesOf(launchPoints, atlas, words, preferences.units)
  const answer = answerOf(scenario, atlas)
  return plainText(
    answerSentence(answer, cities.minPopulation, names, words, preferences.units).lead,
  )
}

function placeOf(
  { scenario, preferences }: AppState,
  id: string,
  atlas: LoadedCities,
  words: Words,
): string {
  const point = scenario.launchPoints.find((one) => one.id === id)
  return point ? nameOf(point, atlas, words, preferences.units).place : ''
}

/** Of the chosen city from the first launch point; the table tells the others. */
function verdictOf(
  { scenario, preferences }: AppState,
  atlas: LoadedCities,
  words: Words,
): string | null {
  const { chosen } = scenario.cities
  const [point] = scenario.launchPoints
  const city = chosen === null ? null : cityOf(chosen, atlas)
  if (!city || !point) return null
  return verdictSentence(
    words.cityName(city),
    verdictFrom(point.at, city),
    words,
    preferences.units,
  )
}
