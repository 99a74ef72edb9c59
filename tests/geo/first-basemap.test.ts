import { booleanPointInPolygon } from '@turf/turf'
import { array, assert, integer, maxSafeInteger, oneof, property } from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { basemapOf, firstBasemapOf } from '../../geo/index.ts'
import { numbersIn, textOfNumbers } from '../../geo/number-text.ts'
import { planarArea } from '../../geo/scripts/build/planar.ts'

const read = (level: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../geo/data/basemap/${level}.json`, import.meta.url), 'utf8'))

const first = firstBasemapOf(read('first'))
const overview = basemapOf(read('overview'))

const isLand = ({ land }: typeof first, place: [number, number]): boolean =>
  [place, [place[0] + 360, place[1]] as [number, number]].some((at) =>
    land.features.some((each) => booleanPointInPolygon(at, each)),
  )

describe('the first basemap', () => {
  it('has closed rings with an area', () => {
    const rings = [
      ...first.land.features.flatMap(({ geometry }) => geometry.coordinates.flat()),
      ...first.lakes.features.flatMap(({ geometry }) => geometry.coordinates),
    ]
    expect(rings.length).toBeGreaterThan(40)
    expect(rings.filter((ring) => ring[0] !== ring.at(-1) || ring.length < 4)).toEqual([])
    expect(rings.filter((ring) => planarArea(ring as [number, number][]) === 0)).toEqual([])
  })

  it('is land where the overview is, save by the coast', () => {
    const grid = Array.from({ length: 7000 }, (_, i): [number, number] => [
      -29.3 + 2.17 * (i % 100),
      5.2 + 1.09 * Math.floor(i / 100),
    ])
    const wrong = grid.filter((place) => isLand(first, place) !== isLand(overview, place))
    expect(wrong.length / grid.length).toBeLessThan(0.02)
  })

  it('has the Caspian as water, and Antarctica to the pole', () => {
    expect(isLand(first, [50.5, 42])).toBe(false)
    expect(isLand(first, [0, -89.9])).toBe(true)
  })

  it('draws no coast round the South Pole, and borders where the overview has them', () => {
    const coast = first.coast.geometry.coordinates
    expect(coast.flat().filter(([, lat = 0]) => lat < -89)).toEqual([])
    const seams = coast.filter((line) =>
      line.some(
        ([lng = 0], i) => i > 0 && Math.abs(lng) > 179.9 && Math.abs(line[i - 1]![0]!) > 179.9,
      ),
    )
    expect(seams.flat().filter(([, lat = 0]) => lat < -80)).toEqual([])
    expect(first.borders.geometry.coordinates.length).toBeGreaterThan(100)
    expect(first.disputed.features[0]?.geometry.coordinates.length).toBe(11)
  })

  it('shows the great lakes of Europe', () => {
    for (const lake of [
      [31.5, 60.8],
      [35.4, 61.7],
      [13.3, 58.9],
    ]) {
      expect(first.lakes.features.some((each) => booleanPointInPolygon(lake, each))).toBe(true)
    }
  })

  it('refuses another file, and one that is cut short', () => {
    expect(() => firstBasemapOf(null)).toThrow('not the first basemap')
    expect(() => firstBasemapOf(read('overview'))).toThrow('not the first basemap')
    const file = read('first') as { x: string }
    expect(() => firstBasemapOf({ ...file, x: file.x.slice(0, 100) })).toThrow(/ends after|no end/)
  })
})

describe('numbers as text', () => {
  it('come back as they were, without a sign that a quoted script must escape', () => {
    const numbers = array(oneof(integer({ min: -99, max: 99 }), maxSafeInteger()))
    assert(
      property(numbers, (list) => {
        const whole = list.map((number) => Math.trunc(number / 4))
        const text = textOfNumbers(whole)
        expect(text).not.toMatch(/['"\\\s]/)
        expect(numbersIn(text)).toEqual(whole.map((number) => number + 0))
      }),
    )
  })

  it('take one sign where they are small', () => {
    expect(textOfNumbers([0, -1, 1, 31, -32])).toHaveLength(5)
    expect(textOfNumbers([32])).toHaveLength(2)
  })

  it('are refused when they are no whole numbers, or cut short', () => {
    expect(() => textOfNumbers([0.5])).toThrow('not a whole number')
    expect(() => numbersIn('é')).toThrow('stands for no number')
    expect(() => numbersIn('~')).toThrow('no end')
  })
})
