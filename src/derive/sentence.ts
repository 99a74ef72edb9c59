import { limitText, marginWords, distanceText, peopleText, type Units } from '../i18n/measures.ts'
import { type Part, partsOf, plainText } from '../i18n/parts.ts'
import type { FirstWords } from '../i18n/first-words.ts'
import type { Words } from '../i18n/words.ts'
import { LEAST_PEOPLE, LIMIT_KM, type Verdict } from '../../geo/index.ts'
import { MAX_LAUNCH_POINTS, MAX_RINGS } from '../state/bounds.ts'
import type { PointName } from './names.ts'
import type { Notice } from '../state/state.ts'
import type { Answer } from './verdicts.ts'

/** The answer in words. An empty list says nothing. */
export interface Sentence {
  /** "From Kaliningrad, 762 of 818 cities with 100,000 people or more lie in the banned band." */
  readonly lead: readonly Part[]
  /** "London, Paris and Moscow are in it." One launch point only. */
  readonly examples: readonly Part[]
  /** "45 cities are nearer than 500 km, 11 farther than 5,500 km.", or how several bands overlap. */
  readonly counts: readonly Part[]
  /** The cities outside Europe and Russia, when they are asked for. */
  readonly others: readonly Part[]
  /** All of it as one text, for a status line, a preview or an alternative text. */
  readonly plain: string
}

/** More places than this make no sentence: "From one of 5 launch points". */
const MAX_PLACES = 3

/**
 * @param names Of the launch points, in their order.
 * @param minPopulation As chosen; the sentence says it.
 */
export function answerSentence(
  answer: Answer,
  minPopulation: number,
  names: readonly PointName[],
  words: FirstWords,
  units: Units,
): Sentence {
  if (names.length === 0) return sentenceOf(words.answer.invitation)
  if (!answer.complete) return sentenceOf(words.answer.loading)
  if (answer.counts.total === 0) return sentenceOf(words.answer.noCities)
  return sentenceOf(
    leadOf(answer, minPopulation, names, words),
    examplesOf(answer, names, words),
    countsOf(answer, names, words, units),
    othersOf(answer, minPopulation, words),
  )
}

function sentenceOf(lead: string, examples = '', counts = '', others = ''): Sentence {
  const [leadParts, exampleParts, countParts, otherParts] = [lead, examples, counts, others].map(
    partsOf,
  ) as [readonly Part[], readonly Part[], readonly Part[], readonly Part[]]
  const spoken = [leadParts, exampleParts, countParts, otherParts].map(plainText)
  return {
    lead: leadParts,
    examples: exampleParts,
    counts: countParts,
    others: otherParts,
    plain: spoken.filter((text) => text !== '').join(' '),
  }
}

function leadOf(
  { counts }: Answer,
  minPopulation: number,
  names: readonly PointName[],
  words: FirstWords,
): string {
  const { answer } = words
  const from =
    names.length > MAX_PLACES
      ? answer.manyPlaces(names.length)
      : answer.places(names.map(({ place }) => place))
  // Below that the data hold all that they have, whatever is asked for.
  const people = minPopulation < LEAST_PEOPLE ? 'none' : peopleText(minPopulation, words)
  return answer.lead(from, counts.within, counts.total, people, names.length > 1)
}

function examplesOf({ wellKnown }: Answer, names: readonly PointName[], words: FirstWords): string {
  const { inBand, notInBand } = wellKnown
  if (names.length > 1 || inBand.length === 0) return ''
  const [missed] = notInBand
  const butNot = missed ? words.cityName(missed) : 'none'
  return words.answer.examples(inBand.map(words.cityName), butNot)
}

function countsOf(
  { counts, several }: Answer,
  names: readonly PointName[],
  words: FirstWords,
  units: Units,
): string {
  if (several) {
    return words.answer.overlap(several.inAll, several.inSome, several.inNone, names.length)
  }
  const [low, high] = [LIMIT_KM.lower, LIMIT_KM.upper].map((km) => limitText(km, units, words)) as [
    string,
    string,
  ]
  return words.answer.outside(counts.below, counts.beyond, low, high)
}

/** The world's other cities are in the data from this many people on. */
const OTHERS_FROM = 100_000

function othersOf(
  { others, othersWithin }: Answer,
  minPopulation: number,
  words: FirstWords,
): string {
  if (others.length === 0) return ''
  const people = peopleText(Math.max(OTHERS_FROM, minPopulation), words)
  return words.answer.others(othersWithin, people)
}

/** "Berlin: 529 km, 29 km inside the band." */
export function verdictSentence(
  city: string,
  { distanceKm, marginKm, zone }: Verdict,
  words: Words,
  units: Units,
): string {
  const distance = distanceText(distanceKm, units, words)
  return words.chosen.spoken(city, distance, marginWords(marginKm, zone, units, words))
}

/** What a notice says. */
export function noticeText(notice: Notice, words: Words): string {
  switch (notice.kind) {
    case 'too-many-points':
      return words.notices.tooManyPoints(MAX_LAUNCH_POINTS)
    case 'too-many-rings':
      return words.notices.tooManyRings(words.point.letter(notice.id), MAX_RINGS)
    case 'removed':
      return words.notices.removed(words.point.letter(notice.id))
    case 'link-unread':
      return notice.pointsLost
        ? words.notices.pointsUnread
        : words.notices.linkUnread(notice.problems)
    case 'said':
      return notice.text
  }
}

/** Whether a notice offers to take the last step back. */
export const offersUndo = (notice: Notice): boolean =>
  notice.kind === 'removed' || (notice.kind === 'said' && notice.undo)
