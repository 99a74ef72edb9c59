import { describe, expect, it } from 'vitest'
import type { LngLat } from '../../geo/index.ts'
import { englishWords as words } from '../../src/i18n/english.ts'
import {
  flatCircleDistances,
  flatCircleLines,
  flatCirclesOf,
} from '../../src/derive/flat-circle.ts'
import { flatCircleSentence } from '../../src/derive/flat-circle-words.ts'
import type { RingSpec } from '../../src/state/state.ts'
import { KALININGRAD, MAGADAN, stateAt } from '../state/states.ts'

/*
 * The places come from y = ln tan(π/4 + φ/2) and φ = 2 atan eʸ − π/2, reckoned in Python on a sphere of 6,378,137 m;
 * the distances from GeographicLib's own GeodSolve -i -p 3 (Debian geographiclib-tools 2.1.2), to a mm.
 */

/** Latitude and unwrapped longitude of the places north, east, south and west-south-west on the map, or null off it. */
const PLACES = [
  [
    'the equator',
    [0, 0],
    500,
    [4.486983, 0],
    [0, 4.491576],
    [-4.486983, 0],
    [-3.174399, -3.176024],
  ],
  [
    'the equator',
    [0, 0],
    5500,
    [44.22289, 0],
    [0, 49.407341],
    [-44.22289, 0],
    [-32.953152, -34.936266],
  ],
  [
    'Kaliningrad',
    [20.51, 54.71],
    500,
    [58.957764, 20.51],
    [54.71, 28.284725],
    [49.965521, 20.51],
    [51.408087, 15.012439],
  ],
  [
    'Kaliningrad',
    [20.51, 54.71],
    5500,
    [81.820819, 20.51],
    [54.71, 106.031972],
    [-19.504953, 20.51],
    [5.148875, -39.963166],
  ],
  [
    '66° N 180° E',
    [180, 66],
    500,
    [70.114675, 180],
    [66, 191.04296],
    [61.094479, 180],
    [62.6197, 172.191448],
  ],
  [
    '66° N 180° E',
    [180, 66],
    5500,
    null,
    [66, 301.472558],
    [-31.097497, 180],
    [2.829995, 94.10593],
  ],
  [
    '66° S 180° W',
    [-180, -66],
    5500,
    [31.097497, -180],
    [-66, -58.527442],
    null,
    [-84.56455, -265.89407],
  ],
  ['80° N', [20, 80], 5500, null, [80, 304.525535], [-80.887911, 20], [-52.317015, -181.189935]],
] as const satisfies readonly (readonly [string, LngLat, number, ...(LngLat | null)[]])[]

/** Web Mercator's edge, atan sinh π. */
const EDGE = 85.051_129

describe('the circle of the flat map', () => {
  it.each(PLACES)('lies around %s where Mercator puts it: %j, %d km', (_, at, km, ...places) => {
    const [north, east, south, southWest] = places
    const line = flatCircleLines(at, km)[0]!
    const lats = line.map(([, lat]) => lat)
    expect(Math.max(...lats)).toBeCloseTo(north?.[0] ?? EDGE, 5)
    expect(Math.min(...lats)).toBeCloseTo(south?.[0] ?? -EDGE, 5)
    // Its steps go from north to north, and need not meet the other winds where it is cut.
    const distances = [east, southWest].map(([lat, lng]) =>
      Math.min(...line.map((place) => Math.hypot(place[1] - lat, place[0] - lng))),
    )
    const isWhole = north !== null && south !== null
    expect(Math.max(...distances)).toBeLessThan(isWhole ? 2e-6 : 1)
    const ends = line[0]![0] - line.at(-1)![0]
    expect(Math.abs(ends) < 1e-9).toBe(isWhole)
  })

  it('runs on over the antimeridian without a jump', () => {
    const line = flatCircleLines([180, 66], 5500)[0]!
    const steps = line.slice(1).map(([lng], index) => Math.abs(lng - line[index]![0]))
    expect(Math.max(...steps)).toBeLessThan(1.5)
    expect(Math.max(...line.map(([lng]) => lng))).toBeGreaterThan(300)
  })

  it('ends at the edge of the map: 41.288° from north at 66° N, at both edges at 84° N', () => {
    const [line] = flatCircleLines([180, 66], 5500)
    // 121.472558° is the radius; both ends lie on the edge.
    const radius = 121.472_558
    const sideways = radius * Math.sin((41.288 * Math.PI) / 180)
    expect(line![0]![0]).toBeCloseTo(180 + sideways, 2)
    expect(line!.at(-1)![0]).toBeCloseTo(180 - sideways, 2)
    const arcs = flatCircleLines([0, 84], 5500)
    expect(arcs).toHaveLength(2)
    for (const arc of arcs)
      for (const [, lat] of [arc[0]!, arc.at(-1)!]) expect(Math.abs(lat)).toBeCloseTo(85.051_129, 5)
  })

  it.each([
    [0, 90],
    [30, -90],
    [0, 85.06],
    [0, -85.06],
  ] as const)('is not drawn beyond the edge of the map: %d, %d', (lng, lat) => {
    expect(flatCircleLines([lng, lat], 500)).toEqual([])
    expect(flatCircleDistances([lng, lat], 5500)).toBeNull()
  })

  it.each([
    ['the equator', [0, 0], 500, 496.155_072, 496.155_072, 500],
    ['the equator', [0, 0], 5500, 4898.588_688, 4898.588_688, 5500],
    ['Kaliningrad', [20.51, 54.71], 500, 473.016_935, 527.935_269, 500.862_503],
    ['Kaliningrad', [20.51, 54.71], 5500, 3023.515_648, 8222.511_207, 5152.999_655],
    ['66° N 180° E', [180, 66], 500, 458.934_962, 546.817_894, 500.754_776],
    ['66° N 180° E', [180, 66], 5500, null, 10_764.623_01, 4640.037_523],
    ['66° S 180° W', [-180, -66], 5500, 10_764.623_01, null, 4640.037_523],
    ['Comiso', [14.61, 36.99], 5500, 3759.310_781, 6470.625_251, 5402.793_47],
    ['80° N', [20, 80], 5500, null, 17_869.426_415, null],
    ['84° N', [0, 84], 5500, null, null, null],
    ['85.05° S', [0, -85.05], 500, 814.063_186, null, 484.709_067],
  ] as const)('lies where GeodSolve says: %s, %j, %d km', (_, at, km, north, south, east) => {
    const { northKm, southKm, eastKm } = flatCircleDistances(at, km)!
    const own = [northKm, southKm, eastKm]
    const other = [north, south, east]
    expect(own.map((each) => each === null)).toEqual(other.map((each) => each === null))
    const apart = own.map((each, index) => Math.abs((each ?? 0) - (other[index] ?? 0)))
    // A mm of GeodSolve's, and what is left of places given to 15 digits.
    expect(Math.max(...apart)).toBeLessThan(2e-6)
  })
})

const points = (...places: readonly LngLat[]) => stateAt(...places).scenario.launchPoints

const said = (at: LngLat, units: 'km' | 'mi' = 'km') =>
  flatCircleSentence(points(at)[0]!, words, units)?.replaceAll('\u00A0', ' ')

describe('the circles of a picture', () => {
  it('stand beside both rings of every launch point, and keep their identity', () => {
    const both = points(KALININGRAD, MAGADAN)
    const circles = flatCirclesOf(both, words)
    expect(circles.map(({ label }) => label)).toEqual(
      Array.from({ length: 4 }, () => 'as a circle on the flat map'),
    )
    expect(flatCirclesOf([...both], words)).toBe(circles)
  })

  it('stand beside no other ring', () => {
    const rings: readonly RingSpec[] = [
      { kind: 'treaty-limit', limitKm: 500 },
      { kind: 'treaty-limit', limitKm: 1000 },
      { kind: 'custom', km: 5500 },
    ]
    const [point] = points(KALININGRAD)
    expect(flatCirclesOf([{ ...point!, rings }], words)).toHaveLength(1)
    expect(flatCircleSentence({ ...point!, rings }, words, 'km')).toBeNull()
  })

  it('are told of in words', () => {
    expect(said(KALININGRAD)).toBe(
      'The circle for 5,500 km really lies at these distances from A: 3,024 km to the north, 8,223 km to the south, 5,153 km to the east and west.',
    )
    expect(said(KALININGRAD, 'mi')).toBe(
      'The circle for 3,400 mi really lies at these distances from A: 1,879 mi to the north, 5,109 mi to the south, 3,202 mi to the east and west.',
    )
    expect(said([180, 66])).toContain('from A: to the north it leaves the map, 10,765 km to the')
    expect(said([0, 90])).toBe(
      'There is no circle around A: the flat map ends near 85° north and south.',
    )
  })
})
