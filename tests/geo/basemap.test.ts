import { booleanPointInPolygon } from '@turf/turf'
import type { Position } from 'geojson'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { basemapOf } from '../../geo/index.ts'
import { readDisputedLines } from '../../geo/scripts/build/basemap-levels.ts'
import { planarArea } from '../../geo/scripts/build/planar.ts'
import { recogniseBorders } from '../../geo/scripts/build/recognised-borders.ts'
import { countryOfPart, readWorld, type World } from '../../geo/scripts/build/world.ts'

interface Shape {
  id: string
  type: string
  arcs: number[] | number[][] | number[][][]
}
interface File {
  arcs: number[][][]
  objects: Record<'countries' | 'disputed' | 'frame' | 'lakes', { geometries: Shape[] }>
}

const read = (level: string): File =>
  JSON.parse(
    readFileSync(new URL(`../../geo/data/basemap/${level}.json`, import.meta.url), 'utf8'),
  ) as File

const arcsOf = ({ arcs }: Shape): number[] =>
  (arcs.flat(3) as number[]).map((arc) => (arc < 0 ? ~arc : arc))

const samePoint = (a: Position | undefined, b: Position | undefined): boolean =>
  a !== undefined && a[0] === b?.[0] && a[1] === b?.[1]

/** On 180° in Chukotka or on Wrangel Island. */
const onSeam = ([lng = 0, lat = 0]: Position): boolean => Math.abs(lng - 180) < 1e-6 && lat > 60

const isSeam = (line: Position[]) =>
  line.some((point, index) => index > 0 && onSeam(point) && onSeam(line[index - 1] ?? []))

/** Square grid steps. */
const areaByCountry = ({ parts }: World): Map<string, number> => {
  const areas = new Map<string, number>()
  for (const [part, polygons] of parts) {
    const area = polygons
      .map(([outer = [], ...holes]) =>
        holes.reduce((sum, hole) => sum - planarArea(hole), planarArea(outer)),
      )
      .reduce((a, b) => a + b, 0)
    const country = countryOfPart(part)
    areas.set(country, (areas.get(country) ?? 0) + area)
  }
  return areas
}

/** Places and whose they are by the border policy; longitudes east of 180 are unwrapped. */
const PROBES: [place: string, lng: number, lat: number, country: string | null][] = [
  ['Simferopol', 34.1, 44.95, 'UA'],
  ['Sevastopol', 33.65, 44.58, 'UA'],
  ['near Kerch', 36.2, 45.3, 'UA'],
  ['Armyansk', 33.7, 46.1, 'UA'],
  ['Donetsk', 37.8, 48, 'UA'],
  ['Luhansk', 39.2, 48.5, 'UA'],
  ['Krasnodar', 39, 45.05, 'RU'],
  ['Kaliningrad', 20.8, 54.7, 'RU'],
  ['Pristina', 21.16, 42.66, 'XK'],
  ['near Kyrenia', 33.3, 35.28, 'CY'],
  ['Nicosia', 33.3, 35.12, 'CY'],
  ['Abkhazia', 41.4, 43, 'GE'],
  ['Tskhinvali', 43.95, 42.25, 'GE'],
  ['Tiraspol', 29.6, 46.87, 'MD'],
  ['Stepanakert', 46.75, 39.82, 'AZ'],
  ['Golan', 35.78, 33, 'SY'],
  ['Ramallah', 35.2, 31.9, 'PS'],
  ['inland of Laayoune', -12.9, 27.1, 'EH'],
  ['Smara', -11.67, 26.74, 'EH'],
  ['Tan-Tan', -11, 28.4, 'MA'],
  ['Baikonur', 63.3, 45.9, 'KZ'],
  ['Hargeisa', 44.06, 9.56, 'SO'],
  ['Chukotka', 187, 66.5, 'RU'],
  ['Wrangel Island', 180.5, 71.2, 'RU'],
  ['Svalbard', 17, 78.7, 'NO'],
  ['the South Pole', 0, -89.9, 'AQ'],
  ['the Caspian Sea', 51, 41.5, null],
  ['the Black Sea', 34, 43.3, null],
  ['the Norwegian Sea', 3, 67.5, null],
]

describe.each(['overview', 'detail'])('the basemap, %s', (level) => {
  const file = read(level)
  const map = basemapOf(file)
  const shapes = file.objects.countries.geometries

  it.each(PROBES)('gives %s (%d, %d) to %s', (_place, lng, lat, country) => {
    const holders = map.land.features.filter((each) => booleanPointInPolygon([lng, lat], each))
    expect(holders.map((each) => each.properties.country)).toEqual(country ? [country] : [])
  })

  it('has closed rings with an area', () => {
    const rings = [
      ...map.land.features.flatMap((each) => each.geometry.coordinates.flat()),
      ...map.lakes.features.flatMap((each) => each.geometry.coordinates),
    ]
    const broken = rings.filter((ring) => !samePoint(ring[0], ring.at(-1)) || ring.length < 4)
    expect(broken).toEqual([])
    expect(rings.filter((ring) => planarArea(ring as [number, number][]) === 0)).toEqual([])
  })

  it('uses no arc more than twice, and none twice for one country', () => {
    const uses = new Map<number, string[]>()
    for (const shape of shapes) {
      for (const arc of arcsOf(shape)) uses.set(arc, [...(uses.get(arc) ?? []), shape.id])
    }
    const wrong = [...uses.values()].filter(
      (ids) => new Set(ids).size !== ids.length || ids.length > 2,
    )
    expect(wrong).toEqual([])
  })

  it('keeps lines of control out of the borders, and disputed borders on them', () => {
    const used = shapes.flatMap(arcsOf)
    const timesUsed = file.objects.disputed.geometries.map((line) => [
      line.id,
      [...new Set(arcsOf(line).map((arc) => used.filter((each) => each === arc).length))],
    ])
    expect(Object.fromEntries(timesUsed)).toEqual({
      crimea: [0],
      cyprus: [0],
      golan: [0],
      kosovo: [2],
      'western-sahara': [2],
      transnistria: [0],
      abkhazia: [0],
      'south-ossetia': [0],
    })
    const solid = new Set(map.borders.geometry.coordinates.flat().map(String))
    const shared = map.disputed.features.filter(({ properties }) =>
      ['crimea', 'cyprus', 'golan', 'kosovo', 'western-sahara'].includes(properties.line),
    )
    const inner = shared.flatMap((each) =>
      each.geometry.coordinates.flatMap((line) => line.slice(1, -1)),
    )
    expect(inner.length).toBeGreaterThan(30)
    expect(inner.filter((point) => solid.has(String(point)))).toEqual([])
  })

  it('names eight disputed lines and draws each in as few pieces as the ground allows', () => {
    const pieces = map.disputed.features.map(({ properties, geometry }) => [
      properties.line,
      geometry.coordinates.length,
    ])
    expect(Object.fromEntries(pieces)).toEqual({
      crimea: 1,
      // The Green Line is interrupted by the Dhekelia base area and the Kokkina exclave.
      cyprus: 4,
      golan: 1,
      kosovo: 1,
      'western-sahara': 1,
      transnistria: 1,
      abkhazia: 1,
      'south-ossetia': 1,
    })
  })

  it('is mended at the antimeridian', () => {
    const russia = map.land.features.find((each) => each.properties.country === 'RU')
    const lngs = russia?.geometry.coordinates.flat(2).map(([lng = NaN]) => lng) ?? []
    expect(Math.min(...lngs)).toBeCloseTo(19.6, 0)
    expect(Math.max(...lngs)).toBeGreaterThan(190)
    expect(Math.max(...lngs)).toBeLessThan(191.1)
    // The longest true edge is the border of the United States and Canada along 49° N.
    const rings = map.land.features
      .filter((each) => each.properties.country !== 'AQ')
      .flatMap((each) => each.geometry.coordinates.flat())
    const steps = rings.flatMap((ring) =>
      ring.map(([lng = NaN], index) => Math.abs(lng - (ring[index - 1]?.[0] ?? lng))),
    )
    expect(steps.reduce((a, b) => Math.max(a, b))).toBeLessThan(30)
  })

  it('draws no coast along the antimeridian in Russia, nor round the South Pole', () => {
    const lines = [...map.coast.geometry.coordinates, ...map.borders.geometry.coordinates]
    expect(lines.filter(isSeam)).toEqual([])
    expect(lines.flat().filter(([, lat = 0]) => lat < -89)).toEqual([])
  })

  it('shows the great lakes of Russia and Europe', () => {
    for (const lake of [
      [31.5, 60.8],
      [35.4, 61.7],
      [13.3, 58.9],
      [108, 53.8],
    ]) {
      expect(map.lakes.features.some((each) => booleanPointInPolygon(lake, each))).toBe(true)
    }
  })
})

describe('the edit of the borders', () => {
  it('moves land from country to country and loses none', () => {
    const world = readWorld()
    const before = areaByCountry(world)
    recogniseBorders(world, readDisputedLines())
    const after = areaByCountry(world)
    const change = (country: string) => (after.get(country) ?? 0) - (before.get(country) ?? 0)
    for (const [from, to] of [
      ['RU', 'UA'],
      ['MA', 'EH'],
      ['IL', 'SY'],
    ] as const) {
      expect(change(to)).toBeGreaterThan(0)
      expect(change(from)).toBeCloseTo(-change(to), 0)
    }
    const touched = [...after.keys()].filter((country) => change(country) !== 0)
    expect(touched.toSorted()).toEqual(['EH', 'IL', 'MA', 'RU', 'SY', 'UA'])
  })

  it('cannot be made twice', () => {
    const world = readWorld()
    recogniseBorders(world, readDisputedLines())
    expect(() => recogniseBorders(world, readDisputedLines())).toThrow('RU has no polygon at 34.1')
  })
})

describe('a file of another shape', () => {
  it('is refused', () => {
    expect(() => basemapOf(null)).toThrow('not a basemap file')
    expect(() => basemapOf({ type: 'Topology', objects: {} })).toThrow(
      'no TopoJSON with "countries"',
    )
  })
})
