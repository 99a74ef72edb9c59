import { phaseOn } from '../../geo/index.ts'
import { cityOf } from '../data/loaded-cities.ts'
import type { Data, Snapshot } from '../data/snapshot.ts'
import { dateText } from '../i18n/dates.ts'
import { distanceText, marginWords } from '../i18n/measures.ts'
import { partsOf, plainText } from '../i18n/parts.ts'
import { claimOf, type ClaimRow, rowsOfClaim, rowsOfOwnClaim } from './claim-check.ts'
import { figureText, rowText } from './claim-words.ts'
import { askedCityOf, cityAnswersOf } from './city-question.ts'
import { cityAnswerText } from './city-words.ts'
import { namesIn, sentenceIn } from './in-snapshot.ts'
import { missileRingsOf } from './missile-rings.ts'
import { quoted } from './names.ts'
import { verdictSentence } from './sentence.ts'
import { rowOf } from './table.ts'

/** What a map says in words, to whatever it is asked: the same in every file, picture and preview of it. */
export interface Summary {
  /** Never a stranger's words. */
  readonly headline: string
  /** What else it says, a sentence or line each: a claim's rows, the chosen city, ranges that are drawn, the day. */
  readonly details: readonly string[]
  /** The sentence of whoever made the link, in quotation marks and said to be theirs; null without one. */
  readonly quote: string | null
}

/** All that a map says beside its headline. */
export const besideHeadline = ({ details, quote }: Summary): readonly string[] =>
  quote === null ? details : [...details, quote]

interface Asked extends Pick<Snapshot, 'state'> {
  readonly data: Pick<Data, 'atlas' | 'catalogue' | 'words'>
}

export function summaryIn(snapshot: Asked): Summary {
  const { question } = snapshot.state.scenario
  const { words } = snapshot.data
  const says = question.kind === 'own-claim' ? question.says : null
  const quote = says === null ? null : `${quoted(says, words)} ${words.claims.bySender}`
  const { headline, details } = answerTo(snapshot)
  return { headline, details: [...details, ...dayOf(snapshot)], quote }
}

type Answer = Omit<Summary, 'quote'>

/** A question that lacks its city or its claim shows the band, and so it says the band. */
function answerTo(snapshot: Asked): Answer {
  const { state, data } = snapshot
  const { question } = state.scenario
  switch (question.kind) {
    case 'city':
      return cityAnswer(snapshot) ?? bandAnswer(snapshot)
    case 'published-claim': {
      const claim = claimOf(question, data.catalogue.claims)
      if (!claim) return bandAnswer(snapshot)
      const { claims, cityName } = data.words
      const rows = rowsOfClaim(claim, data.catalogue, cityName)
      return {
        headline: `${quoted(claim.says, data.words)} ${claims.by(claim.by)}`,
        details: [
          ...rows.flatMap((row) => [wayOf(row, snapshot)].concat(claimLines(row, snapshot))),
          claim.note,
          ...rangesOf(snapshot),
          ...chosenOf(snapshot),
        ],
      }
    }
    case 'own-claim':
      return ownClaimAnswer(snapshot) ?? bandAnswer(snapshot)
    default:
      return bandAnswer(snapshot)
  }
}

const bandAnswer = (snapshot: Asked): Answer => ({
  headline: sentenceIn(snapshot).plain,
  details: [...rangesOf(snapshot), ...chosenOf(snapshot)],
})

function cityAnswer({ state, data }: Asked): Answer | null {
  const { scenario, preferences } = state
  const { atlas, catalogue, words } = data
  const city = askedCityOf(scenario, atlas)
  if (!city || scenario.question.kind !== 'city') return null
  const name = words.cityName(city)
  const { answers, total } = cityAnswersOf(city, scenario.question.missile, catalogue)
  if (answers.length === 0) return { headline: `${name}: ${words.city.unknown}`, details: [] }
  const told = answers.map((answer) => {
    const text = cityAnswerText(answer, total, name, words, preferences.units)
    const open = answer.by === null ? 0 : answer.sites.length - answer.within
    const plain = plainText(partsOf(text))
    return open > 0 ? `${plain} ${words.city.open(open)}` : plain
  })
  return {
    headline: told.join(' '),
    details: answers.some(({ by }) => by !== null) ? [words.city.comparison] : [],
  }
}

function ownClaimAnswer(snapshot: Asked): Answer | null {
  const { state, data } = snapshot
  const { launchPoints, cities } = state.scenario
  const city = cities.chosen === null ? null : cityOf(cities.chosen, data.atlas)
  if (!city || launchPoints.length === 0) return null
  const places = namesIn(snapshot).map(({ place }) => place)
  const name = data.words.cityName(city)
  const rows = rowsOfOwnClaim(launchPoints, places, city, name, data.catalogue)
  return {
    headline: `${rows.map((row) => wayOf(row, snapshot)).join('; ')}.`,
    details: rows.flatMap((row) => {
      const lines = claimLines(row, snapshot)
      return rows.length === 1 ? lines : lines.map((line) => `${row.from}: ${line}`)
    }),
  }
}

/** "Kansk – Berlin: 5,041 km" */
function wayOf(row: ClaimRow, { state, data }: Asked): string {
  const { way, distance } = rowText(row, data.words, state.preferences.units)
  return `${way}: ${distance}`
}

/** What was printed of a way and what each figure says. */
function claimLines(row: ClaimRow, { state, data }: Asked): readonly string[] {
  const { units } = state.preferences
  const { asides } = rowText(row, data.words, units)
  const figures = row.figures.map((figure) => {
    const { line, why } = figureText(figure, data.words, units)
    return why === null ? line : `${line}. ${why}`
  })
  return [...asides, ...figures]
}

/** Whose figures the rings of missiles are drawn by; nothing without missiles. */
function rangesOf({ state, data }: Asked): readonly string[] {
  const { launchPoints } = state.scenario
  const { catalogue, words } = data
  const rings = missileRingsOf(launchPoints, catalogue.missiles, words, state.preferences.units)
  const labels = rings.map(({ launchPoint, label }) =>
    launchPoints.length > 1 ? `${launchPoint}: ${label}` : label,
  )
  return labels.length === 0 ? [] : [`${words.exports.labels.ranges}: ${labels.join('; ')}`]
}

/** The chosen city from each launch point. */
function chosenOf({ state, data }: Asked): readonly string[] {
  const { launchPoints, cities } = state.scenario
  const { words, atlas } = data
  const { units } = state.preferences
  const city = cities.chosen === null ? null : cityOf(cities.chosen, atlas)
  if (!city) return []
  const name = words.cityName(city)
  const { verdicts } = rowOf(city, launchPoints)
  const [only] = verdicts
  if (only && verdicts.length === 1) return [verdictSentence(name, only, words, units)]
  const lines = verdicts.map(({ distanceKm, marginKm, zone }, place) =>
    words.chosen.from(
      launchPoints[place]!.id,
      distanceText(distanceKm, units, words),
      marginWords(marginKm, zone, units, words),
    ),
  )
  return lines.length === 0 ? [] : [`${name}: ${lines.join('; ')}`]
}

/** The day of the map and how the treaty stood then; nothing where no day is chosen. */
function dayOf({ state, data }: Asked): readonly string[] {
  const { onDate } = state.scenario
  if (onDate === null) return []
  return [`${dateText(onDate, data.words)}: ${data.words.time.phases[phaseOn(onDate)]}`]
}
