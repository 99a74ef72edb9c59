import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Alliance, decodeMemberships, membersOn } from '../../geo/index.ts'
import { pathOf } from '../../geo/scripts/build/files.ts'
import { encodedMemberships, type KeptMemberships } from '../../geo/scripts/build/memberships.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(pathOf(path), 'utf8'))
const encoded = read('geo/data/memberships.json')
const memberships = decodeMemberships(encoded)

const statesOn = (alliance: Alliance, date: string | null) =>
  membersOn(memberships, alliance, date).map(({ state }) => state)
const countriesOn = (alliance: Alliance, date: string | null) =>
  membersOn(memberships, alliance, date).flatMap(({ countries }) => countries)

describe('who was in NATO', () => {
  it.each([
    ['1949-08-23', 0],
    ['1949-08-24', 12],
    ['1955-05-05', 14],
    ['1955-05-06', 15],
    ['1982-05-30', 16],
    ['1987-12-08', 16],
    ['1990-10-02', 16],
    ['1990-10-03', 16],
    ['1999-03-11', 16],
    ['1999-03-12', 19],
    ['2004-03-29', 26],
    ['2009-04-01', 28],
    ['2019-08-02', 29],
    ['2020-03-26', 29],
    ['2020-03-27', 30],
    ['2023-04-04', 31],
    ['2024-03-06', 31],
    ['2024-03-07', 32],
    [null, 32],
  ])('on %s: %i states', (date, count) => {
    expect(statesOn('nato', date)).toHaveLength(count)
  })

  it('was West Germany until the day of unification, Germany from that day on', () => {
    expect(statesOn('nato', '1990-10-02')).toContain('West Germany')
    expect(statesOn('nato', '1990-10-03')).toContain('Germany')
    expect(statesOn('nato', '1990-10-03')).not.toContain('West Germany')
  })
})

describe('who was in the Warsaw Pact', () => {
  it.each([
    ['1955-05-13', 0],
    ['1955-05-14', 8],
    ['1968-09-13', 7],
    ['1987-12-08', 7],
    ['1990-09-23', 7],
    ['1990-09-24', 6],
    ['1991-06-30', 6],
    ['1991-07-01', 0],
    [null, 0],
  ])('on %s: %i states', (date, count) => {
    expect(statesOn('warsaw-pact', date)).toHaveLength(count)
  })

  it('tells the countries of today that lie on its ground', () => {
    expect(countriesOn('warsaw-pact', '1987-12-08').toSorted()).toEqual(
      'BG CZ DE HU PL RO SK'.split(' '),
    )
  })
})

describe('the Soviet Union and the treaty', () => {
  it('had fifteen republics, and none after its end', () => {
    expect(countriesOn('soviet-union', '1987-12-08')).toHaveLength(15)
    expect(countriesOn('soviet-union', '1991-12-25')).toEqual(['RU'])
    expect(countriesOn('soviet-union', '1991-12-26')).toEqual([])
  })

  it('had two parties, then the United States and the successors, of whom eight are disputed', () => {
    expect(statesOn('inf-treaty', '1988-05-31')).toEqual([])
    expect(statesOn('inf-treaty', '1988-06-01')).toEqual(['United States', 'Soviet Union'])
    const last = membersOn(memberships, 'inf-treaty', '2019-08-01')
    expect(last).toHaveLength(13)
    expect(
      last.filter(({ disputed }) => disputed === null).flatMap(({ countries }) => countries),
    ).toEqual(['US', 'RU', 'UA', 'BY', 'KZ'])
    expect(statesOn('inf-treaty', '2019-08-02')).toEqual([])
  })
})

describe('every row', () => {
  it('has a source, and a date that is known to the day', () => {
    expect(memberships).toHaveLength(70)
    expect(memberships.filter(({ sources }) => sources.length === 0)).toEqual([])
    expect(new Set(memberships.map(({ precision }) => precision))).toEqual(new Set(['day']))
  })

  it('tells what was cited without being opened', () => {
    const named = new Set(memberships.flatMap(({ sources }) => sources.filter((s) => s.named)))
    expect([...named].map(({ title }) => title.split(',')[0]?.slice(0, 14))).toEqual([
      'NATO',
      'Warsaw Treaty ',
      'Declarations o',
    ])
  })
})

describe('the gate', () => {
  const kept = read('geo/sources/membership.json') as KeptMemberships
  const [first] = kept.memberships
  const withFirst = (change: object): KeptMemberships => ({
    ...kept,
    memberships: [{ ...first!, ...change }],
  })

  it('lets the kept rows in', () => {
    expect(encodedMemberships(kept)).toEqual(encoded)
  })

  it.each([
    [{ alliance: 'seato' }, 'no alliance "seato"'],
    [{ precision: 'about' }, 'no date precision "about"'],
    [{ precision: undefined }, 'no date precision'],
    [{ countries: 'Belgium' }, 'no country codes "Belgium"'],
    [{ from: '1949-02-30' }, 'a date that is none'],
    [{ to: '1949-08-24' }, 'an end before its beginning'],
    [{ sources: [] }, 'no source'],
    [{ sources: ['hearsay'] }, 'an unknown source'],
  ])('refuses %j', (change, fault) => {
    expect(() => encodedMemberships(withFirst(change))).toThrow(fault)
  })

  it.each([[{ title: '', url: 'https://example.org' }], [{ title: 'A book', url: null }]])(
    'refuses the source %j',
    (eata) => {
      expect(() => encodedMemberships({ ...kept, sources: { ...kept.sources, eata } })).toThrow(
        'Source "eata" cannot be followed',
      )
    },
  )

  it.each([
    [{}, 'not the memberships file'],
    [{ kind: 'memberships', sources: [], rows: [['nato']] }, 'something other than text'],
    [
      {
        kind: 'memberships',
        sources: [],
        rows: [['nato', 'X', '', null, null, 'day', [3], null, null]],
      },
      'the source 3, which is not there',
    ],
    [
      {
        kind: 'memberships',
        sources: [],
        rows: [['seato', 'X', '', null, null, 'day', [], null, null]],
      },
      'none of nato',
    ],
  ])('decodes nothing else: %j', (data, fault) => {
    expect(() => decodeMemberships(data)).toThrow(fault)
  })
})
