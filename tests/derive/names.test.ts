import { describe, expect, it } from 'vitest'
import type { LngLat } from '../../geo/index.ts'
import { englishWords as words } from '../../src/i18n/english.ts'
import { nameOf, nearbyOf } from '../../src/derive/names.ts'
import { FIRST_ATLAS, FULL_ATLAS } from './atlas.ts'
import { KALININGRAD, MAGADAN, pointsAt, WIESBADEN } from '../state/states.ts'

const named = (at: LngLat, name: string | null = null, units: 'km' | 'mi' = 'km') =>
  nameOf({ ...pointsAt(at)[0]!, name }, FULL_ATLAS, words, units)

describe('the name of a launch point', () => {
  it.each([
    [KALININGRAD, 'Kaliningrad'],
    [WIESBADEN, 'Wiesbaden'],
    [MAGADAN, 'Magadan'],
    [[-0.13, 51.51], 'London'],
    [[37.5, 55.7], 'Moscow'],
  ] as const)('is the city that it lies in: %j', (at, city) => {
    expect(named(at)).toMatchObject({ short: city, place: city })
  })

  it('tells how far it lies from the nearest city', () => {
    const { short, place } = named([22.93, 54.25])
    expect(short).toMatch(/^\d+\u00A0km N of Suwałki$/)
    expect(place).toMatch(/^\d+\u00A0km north of Suwałki$/)
    expect(named([22.93, 54.25], null, 'mi').short).toMatch(/^\d+\u00A0mi N of Suwałki$/)
  })

  it.each([
    [[-180, 66], '66.00° N, 180.00° W'],
    [[0, 90], '90.00° N, 0.00° E'],
    [[-30, -45.5], '45.50° S, 30.00° W'],
  ] as const)('is its coordinates far from all: %j', (at, text) => {
    expect(named(at)).toMatchObject({ short: text, place: text })
  })

  it('is spoken with its letter and coordinates', () => {
    expect(named(KALININGRAD).spoken).toBe('Launch point A, Kaliningrad, 54.71 north, 20.51 east')
    expect(named([-30, -45.5]).spoken).toBe('Launch point A, 45.50 south, 30.00 west')
    expect(named([-30, -45.5], 'Ship').spoken).toBe(
      'Launch point A, “Ship”, named in the link, 45.50 south, 30.00 west',
    )
  })

  it('is what someone has called it on the map, set off from our own names, but not in a sentence', () => {
    expect(named(KALININGRAD, 'Mine')).toMatchObject({ short: '“Mine”', place: 'Kaliningrad' })
  })

  it.each([
    ['Kаliningrad', '“Kаliningrad”'],
    ['Kaliningrad” – 767 cities lie in “the band', "“Kaliningrad' – 767 cities lie in 'the band”"],
    ['x" «y» „z‟ ʺ＂〞', "“x' 'y' 'z' '''”"],
    ['Côte d’Azur', '“Côte d’Azur”'],
  ])('cannot end its quotation: %s', (label, shown) => {
    expect(named(KALININGRAD, label).short).toBe(shown)
  })

  it('follows the cities as they are loaded', () => {
    const [point] = pointsAt([51.4, 35.7])
    expect(nameOf(point!, FIRST_ATLAS, words, 'km').short).toBe('35.70° N, 51.40° E')
    expect(nameOf(point!, FULL_ATLAS, words, 'km').short).toMatch(/Tehran/)
  })

  it('never is a suburb', () => {
    const suburb = FULL_ATLAS.core.find((city) => city.suburb)
    expect(suburb && nearbyOf(suburb.at, FULL_ATLAS)?.city.suburb).toBe(false)
  })
})
