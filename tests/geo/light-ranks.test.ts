import { assert, property, tuple, double } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { destination, indexPlaces, type LngLat, ranksFrom } from '../../geo/index.ts'
import * as light from '../../geo/light-ranks.ts'
import { loadCities } from '../../geo/scripts/cities.ts'

const LIMITS = [500, 5500]
const cities = loadCities('core').filter(({ population }) => population >= 100_000)
const fast = indexPlaces(cities)
const plain = light.indexPlaces(cities)

const bothFrom = (at: LngLat): readonly [Uint8Array, Uint8Array] => [
  light.ranksFrom(plain, at, LIMITS),
  ranksFrom(fast, at, LIMITS),
]

describe('the ranks of the first picture', () => {
  it('are those of the app, from the poles, ±180° and the equator', () => {
    for (const at of [
      [0, 90],
      [0, -90],
      [-180, 66],
      [179.9999, -12],
      [0, 0],
      [20.51, 54.71],
      [14.6, 40.65],
    ] as const) {
      const [lightly, exactly] = bothFrom(at)
      expect(lightly).toEqual(exactly)
    }
  })

  it('are those of the app from anywhere', () => {
    const place = tuple(
      double({ min: -180, max: 179.9999, noNaN: true }),
      double({ min: -90, max: 90, noNaN: true }),
    )
    assert(
      property(place, (at) => {
        const [lightly, exactly] = bothFrom(at)
        expect(lightly).toEqual(exactly)
      }),
      { numRuns: 300 },
    )
  })

  it('tell places a metre inside of a limit from places a metre outside', () => {
    const at: LngLat = [20.51, 54.71]
    const places = LIMITS.flatMap((km) =>
      [0, 37, 90, 181, 300].flatMap((azimuth) =>
        [-0.001, 0.001].map((more) => destination(at, azimuth, km + more)),
      ),
    )
    const ranks = light.ranksFrom(light.indexPlaces(places), at, LIMITS)
    expect([...ranks]).toEqual(LIMITS.flatMap((_, i) => [0, 1, 2, 3, 4].flatMap(() => [i, i + 1])))
  })
})
