import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { charactersInFont } from '../geo/font-characters.ts'
import { LANGUAGE_NAMES } from '../../src/i18n/first-words.ts'
import { coordinatesSpoken, coordinatesText } from '../../src/i18n/measures.ts'
import { partsOf, plainText } from '../../src/i18n/parts.ts'
import { wordsOf } from '../../src/i18n/words.ts'
import { parseCoordinates } from '../../src/state/coordinates.ts'
import { argumentsFor, textOf } from './arguments.ts'
import { EVERY_LANGUAGE, messagesOf } from './wordings.ts'

const [, english] = EVERY_LANGUAGE.find(([tag]) => tag === 'en')!
const ENGLISH = messagesOf('en', english)

/** Messages that are the same in several languages: names, units, signs, loanwords. */
const MAY_BE_ENGLISH = 3

/** Messages whose zone stands in the margin already: "29 km inside the band". */
const LEAVES_OUT = new Set(['city.verdict', 'claims.limits'])

const FONTS = 'src/ui/fonts'
const LETTERS = new Set<number>()
// One after the other: the decoder holds one font at a time.
for (const file of readdirSync(FONTS).filter((name) => name.endsWith('.woff2'))) {
  for (const point of await charactersInFont(readFileSync(`${FONTS}/${file}`))) LETTERS.add(point)
}

const isMarkedIn = (text: string): boolean => partsOf(text).some(({ kind }) => kind !== 'text')

describe.each(EVERY_LANGUAGE)('%s', (tag, language) => {
  const messages = messagesOf(tag, language)
  const words = wordsOf(tag, language, new Map())

  it('takes up all that it is given, for any count', () => {
    const faults = [...messages].flatMap(([path, message]) =>
      argumentsFor(path, ENGLISH.get(path)!).flatMap((values) => {
        const said = plainText(partsOf(textOf(message, values)))
        const isWhole = said.trim() !== ''
        const given = values
          .flat()
          .filter((value): value is string => typeof value === 'string' && value !== 'none')
        const isLost = given.some((value) => !said.includes(value)) && !LEAVES_OUT.has(path)
        const isBroken = /\b(undefined|null|NaN)\b|\[object|\$\{|\s{2}/.test(said)
        return isWhole && !isLost && !isBroken ? [] : [`${path}: ${said}`]
      }),
    )
    expect([...new Set(faults)]).toEqual([])
  })

  it('marks the same figures as English, with every mark closed', () => {
    const faults = [...messages].flatMap(([path, message]) =>
      argumentsFor(path, ENGLISH.get(path)!).flatMap((values) => {
        const own = textOf(message, values)
        const theirs = textOf(ENGLISH.get(path)!, values)
        const isClosed = !/[\uE000-\uE002]/.test(plainText(partsOf(own)))
        const isMarked = isMarkedIn(own) === isMarkedIn(theirs)
        return isClosed && isMarked ? [] : [`${path}: ${own}`]
      }),
    )
    expect([...new Set(faults)]).toEqual([])
  })

  it.skipIf(tag === 'en')('leaves no sentence in English', () => {
    const same = [...messages].filter(
      ([path, message]) =>
        typeof message === 'string' &&
        path !== 'credit' &&
        message === ENGLISH.get(path) &&
        message.split(/\s+/).length >= MAY_BE_ENGLISH,
    )
    expect(same).toEqual([])
  })

  it('names itself, and is written in letters that the page has', () => {
    const all = [...messages].flatMap(([path, message]) =>
      argumentsFor(path, ENGLISH.get(path)!).map((values) => textOf(message, values)),
    )
    const missing = [...new Set([...all, LANGUAGE_NAMES[tag]].join(''))].filter(
      (letter) => !/[\sɸ\uE000-\uE002]/.test(letter) && !LETTERS.has(letter.codePointAt(0)!),
    )
    expect(missing).toEqual([])
  })

  it.each([
    [20.51, 54.71],
    [-150.8, -0.25],
    [-180, 90],
  ] as const)('writes %f, %f as it reads them', (lng, lat) => {
    const expected = { kind: 'place', at: [lng, lat] }
    const { compass } = words
    expect(parseCoordinates(coordinatesText([lng, lat], words), compass)).toEqual(expected)
    expect(parseCoordinates(coordinatesSpoken([lng, lat], words), compass)).toEqual(expected)
  })
})
