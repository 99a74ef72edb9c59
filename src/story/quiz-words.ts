import type { City, Verdict } from '../../geo/index.ts'
import { distanceText, limitText, marginWords, type Units } from '../i18n/measures.ts'
import type { Words } from '../i18n/words.ts'
import type { DrawnRange } from '../data/missiles.ts'
import { nameOf } from '../derive/names.ts'
import { rangeText, shortNameOf, spanText } from '../derive/range-words.ts'
import { reachText } from '../derive/reach-words.ts'
import type { LoadedCities } from '../data/loaded-cities.ts'
import type { QuizQuestion, ReachQuestion, Start } from './quiz-types.ts'

/** A question in words. */
export interface QuestionText {
  readonly asks: string
  /** What must be known to answer it; null where nothing is. */
  readonly given: string | null
  /** By the id of the choice. */
  readonly choices: ReadonlyMap<string, string>
}

/** One line of an answer. */
export interface AnswerLine {
  readonly text: string
  /** What the line is about, for the map; null where it is about no city. */
  readonly city: City | null
  /** Of that city from the start. */
  readonly verdict: Verdict | null
}

/** The place that a question starts from: the site by its own name, else as sentences name a launch point. */
const placeOf = (
  { point, called }: Start,
  atlas: Pick<LoadedCities, 'core' | 'others'>,
  words: Words,
  units: Units,
): string => called ?? nameOf(point, atlas, words, units).place

export function questionText(
  question: QuizQuestion,
  atlas: Pick<LoadedCities, 'core' | 'others'>,
  words: Words,
  units: Units,
): QuestionText {
  const { quiz } = words
  const place = placeOf(question.start, atlas, words, units)
  switch (question.kind) {
    case 'band':
    case 'nearer':
      return {
        asks: quiz[question.kind](place),
        given: question.kind === 'band' ? quiz.several : null,
        choices: new Map(question.cities.map(({ city }) => [`${city.id}`, words.cityName(city)])),
      }
    case 'reach': {
      return {
        asks: quiz.reach(words.cityName(question.city), place),
        given: figureText(question.reach, words, units),
        choices: new Map(Object.entries(quiz.reaches)),
      }
    }
    case 'circle':
      return {
        asks: quiz.circle(limitText(question.limitKm, units, words), place),
        given: null,
        choices: new Map(Object.entries(quiz.circles)),
      }
  }
}

/** "Pershing II, 1,800 km (published figures); figures: 1,600 km to 1,930 km". */
function figureText({ missile, range }: DrawnRange, words: Words, units: Units): string {
  const { ringLabel, figures } = words.missiles
  const text = rangeText(range, words, units)
  const span = spanText(range, words, units)
  const label = ringLabel(shortNameOf(missile), text, range.claimant)
  return span === null || span === text ? label : `${label}; ${figures(span)}`
}

/** "Berlin: 529 km, 29 km inside the band" for each city; what a figure says, why, and who gave it; how a ring is drawn. */
export function answerLines(
  question: QuizQuestion,
  words: Words,
  units: Units,
): readonly AnswerLine[] {
  switch (question.kind) {
    case 'band':
    case 'nearer':
      return question.cities.map(({ city, verdict }) => ({
        text: cityText(city, verdict, words, units),
        city,
        verdict,
      }))
    case 'reach':
      return reachLines(question, words, units)
    case 'circle': {
      const { times, largerLatDeg, smallerLatDeg } = question
      const edges = [largerLatDeg, smallerLatDeg].map((latDeg) => latitudeText(latDeg, words))
      const [larger = '', smaller = ''] = edges
      const text = words.quiz.drawnLarger(words.numbers.decimal(times, 2), larger, smaller)
      return [aside(text)]
    }
  }
}

const aside = (text: string): AnswerLine => ({ text, city: null, verdict: null })

function cityText(city: City, verdict: Verdict, words: Words, units: Units): string {
  const { distanceKm, marginKm, zone } = verdict
  const distance = distanceText(distanceKm, units, words)
  const margin = marginWords(marginKm, zone, units, words)
  return words.chosen.spoken(words.cityName(city), distance, margin)
}

function reachLines(
  { city, reach, start: { site } }: ReachQuestion,
  words: Words,
  units: Units,
): readonly AnswerLine[] {
  const { line, why } = reachText(reach, words, units)
  const said = reach.range.claims.map((claim) => words.missiles.says(claim.by, claim.words))
  const there = site && words.missiles.says(site.name, site.what)
  return [
    { text: line, city, verdict: null },
    ...[why, ...said, there, words.quiz.compared].filter((text) => text !== null).map(aside),
  ]
}

/** "59.2° N". */
function latitudeText(latDeg: number, { numbers, compass }: Words): string {
  const { north, south } = compass.letters
  return `${numbers.decimal(Math.abs(latDeg), 1)}° ${latDeg < 0 ? south : north}`
}
