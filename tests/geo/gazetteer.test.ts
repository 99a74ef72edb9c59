import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  decodeCities,
  decodeSpellings,
  decodeWholeCities,
  findPlaces,
  foldName,
  gazetteerOf,
} from '../../geo/index.ts'

const data = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../geo/data/${name}.json`, import.meta.url), 'utf8'))

const tiers = {
  'core-1': decodeWholeCities(data('cities-core-1'), data('cities-core-1-rest')),
  'core-2': decodeCities(data('cities-core-2')),
  world: decodeCities(data('cities-world')),
}
const gazetteer = gazetteerOf(
  Object.values(tiers).flat(),
  decodeSpellings(data('spellings'), tiers),
)
const first = (query: string) => findPlaces(gazetteer, query)[0]

describe('folding a name', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Saint-Étienne', 'saint etienne'],
    ["Khar'kiv", 'kharkiv'],
    ['İzmir', 'izmir'],
    ['IĞDIR', 'igdir'],
    ['Straße', 'strasse'],
    ['  St.  Petersburg ', 'st petersburg'],
    ['Орёл', 'орел'],
    ['КИЇВ', 'киів'],
    ['ʼ’-', ''],
  ])('%s is %s', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })
})

describe('the search', () => {
  it.each([
    ['Kiev', 'Kyiv'],
    ['Lodz', 'Łódź'],
    ['Königsberg', 'Kaliningrad'],
    ['Koenigsberg', 'Kaliningrad'],
    ['königsb', 'Kaliningrad'],
    ['Leningrad', 'Saint Petersburg'],
    ['St Petersburg', 'Saint Petersburg'],
    ['Stalingrad', 'Volgograd'],
    ['Gorky', 'Nizhny Novgorod'],
    ['Kuibyshev', 'Samara'],
    ['Sverdlovsk', 'Yekaterinburg'],
    ['Molotov', 'Perm'],
    ['Lemberg', 'Lviv'],
    ['Breslau', 'Wrocław'],
    ['Danzig', 'Gdańsk'],
    ['Pressburg', 'Bratislava'],
    ['Constantinople', 'Istanbul'],
    ['Smyrna', 'İzmir'],
    ['Reval', 'Tallinn'],
    ['Karl-Marx-Stadt', 'Chemnitz'],
    ['Titograd', 'Podgorica'],
    ['Voroshilovgrad', 'Luhansk'],
    ['Dnepropetrovsk', 'Dnipro'],
    ['Ordzhonikidze', 'Vladikavkaz'],
    ['Tselinograd', 'Astana'],
    ['Muenchen', 'Munich'],
    ['Мюнхен', 'Munich'],
    ['Київ', 'Kyiv'],
    ['Genf', 'Geneva'],
    ['Varsovie', 'Warsaw'],
    ['kopenhagen', 'Copenhagen'],
  ])('finds %s as %s', (query, name) => {
    expect(first(query)?.city.name).toBe(name)
  })

  it('says which spelling matched, and nothing when it was the English name', () => {
    expect(first('konigsberg')?.matched).toBe('Königsberg')
    expect(first('berlin')?.matched).toBeNull()
  })

  it('puts the whole name before a beginning, a beginning before a later word, and larger cities first', () => {
    const york = findPlaces(gazetteer, 'york').map(({ city }) => city.name)
    expect(york.slice(0, 2)).toEqual(['York', 'New York'])
    const novo = findPlaces(gazetteer, 'novo').map(({ city }) => city.population)
    expect(novo).toEqual(novo.toSorted((a, b) => b - a))
  })

  it('lists a city once, and no more than asked for', () => {
    const found = findPlaces(gazetteer, 'san', 20)
    expect(found).toHaveLength(20)
    expect(new Set(found.map(({ city }) => city.id)).size).toBe(20)
    expect(findPlaces(gazetteer, 'a', 3)).toHaveLength(3)
  })

  it('finds nothing for nothing, marks alone and nonsense', () => {
    expect(findPlaces(gazetteer, '')).toEqual([])
    expect(findPlaces(gazetteer, ' - ')).toEqual([])
    expect(findPlaces(gazetteer, 'qqqq')).toEqual([])
    expect(findPlaces(gazetteer, '(.*[')).toEqual([])
  })

  it('finds English names before the spellings have come', () => {
    const bare = gazetteerOf(tiers['core-1'], new Map())
    expect(findPlaces(bare, 'kyiv')[0]?.city.name).toBe('Kyiv')
    expect(findPlaces(bare, 'kiev')).toEqual([])
  })
})

describe('spellings of another shape', () => {
  it('are refused', () => {
    expect(() => decodeSpellings({}, tiers)).toThrow('not the spellings file')
    expect(() =>
      decodeSpellings({ kind: 'spellings', tiers: { world: 'a\nb' } }, { world: tiers.world }),
    ).toThrow(/spellings\.world has 2 lines/)
  })
})
