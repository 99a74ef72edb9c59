import { describe, expect, it } from 'vitest'
import { stopped } from '../../src/i18n/bg/grammar.ts'
import { capitalized } from '../../src/i18n/de/grammar.ts'
import { au, de, habitants, points } from '../../src/i18n/fr/grammar.ts'
import { numbersOf } from '../../src/i18n/numbers.ts'
import { miles, semicolons } from '../../src/i18n/uk/grammar.ts'

describe('French', () => {
  it.each([
    ['Paris', 'de Paris'],
    ['Odessa', 'd’Odessa'],
    ['Évreux', 'd’Évreux'],
    ['Oufa', 'd’Oufa'],
    ['Iaroslavl', 'de Iaroslavl'],
    ['Ouagadougou', 'de Ouagadougou'],
    ['Le Mans', 'du Mans'],
    ['Les Ulis', 'des Ulis'],
  ])('writes « de » before %s as %s', (name, text) => {
    expect(de(name)).toBe(text)
  })

  it('writes « au » before a wind, and people after a number', () => {
    expect(['nord', 'est', 'ouest', 'O'].map(au)).toEqual([
      'au nord',
      'à l’est',
      'à l’ouest',
      'à l’O',
    ])
    expect(habitants('100\u202F000')).toBe('100\u202F000\u00A0habitants')
    expect(habitants('1,5\u00A0million')).toBe('1,5\u00A0million d’habitants')
  })

  it('lists lengths as points, and names and coordinates as they are', () => {
    const places = ['Riga', '54\u00A0km au nord de Riga', '54,71° N, 20,51° E']
    expect(points(places, numbersOf('fr').list)).toBe(
      'Riga, un point à 54\u00A0km au nord de Riga ou 54,71° N, 20,51° E',
    )
  })
})

describe('Ukrainian', () => {
  it('counts miles by the finished figure', () => {
    const lengths = ['1', '2', '5', '11', '21', '1\u00A0421', '0,3']
    expect(lengths.map(miles)).toEqual(['миля', 'милі', 'миль', 'миль', 'миля', 'миля', 'милі'])
  })

  it('parts places with a number in them by semicolons', () => {
    const { list } = numbersOf('uk')
    expect(semicolons(['Рига', 'Київ'], list)).toBe('Рига і Київ')
    expect(semicolons(['Рига', '54\u00A0км на північ від міста Київ'], list)).toBe(
      'Рига; 54\u00A0км на північ від міста Київ',
    )
  })
})

it('Bulgarian puts one point after a place, also after coordinates', () => {
  expect(['Рига', '20,51° и.\u00A0д.'].map(stopped)).toEqual(['Рига.', '20,51° и.\u00A0д.'])
})

it('German begins a line with a capital', () => {
  expect(capitalized('östlich')).toBe('Östlich')
})
