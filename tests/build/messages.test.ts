import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type Catalogue,
  compiled,
  englishModule,
  englishPath,
  PARTS,
} from '../../build/messages.ts'
import { numbersOf } from '../../src/i18n/numbers.ts'
import { MARKS } from '../../src/i18n/parts.ts'

type Made = Readonly<Record<string, string | ((...values: unknown[]) => string)>>

/** What a catalogue becomes; its code is loaded as a module. */
async function made(language: string, own: Catalogue, english = own): Promise<Made> {
  const { code, grammar } = compiled(language, own, english)
  const functions = [...grammar].map((name) => `const ${name} = (...told) => told[0] + '!'`)
  const source = `${functions.join('\n')}\nexport const made = ({ whole, plural, list }) => (${code})`
  const module = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`
  )) as { made: (numbers: unknown) => Made }
  return module.made(numbersOf(language))
}

/** What one message of no other language says. */
async function said(message: string, values: readonly unknown[], names = ['n']): Promise<string> {
  const placeholders = Object.fromEntries(names.map((name) => [name, {}]))
  const { it: text } = await made('en', { it: message, '@it': { placeholders } })
  return typeof text === 'function' ? text(...values) : (text ?? '')
}

describe('a compiled message', () => {
  it.each([
    ['{n, number} km', [1421], '1,421 km'],
    ['{n, plural, =0 {none} one {# city} other {# cities}}', [0], 'none'],
    ['{n, plural, =0 {none} one {# city} other {# cities}}', [1], '1 city'],
    ['{n, plural, =0 {none} one {# city} other {# cities}}', [1421], '1,421 cities'],
    ['{n, plural, one {a} other {{n, plural, =2 {pair} other {# of #}}}}', [2], 'pair'],
    ['{n, select, true {yes} other {no}}', [true], 'yes'],
    ['{n, select, true {yes} other {no}}', [false], 'no'],
    ['{n, select, none {} other { of {n}}}.', ['none'], '.'],
    ['{n, select, none {} other { of {n}}}.', ['Ufa'], ' of Ufa.'],
    ['{n, list, and} {n, plural, =1 {is} other {are}} in', [['A', 'B']], 'A and B are in'],
    ['{n, list, or} {n, plural, =1 {is} other {are}} in', [['A']], 'A is in'],
    ['{n, lowercase}', ['Miles'], 'miles'],
    ['{n, declined}', ['Riga'], 'Riga!'],
    ['<count>{n, number}</count> in', [5], `${MARKS.count}5${MARKS.end} in`],
    ["`$'{'n'}' \\\\n` {n}", ['x'], '`${n} \\\\n` x'],
  ] as const)('%s of %j says %s', async (message, values, text) => {
    expect(await said(message, values)).toBe(text)
  })

  it('takes its values in the order that English gives them', async () => {
    const english = {
      it: '{city} {length, number}',
      '@it': { placeholders: { length: {}, city: {} } },
    }
    const german = await made('de', { it: '{length, number} von {city}' }, english)
    expect((german['it'] as (...values: unknown[]) => string)(1421, 'Ufa')).toBe('1.421 von Ufa')
  })

  it('puts nothing into the code but what stands in it', async () => {
    const hostile = '${globalThis.process.exit(1)}`,x:`'
    expect(await made('en', { it: hostile.replaceAll(/[{}]/g, "'$&'") })).toEqual({ it: hostile })
  })
})

describe('a catalogue', () => {
  const english = {
    zones: { near: 'near {place}' },
    cities: '{count, plural, one {# city} other {# cities}}',
    winds: ['north', 'south'],
    way: '{from} – {to}, {zone}',
    '@way': { placeholders: { from: {}, to: {}, zone: { optional: true } } },
    some: '{few, select, true {few} other {many}}',
  } satisfies Catalogue
  const russian = {
    zones: { near: '{place} рядом' },
    cities: '{count, plural, one {# город} few {# города} many {# городов} other {# города}}',
    winds: ['север', 'юг'],
    way: '{to} – {from}',
    some: 'все',
  }

  it('may leave out what English only chooses by, and what is optional', () => {
    expect(() => compiled('ru', russian, english)).not.toThrow()
  })

  it.each([
    [{ zones: {} }, 'zones.near: is missing'],
    [{ zones: { near: '{place}', far: 'x' } }, 'zones.far: is not in English'],
    [{ zones: 'near' }, 'zones: is of another kind than in English'],
    [{ winds: ['север'] }, 'winds: is of another kind than in English'],
    [{ zones: { near: 'рядом' } }, 'zones.near: does not say {place}'],
    [{ zones: { near: '{place} {city}' } }, 'zones.near: English has no {city}'],
    [{ zones: { near: '{place, number}' } }, 'zones.near: {place} is a string, not a number'],
    [{ cities: '{count} города' }, 'cities: {count} is a number, not a string'],
    [{ cities: '{count, plural, one {город} other {города}}' }, 'cities: does not say {count}'],
    [{ cities: '{count, plural, two {#} other {#}}' }, 'cities: The plural case two is not valid'],
    [{ cities: '{count, plural, one {#}}' }, 'cities: {count} has no case "other"'],
    [{ cities: '{count, plural, offset:1 other {#}}' }, 'cities: ordinals and offsets'],
    [{ zones: { near: '{place' } }, 'zones.near: '],
  ] as const)('with %j is refused: %s', (change, fault) => {
    expect(() => compiled('ru', { ...russian, ...change }, english)).toThrow(fault)
  })

  it.each([
    [{ it: '{a} {b}' }, 'its @ gives no order of a, b'],
    [{ it: '{a}', '@it': { placeholders: { a: {}, b: {} } } }, '{b} stands in'],
    [{ it: '{a} {b}', '@it': { placeholders: { a: {} } } }, '{b} stands in'],
  ])('of English with %j is refused: %s', (messages, fault) => {
    expect(() => compiled('en', messages, messages)).toThrow(fault)
  })
})

it.each(PARTS)('English is compiled as its catalogue %s stands', (part) => {
  expect(readFileSync(englishPath(part), 'utf8')).toBe(englishModule(part))
})
