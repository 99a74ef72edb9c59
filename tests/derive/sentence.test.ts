import { describe, expect, it } from 'vitest'
import { verdictOf } from '../../geo/index.ts'
import { englishWords as words } from '../../src/i18n/english.ts'
import type { PointName } from '../../src/derive/names.ts'
import { namesOf } from '../../src/derive/names.ts'
import {
  answerSentence,
  noticeText,
  offersUndo,
  verdictSentence,
} from '../../src/derive/sentence.ts'
import { type Answer, answerOf } from '../../src/derive/verdicts.ts'
import { FIRST_ATLAS } from './atlas.ts'
import { KALININGRAD, MAGADAN, pointsAt, scenarioAt, WIESBADEN } from '../state/states.ts'

const named = (...places: readonly string[]): readonly PointName[] =>
  places.map((place) => ({ short: 'the reader wrote this', place, spoken: '' }))

/** An answer with these counts in place of the data's. */
const answerWith = (
  [below, within, beyond]: readonly [number, number, number],
  several: Answer['several'] = null,
  wellKnown: Answer['wellKnown'] = { inBand: [], notInBand: [] },
): Answer => ({
  ...answerOf(scenarioAt(KALININGRAD), FIRST_ATLAS),
  counts: { total: below + within + beyond, below, within, beyond },
  several,
  wellKnown,
})

const exampleFrom = (at: readonly [number, number]): Answer['wellKnown'] =>
  answerOf(scenarioAt(at), FIRST_ATLAS).wellKnown

const say = (answer: Answer, names: readonly PointName[], minPopulation = 100_000): string =>
  answerSentence(answer, minPopulation, names, words, 'km').plain

const from = (people: number) => say(answerWith([1, 2, 3]), named('X'), people)

describe('the sentence', () => {
  it('says what Kaliningrad shows, with the count as a part of its own', () => {
    const answer = answerWith([45, 762, 11], null, exampleFrom(KALININGRAD))
    const sentence = answerSentence(answer, 100_000, named('Kaliningrad'), words, 'km')
    expect(sentence.lead).toEqual([
      { kind: 'text', text: 'From Kaliningrad, ' },
      { kind: 'count', text: '762 of 818' },
      { kind: 'text', text: ' cities with 100,000 people or more lie in the banned band.' },
    ])
    expect(sentence.counts.filter(({ kind }) => kind === 'figure').map(({ text }) => text)).toEqual(
      ['45', '11'],
    )
    expect(sentence.plain).toBe(
      'From Kaliningrad, 762 of 818 cities with 100,000 people or more lie in the banned band. ' +
        'London, Paris and Moscow are in it. 45 cities are nearer than 500\u00A0km, 11 farther than 5,500\u00A0km.',
    )
  })

  it('says what Magadan shows', () => {
    const answer = answerWith([0, 75, 743], null, exampleFrom(MAGADAN))
    expect(say(answer, named('Magadan'))).toBe(
      'From Magadan, 75 of 818 cities with 100,000 people or more lie in the banned band. ' +
        'Novosibirsk, Yekaterinburg and Kazan are in it; Moscow is not. ' +
        'None is nearer than 500\u00A0km, 743 are farther than 5,500\u00A0km.',
    )
  })

  it('says how two bands overlap', () => {
    const several = { inAll: 626, inSome: 181, inNone: 11 }
    expect(say(answerWith([0, 807, 11], several), named('Kaliningrad', 'Wiesbaden'))).toBe(
      'From Kaliningrad or Wiesbaden, 807 of 818 cities with 100,000 people or more lie in a banned band. ' +
        '626 lie in both bands, 181 in only one, 11 in neither.',
    )
  })

  it('says how more bands overlap, and names at most three points', () => {
    const several = { inAll: 1, inSome: 0, inNone: 0 }
    const said = say(answerWith([0, 1, 0], several), named('A', 'B', 'C'))
    expect(said).toBe(
      'From A, B or C, 1 of 1 city with 100,000 people or more lies in a banned band. ' +
        '1 lies in all 3 bands, none in some of them, none in none.',
    )
    expect(say(answerWith([0, 1, 0], several), named('A', 'B', 'C', 'D'))).toMatch(
      /^From one of 4 launch points, 1 of 1 city /,
    )
  })

  it.each([
    [[0, 0, 5], 'None is nearer than 500\u00A0km, 5 are farther than 5,500\u00A0km.'],
    [[0, 4, 1], 'None is nearer than 500\u00A0km, 1 is farther than 5,500\u00A0km.'],
    [[0, 5, 0], 'None is nearer than 500\u00A0km, none farther than 5,500\u00A0km.'],
    [[1, 4, 0], '1 city is nearer than 500\u00A0km, none farther than 5,500\u00A0km.'],
    [[1, 3, 1], '1 city is nearer than 500\u00A0km, 1 farther than 5,500\u00A0km.'],
    [[2, 1, 2000], '2 cities are nearer than 500\u00A0km, 2,000 farther than 5,500\u00A0km.'],
  ] as const)('keeps its grammar with %j', (counts, expected) => {
    expect(say(answerWith(counts), named('X'))).toContain(expected)
  })

  it.each([
    [[0, 0, 5], 'From X, 0 of 5 cities with 100,000 people or more lie in'],
    [[0, 1, 5], 'From X, 1 of 6 cities with 100,000 people or more lies in'],
    [[0, 1, 0], 'From X, 1 of 1 city with 100,000 people or more lies in'],
    [[1, 0, 0], 'From X, 0 of 1 city with 100,000 people or more lies in'],
  ] as const)('agrees in number with %j', (counts, expected) => {
    expect(say(answerWith(counts), named('X'))).toContain(expected)
  })

  it('names the number of people', () => {
    expect(from(1_000_000)).toContain('cities with 1 million people or more')
    expect(from(2_500_000)).toContain('cities with 2.5 million people or more')
    expect(from(150_000)).toContain('cities with 150,000 people or more')
    expect(from(0)).toContain('2 of 6 cities lie in the banned band')
  })

  it('invites when there is no launch point, and waits for cities that are not loaded', () => {
    const answer = answerOf(scenarioAt(), FIRST_ATLAS)
    expect(say(answer, [])).toBe(words.answer.invitation)
    expect(say({ ...answer, complete: false }, named('X'))).toBe(words.answer.loading)
    expect(say(answerWith([0, 0, 0]), named('X'))).toBe(words.answer.noCities)
  })

  it('tells the other cities of the world apart', () => {
    const answer = answerWith([1, 2, 3])
    const others = FIRST_ATLAS.core.slice(0, 2)
    expect(say({ ...answer, others, othersWithin: 2 }, named('X'))).toMatch(
      /Outside Europe and Russia, 2 more cities with 100,000 people or more lie in the band\.$/,
    )
    expect(say({ ...answer, others, othersWithin: 1 }, named('X'), 1_000_000)).toMatch(
      /1 more city with 1 million people or more lies in the band\.$/,
    )
  })

  it('rounds the limits in miles as the press does', () => {
    const { plain } = answerSentence(answerWith([2, 1, 2]), 100_000, named('X'), words, 'mi')
    expect(plain).toContain('nearer than 310\u00A0mi, 2 farther than 3,400\u00A0mi')
  })

  it('never speaks a word that came with the link', () => {
    const [point] = pointsAt(WIESBADEN)
    const points = [{ ...point!, name: 'Attention!' }]
    const names = namesOf(points, FIRST_ATLAS, words, 'km')
    expect(names[0]?.short).toBe('“Attention!”')
    expect(say(answerWith([1, 2, 3]), names)).toMatch(/^From Wiesbaden, 2 of 6/)
  })
})

describe('one city', () => {
  it('is told with distance and margin', () => {
    const berlin = FIRST_ATLAS.core.find(({ name }) => name === 'Berlin')
    const verdict = verdictOf(berlin!.at, KALININGRAD)
    expect(verdictSentence('Berlin', verdict, words, 'km')).toBe(
      'Berlin: 529\u00A0km, 29\u00A0km inside the band',
    )
  })
})

describe('notices', () => {
  it.each([
    [{ kind: 'too-many-points' }, /^8 launch points are the most/, false],
    [{ kind: 'removed', id: 'B' }, /^Launch point B removed\.$/, true],
    [
      { kind: 'link-unread', problems: 1, pointsLost: false },
      /^Part of this link could not be read/,
      false,
    ],
    [
      { kind: 'link-unread', problems: 3, pointsLost: false },
      /^Parts of this link could not be read/,
      false,
    ],
    [
      { kind: 'link-unread', problems: 1, pointsLost: true },
      /^The launch points of this link could not be read, so the map shows none/,
      false,
    ],
    [{ kind: 'said', text: 'Hello.', undo: true }, /^Hello\.$/, true],
  ] as const)('say %j', (notice, text, undo) => {
    expect(noticeText(notice, words)).toMatch(text)
    expect(offersUndo(notice)).toBe(undo)
  })
})
