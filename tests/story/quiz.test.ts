import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type City,
  cityRadiusKm,
  isChecked,
  type LngLat,
  reachOf,
  verdictOf,
} from '../../geo/index.ts'
import { ringsWith } from '../../src/state/bounds.ts'
import { englishWords } from '../../src/i18n/english.ts'
import { NO_CATALOGUE } from '../../src/data/missiles.ts'
import { isRight, questionsOf } from '../../src/story/quiz.ts'
import { timesDrawn } from '../../src/story/quiz-circle.ts'
import type { QuizQuestion } from '../../src/story/quiz-types.ts'
import { answerLines, questionText } from '../../src/story/quiz-words.ts'
import { catalogue } from '../geo/catalogue-data.ts'
import { FIRST_ATLAS, FULL_ATLAS } from '../derive/atlas.ts'
import { anyPlace, KALININGRAD, MAGADAN, pointsAt, WIESBADEN } from '../state/states.ts'

const MIN_POPULATION = 100_000

const asking = (...places: readonly LngLat[]) => ({
  launchPoints: pointsAt(...places),
  minPopulation: MIN_POPULATION,
})

const quizFrom = (seed: number, ...places: readonly LngLat[]): readonly QuizQuestion[] =>
  questionsOf(asking(...places), FIRST_ATLAS, catalogue, seed)

const ofKind = <Kind extends QuizQuestion['kind']>(
  questions: readonly QuizQuestion[],
  kind: Kind,
): readonly Extract<QuizQuestion, { kind: Kind }>[] =>
  questions.filter((one): one is Extract<QuizQuestion, { kind: Kind }> => one.kind === kind)

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed)
const NORTH_POLE: LngLat = [0, 90]
const SOUTH_POLE: LngLat = [0, -90]

const idsOf = (cities: readonly City[]): readonly string[] => cities.map(({ id }) => String(id))

/** What is wrong with a question, by the geodesic alone. */
function faultsOf(question: QuizQuestion): readonly string[] {
  const { choices, right, start } = question
  const faults = [
    new Set(choices).size < choices.length && 'a choice twice',
    right.some((id) => !choices.includes(id)) && 'a right answer that is no choice',
    right.length === 0 && 'nothing right',
    right.length === choices.length && 'nothing wrong',
  ]
  if (question.kind === 'band') {
    const inBand = question.cities
      .map(({ city }) => city)
      .filter(({ at }) => {
        const { distanceKm } = verdictOf(at, start.point.at)
        return distanceKm >= 500 && distanceKm <= 5500
      })
    faults.push(right.join() !== idsOf(inBand).join() && 'another band')
    faults.push(choices.length !== 4 && `${choices.length} cities`)
    faults.push(
      question.cities.some(
        ({ city, verdict }) => Math.abs(verdict.marginKm) <= cityRadiusKm(city.population),
      ) && 'too close to call',
    )
  }
  if (question.kind === 'nearer') {
    const nearest = question.cities
      .map(({ city }) => city)
      .toSorted(
        (a, b) =>
          verdictOf(a.at, start.point.at).distanceKm - verdictOf(b.at, start.point.at).distanceKm,
      )
    faults.push(right.join() !== idsOf(nearest)[0] && 'another is nearer')
  }
  if (question.kind === 'reach') {
    const { city, reach } = question
    const { overall } = reachOf(verdictOf(city.at, start.point.at).distanceKm, reach.range)
    const isOpen = overall === 'uncertain' || reach.reach.reasons.length > 0
    faults.push(right.join() !== (isOpen ? 'uncertain' : overall) && 'another reach')
    faults.push(
      !reach.range.claims.some(({ source }) => isChecked([source])) && 'a figure not checked',
    )
  }
  return faults.filter((fault) => fault !== false)
}

describe('a round of questions', () => {
  it('agrees with verdictOf and reachOf, and always has something right and something wrong', () => {
    fc.assert(
      fc.property(fc.array(anyPlace, { minLength: 1, maxLength: 8 }), fc.nat(), (places, seed) => {
        const faults = quizFrom(seed, ...places).flatMap(faultsOf)
        expect(faults).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it('is the same for the same seed, whatever is loaded, and another for another', () => {
    const first = quizFrom(7, KALININGRAD)
    expect(quizFrom(7, KALININGRAD)).toEqual(first)
    expect(questionsOf(asking(KALININGRAD), FULL_ATLAS, catalogue, 7)).toEqual(first)
    const rounds = SEEDS.map((seed) =>
      quizFrom(seed, KALININGRAD)
        .map(({ choices }) => choices.join())
        .join(),
    )
    expect(new Set(rounds).size).toBe(SEEDS.length)
  })

  it('asks eight of four kinds about Kaliningrad, none twice', () => {
    for (const seed of SEEDS) {
      const questions = quizFrom(seed, KALININGRAD)
      expect(questions.map(({ kind }) => kind)).toEqual([
        'band',
        'reach',
        'circle',
        'nearer',
        'band',
        'reach',
        'nearer',
        'reach',
      ])
      const missiles = ofKind(questions, 'reach').map(({ reach }) => reach.missile.id)
      expect(new Set(missiles).size).toBe(3)
    }
  })

  it('has a city near a limit, where there is one', () => {
    for (const seed of SEEDS) {
      const [band] = ofKind(quizFrom(seed, KALININGRAD), 'band')
      const margins = band!.cities.map(({ verdict }) => Math.abs(verdict.marginKm))
      expect(Math.min(...margins)).toBeLessThanOrEqual(150)
    }
  })

  it('comes to all three answers about missiles', () => {
    const answers = SEEDS.flatMap((seed) =>
      ofKind(quizFrom(seed, KALININGRAD), 'reach').flatMap(({ right }) => right),
    )
    for (const answer of ['within', 'beyond', 'uncertain']) {
      expect(answers.filter((one) => one === answer).length).toBeGreaterThan(10)
    }
  })

  it('never asks whether a city lies within "up to" so many km', () => {
    const upTo = SEEDS.flatMap((seed) => ofKind(quizFrom(seed, KALININGRAD), 'reach')).filter(
      ({ reach }) => reach.range.lowKm === null,
    )
    expect(upTo.length).toBeGreaterThan(0)
    expect(new Set(upTo.flatMap(({ right }) => right))).not.toContain('within')
    for (const { reach } of upTo) expect(reach.distanceKm).toBeGreaterThan(reach.range.highKm!)
  })

  it('asks about a missile only at a site that the catalogue gives it, with the sources of both', () => {
    for (const { start, reach, sources } of SEEDS.flatMap((seed) =>
      ofKind(quizFrom(seed, KALININGRAD), 'reach'),
    )) {
      expect(start.site?.missiles).toContain(reach.missile.id)
      const named = [
        ...reach.range.claims.map(({ source }) => source),
        ...(start.site?.sources ?? []),
      ]
      expect(sources).toEqual(expect.arrayContaining(named))
    }
  })
})

it('asks first about what a launch point carries', () => {
  const [point] = pointsAt(KALININGRAD)
  const carrying = [{ ...point!, rings: ringsWith(['df-26']) }]
  const map = { launchPoints: carrying, minPopulation: MIN_POPULATION }
  const [first, second] = ofKind(questionsOf(map, FIRST_ATLAS, catalogue, 5), 'reach')
  expect(first?.reach.missile.id).toBe('df-26')
  expect(first?.start.point).toBe(carrying[0])
  expect(second?.start.site?.missiles).toContain(second?.reach.missile.id)
})

describe('places where a question would be silly', () => {
  it.each([
    ['the North Pole', NORTH_POLE],
    ['the South Pole', SOUTH_POLE],
  ])('asks of no ring at %s', (_, pole) => {
    const questions = quizFrom(3, pole)
    expect(ofKind(questions, 'circle')).toEqual([])
    expect(questions.length).toBeGreaterThan(3)
  })

  it('asks of no band where every city lies beyond it', () => {
    expect(ofKind(quizFrom(3, SOUTH_POLE), 'band')).toEqual([])
  })

  it('asks of no ring on the equator, where both edges are drawn alike', () => {
    expect(ofKind(quizFrom(3, [20, 0]), 'circle')).toEqual([])
  })

  it('asks from sites without launch points, and from nothing without the catalogue', () => {
    const questions = quizFrom(5)
    expect(questions.every(({ start }) => start.site !== null)).toBe(true)
    expect(questions.length).toBeGreaterThan(5)
    expect(questionsOf(asking(), FIRST_ATLAS, NO_CATALOGUE, 5)).toEqual([])
  })

  it('leaves out missiles while the catalogue is not loaded', () => {
    const questions = questionsOf(asking(KALININGRAD), FIRST_ATLAS, NO_CATALOGUE, 5)
    expect(ofKind(questions, 'reach')).toEqual([])
    expect(questions).toHaveLength(5)
  })

  it('turns to another launch point each time', () => {
    const questions = quizFrom(5, KALININGRAD, WIESBADEN, MAGADAN)
    expect(ofKind(questions, 'band').map(({ start }) => start.point.id)).toEqual(['A', 'B'])
  })

  it('asks about large cities where the map shows but a few', () => {
    const most = { ...asking(KALININGRAD), minPopulation: 10_000_000 }
    expect(questionsOf(most, FIRST_ATLAS, catalogue, 5)).toHaveLength(8)
  })
})

it('takes an answer as right only when it is whole', () => {
  const question = { choices: ['1', '2', '3'], right: ['1', '2'] } as unknown as QuizQuestion
  expect(isRight(question, ['2', '1'])).toBe(true)
  expect(isRight(question, ['1'])).toBe(false)
  expect(isRight(question, ['1', '2', '3'])).toBe(false)
})

/** Lengths of a degree of longitude on WGS84 in km, as printed in tables (e.g. in American Practical Navigator). */
it.each([
  [60, 45, 78.847 / 55.8],
  [75, 15, 107.55 / 28.902],
  [-60, 30, 96.486 / 55.8],
])('draws a length at %d° so many times as long as at %d°', (lat, other, times) => {
  expect(timesDrawn(lat, other)).toBeCloseTo(times, 3)
})

describe('words', () => {
  it('asks and answers in distances', () => {
    const berlin = SEEDS.flatMap((seed) => ofKind(quizFrom(seed, KALININGRAD), 'band')).find(
      ({ choices }) => choices.includes('2950159'),
    )!
    const { asks, choices } = questionText(berlin, FIRST_ATLAS, englishWords, 'km')
    expect(asks).toBe('From Kaliningrad, which of these cities lie in the band?')
    expect(choices.get('2950159')).toBe('Berlin')
    expect(berlin.right).toContain('2950159')
    const texts = answerLines(berlin, englishWords, 'km').map(({ text }) =>
      text.replaceAll('\u00A0', ' '),
    )
    expect(texts).toContain('Berlin: 529 km, 29 km inside the band')
  })

  it('tells how much larger a ring is drawn at its northern edge', () => {
    const [circle] = ofKind(quizFrom(1, KALININGRAD), 'circle')
    const [line] = answerLines(circle!, englishWords, 'km')
    // 500 km of the meridian from 54.71° N; degrees of longitude there: 57.2 km and 71.4 km.
    expect(line?.text).toMatch(/drawn 1\.25 times .* \(59\.2° N\) .* \(50\.2° N\)/)
  })

  it('says whose figure it is, and that it tells nothing of what was there', () => {
    const [reach] = ofKind(quizFrom(1, KALININGRAD), 'reach')
    const { claimant, claims } = reach!.reach.range
    const { what } = reach!.start.site!
    const lines = answerLines(reach!, englishWords, 'km').map(({ text }) => text)
    expect(questionText(reach!, FIRST_ATLAS, englishWords, 'km').given).toContain(claimant)
    expect(lines[0]).toContain(claimant)
    for (const { by } of claims) expect(lines.join(' ')).toContain(by)
    expect(lines.join(' ')).toContain(what)
    expect(lines.at(-1)).toMatch(/does not say that this missile was or is there/)
  })
})
