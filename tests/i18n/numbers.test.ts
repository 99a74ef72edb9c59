import { describe, expect, it } from 'vitest'
import { numbersOf } from '../../src/i18n/numbers.ts'
import { MARKS, partsOf, plainText } from '../../src/i18n/parts.ts'

describe('numbers by language', () => {
  it('group and point as the language does', () => {
    expect(numbersOf('en').whole(1420.6)).toBe('1,421')
    expect(numbersOf('de').decimal(1420.65, 1)).toMatch(/^1\.420,[67]$/)
    expect(numbersOf('en').decimal(54.7, 2)).toBe('54.70')
  })

  it('choose the plural form by rule, and the general form when one is missing', () => {
    const forms = { one: 'город', few: 'города', many: 'городов', other: 'города' }
    const russian = numbersOf('ru')
    expect([1, 2, 5, 11, 21, 762].map((count) => russian.plural(count, forms))).toEqual([
      'город',
      'города',
      'городов',
      'городов',
      'город',
      'города',
    ])
    expect(russian.plural(5, { other: 'x' })).toBe('x')
  })

  it('list as newspapers do', () => {
    const { list } = numbersOf('en')
    expect(list(['A'], 'or')).toBe('A')
    expect(list(['A', 'B'], 'or')).toBe('A or B')
    expect(list(['London', 'Paris', 'Moscow'], 'and')).toBe('London, Paris and Moscow')
  })

  it('order names by the alphabet of the language', () => {
    const swedish = numbersOf('sv')
    expect(swedish.compare('Örebro', 'Zagreb')).toBeGreaterThan(0)
    expect(numbersOf('en').compare('Örebro', 'Zagreb')).toBeLessThan(0)
    expect(numbersOf('en').compare('Sector 10', 'Sector 9')).toBeGreaterThan(0)
  })
})

describe('parts of a message', () => {
  it('tell count and figures from text, and lose nothing', () => {
    const { count, figure, end } = MARKS
    const parts = partsOf(`From X, ${count}7 of 9${end} lie. ${figure}2${end}${figure}3${end}`)
    expect(parts).toEqual([
      { kind: 'text', text: 'From X, ' },
      { kind: 'count', text: '7 of 9' },
      { kind: 'text', text: ' lie. ' },
      { kind: 'figure', text: '2' },
      { kind: 'figure', text: '3' },
    ])
    expect(plainText(parts)).toBe('From X, 7 of 9 lie. 23')
    expect(partsOf('')).toEqual([])
  })
})
