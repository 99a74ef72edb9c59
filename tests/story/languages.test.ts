import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { wholeAtlas } from '../../scripts/loaded.ts'
import { filled } from '../../src/story/filled.ts'
import { decodeStories } from '../../src/data/stories.ts'
import { EVERY_LANGUAGE } from '../i18n/wordings.ts'
import { wordsOf } from '../../src/i18n/words.ts'
import { encoded, scenarioOf, stories } from './told.ts'

const atlas = wholeAtlas()

/** Every text of stories with its path. */
function textsIn(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    textsIn(inner, `${path}.${key}`),
  )
}

const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{[^{}]*\}/g)].map(([place]) => place).toSorted()

const withoutPlaces = (text: string): string => text.replaceAll(/\{[^{}]*\}/g, '')

/** Sentences in Latin letters of a language that is written in others. */
const CYRILLIC = new Set(['ru', 'uk', 'bg'])

const english = new Map(textsIn(encoded('en'), ''))

describe.each(EVERY_LANGUAGE)('the stories in %s', (tag, language) => {
  const file: unknown = JSON.parse(readFileSync(`lessons/stories/${tag}.json`, 'utf8'))
  const own = new Map(textsIn(file, ''))
  const words = wordsOf(tag, language, new Map())
  const told = decodeStories(encoded('plan'), file)

  it('have every text of the English ones, with the same figures', () => {
    expect([...own.keys()]).toEqual([...english.keys()])
    const faults = [...own].filter(
      ([path, text]) =>
        text.trim() === '' || placesIn(text).join() !== placesIn(english.get(path) ?? '').join(),
    )
    expect(faults).toEqual([])
  })

  it.skipIf(tag === 'en')('are translated', () => {
    const faults = [...own].filter(([path, text]) => {
      const bare = withoutPlaces(text)
      const isSame = bare === withoutPlaces(english.get(path) ?? '')
      const isLatin = CYRILLIC.has(tag) && /[a-z]{3}(?:\s[a-z]{2,}){3}/i.test(bare)
      return /\p{L}{2}.*\s/u.test(bare) && (isSame || isLatin)
    })
    expect(faults).toEqual([])
  })

  it('have figures for every place, in km and in miles', () => {
    const steps = told.flatMap((story) => story.steps)
    for (const step of steps) {
      const scenario = scenarioOf(step)
      for (const units of ['km', 'mi'] as const) {
        const texts = [step.say, step.notes, step.asked?.question ?? '', step.asked?.answer ?? '']
        const whole = texts.map((text) => filled(text, scenario, atlas, words, units)).join(' ')
        expect(whole).not.toMatch(/[{}…]|undefined|NaN/)
      }
    }
    expect(steps).toHaveLength(stories.flatMap((story) => story.steps).length)
  })
})
