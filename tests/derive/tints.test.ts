import { describe, expect, it } from 'vitest'
import memberships from '../../geo/data/memberships.json' with { type: 'json' }
import { decodeMemberships } from '../../geo/index.ts'
import type { TintName } from '../../src/derive/picture-types.ts'
import { tintsOf } from '../../src/derive/tints.ts'

const MEMBERSHIPS = decodeMemberships(memberships)

const tinted = (onDate: string | null) => tintsOf({ extras: ['alliances'], onDate }, MEMBERSHIPS)
const countriesOf = (onDate: string | null, tint: TintName): readonly string[] =>
  Object.entries(tinted(onDate))
    .filter(([, name]) => name === tint)
    .map(([country]) => country)
    .toSorted()

describe('tints', () => {
  it('are none unless the reader asks, and until the memberships are there', () => {
    expect(tintsOf({ extras: [], onDate: '1987-12-08' }, MEMBERSHIPS)).toEqual({})
    expect(tintsOf({ extras: ['alliances'], onDate: null }, [])).toEqual({})
  })

  it('are NATO and Russia today, with the islands that belong to members', () => {
    expect(countriesOf(null, 'russia')).toEqual(['RU'])
    expect(countriesOf(null, 'nato')).toEqual(
      expect.arrayContaining(['AX', 'CA', 'FI', 'FO', 'GL', 'SE', 'TR', 'US']),
    )
    expect(new Set(Object.values(tinted(null)))).toEqual(new Set(['nato', 'russia']))
    expect(tinted(null)).not.toHaveProperty('UA')
    expect(tinted(null)).not.toHaveProperty('AT')
  })

  it('follow the date', () => {
    expect(countriesOf('1987-12-08', 'soviet-union')).toHaveLength(15)
    expect(countriesOf('1987-12-08', 'warsaw-pact')).toEqual('BG CZ HU PL RO SK'.split(' '))
    expect(countriesOf('1987-12-08', 'divided')).toEqual(['DE'])
    expect(countriesOf('1987-12-08', 'russia')).toEqual([])
    expect(tinted('1987-12-08')).toMatchObject({ ES: 'nato', TR: 'nato' })
    expect(tinted('1987-12-08')).not.toHaveProperty('FI')
  })

  it.each([
    ['1990-09-23', 'divided'],
    ['1990-09-24', 'nato'],
    ['1990-10-03', 'nato'],
  ])('of Germany on %s: %s', (date, tint) => {
    expect(tinted(date)['DE']).toBe(tint)
  })

  it.each([
    ['1991-06-30', 'warsaw-pact'],
    ['1991-07-01', undefined],
    ['1999-03-11', undefined],
    ['1999-03-12', 'nato'],
  ])('of Poland on %s: %s', (date, tint) => {
    expect(tinted(date)['PL']).toBe(tint)
  })

  it.each([
    ['1991-12-25', 'soviet-union'],
    ['1991-12-26', 'russia'],
  ])('of Russia on %s: %s', (date, tint) => {
    expect(tinted(date)['RU']).toBe(tint)
  })

  it('are the very same as long as nothing that they follow from changes', () => {
    expect(tinted('2019-08-02')).toBe(tinted('2019-08-02'))
    expect(tintsOf({ extras: [], onDate: null }, [])).toBe(
      tintsOf({ extras: [], onDate: '1987-12-08' }, MEMBERSHIPS),
    )
  })
})
