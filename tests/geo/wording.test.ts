import { describe, expect, it } from 'vitest'
import { isChecked, type Side } from '../../geo/index.ts'
import { claims, events, missiles, sites } from './catalogue-data.ts'
import { CHARGE, CHARGED_BY, IN_FORCE, LAST_DAY, LOADED, UNLAWFUL } from './wording-rules.ts'

interface Shown {
  readonly where: string
  readonly text: string
  /** Who says it, where the page shows that beside the sentence. */
  readonly by: string | null
  /** First day of what it speaks of; null where it has no date. */
  readonly day: string | null
}

const NAMES = /Deep Precision Strike|European Long-Range Strike Approach|Precision Strike Missile/g

/** A sentence, without names that hold a word which we would not use. */
const sentence = (where: string, text: string | null, by: string | null, day: string | null) => ({
  where,
  text: (text ?? '').replaceAll(NAMES, ''),
  by,
  day,
})

const rowSentences = (
  where: string,
  texts: readonly (string | null)[],
  sides: readonly Side[],
  day: string | null = null,
): Shown[] => [
  ...texts.map((text) => sentence(where, text, null, day)),
  ...sides.map(({ says, by }) => sentence(where, says, by, day)),
]

const dated = events.flatMap(({ id, caption, note, sides, firstDay }) =>
  rowSentences(id, [caption, note], sides, firstDay),
)
const all: Shown[] = [
  ...dated,
  ...missiles.flatMap((one) => rowSentences(one.id, [one.name, one.class, one.note], one.sides)),
  ...missiles.flatMap(({ id, claims: ranges }) =>
    ranges.flatMap(({ words, by }) => [
      sentence(id, words, by, null),
      sentence(id, by, null, null),
    ]),
  ),
  ...sites.flatMap((one) => rowSentences(one.id, [one.what, one.note, one.placed], one.sides)),
  ...claims.flatMap(({ id, says, by, note }) => [
    sentence(id, says, by, null),
    sentence(id, note, null, null),
  ]),
].filter(({ text }) => text !== '')

describe('the sentences that a reader sees', () => {
  it('are many', () => {
    expect(all.length).toBeGreaterThan(400)
  })

  it('speak of distance and reach, never of aims or of places out of danger', () => {
    expect(all.filter(({ text }) => LOADED.test(text))).toEqual([])
  })

  it('call nothing unlawful', () => {
    expect(all.filter(({ text }) => UNLAWFUL.test(text))).toEqual([])
  })

  it('say of every violation who says so', () => {
    const charges = all.filter(({ text }) => CHARGE.test(text))
    const nobodys = charges.filter(({ text, by }) => by === null && !CHARGED_BY.test(text))
    expect(charges.length).toBeGreaterThan(5)
    expect(nobodys.map(({ text }) => text)).toEqual([])
  })

  it('call nothing banned after the treaty ended', () => {
    const after = dated.filter(({ day, by }) => day! > LAST_DAY && by === null)
    expect(after.length).toBeGreaterThan(20)
    expect(after.filter(({ text }) => IN_FORCE.test(text))).toEqual([])
  })

  it('are balanced: who charges and who denies stand in one sentence', () => {
    const captions = events.filter((event) => /violat|breach/i.test(event.caption))
    expect(captions.every((event) => /Russia denies/.test(event.caption))).toBe(true)
    expect(captions).toHaveLength(3)
  })
})

describe('every row', () => {
  it('has a source that can be named, most of them opened', () => {
    const rows = [...missiles, ...sites, ...events, ...claims]
    expect(rows.filter((row) => row.sources.length === 0)).toEqual([])
    const opened = rows.filter((row) => isChecked(row.sources))
    expect(opened.length / rows.length).toBeGreaterThan(0.8)
  })
})
