import { describe, expect, it } from 'vitest'
import type { LngLat } from '../../geo/index.ts'
import type { Units } from '../../src/i18n/measures.ts'
import { englishWords as words } from '../../src/i18n/english.ts'
import { chosenOf } from '../../src/derive/chosen.ts'
import { missileRingsOf } from '../../src/derive/missile-rings.ts'
import { namesOf } from '../../src/derive/names.ts'
import { cityMarksOf } from '../../src/derive/city-marks.ts'
import { pictureOf } from '../../src/derive/picture.ts'
import { MARK } from '../../src/derive/picture-types.ts'
import { reduce } from '../../src/state/reduce.ts'
import type { AppState, RingSpec } from '../../src/state/state.ts'
import { answerOf } from '../../src/derive/verdicts.ts'
import { missiles } from '../geo/catalogue-data.ts'
import { FIRST_ATLAS } from './atlas.ts'
import { KALININGRAD, MAGADAN, stateAt, WIESBADEN } from '../state/states.ts'

const BERLIN = 2_950_159
const NO_TINTS = {}
const NO_CIRCLES = [] as const

const pictured = ({ scenario, session }: AppState, units: Units = 'km') => {
  const { launchPoints } = scenario
  const cities = cityMarksOf(scenario, answerOf(scenario, FIRST_ATLAS))
  const names = namesOf(launchPoints, FIRST_ATLAS, words, units)
  const chosen = chosenOf(scenario.cities.chosen, launchPoints, cities, missiles, words, units)
  return pictureOf(scenario, session, names, words, units, {
    cities,
    chosen,
    tints: NO_TINTS,
    missileRings: missileRingsOf(launchPoints, missiles, words, units),
    flatCircles: NO_CIRCLES,
  })
}

const choosing = (id: number | null, ...places: readonly LngLat[]): AppState =>
  reduce(stateAt(...places), { kind: 'cityChosen', id })

describe('the picture', () => {
  it('holds both rings and the band of each launch point, with finished labels', () => {
    const { rings, bands, launchPoints } = pictured(stateAt(KALININGRAD, WIESBADEN))
    expect(
      rings.map(({ launchPoint, km, label, bandSide }) => [launchPoint, km, label, bandSide]),
    ).toEqual([
      ['A', 500, '500\u00A0km', 'outer'],
      ['A', 5500, '5,500\u00A0km', 'inner'],
      ['B', 500, '500\u00A0km', 'outer'],
      ['B', 5500, '5,500\u00A0km', 'inner'],
    ])
    expect(
      bands.map(({ launchPoint, innerKm, outerKm }) => [launchPoint, innerKm, outerKm]),
    ).toEqual([
      ['A', 500, 5500],
      ['B', 500, 5500],
    ])
    expect(launchPoints.map(({ id, colour, name }) => [id, colour, name])).toEqual([
      ['A', 0, 'Kaliningrad'],
      ['B', 1, 'Wiesbaden'],
    ])
  })

  it('draws the line between the classes on request, and never as a side of the band', () => {
    const state = reduce(stateAt(KALININGRAD), { kind: 'extraToggled', extra: 'class-line' })
    const { rings, bands } = pictured(state)
    expect(rings.map(({ km, bandSide, stroke }) => [km, bandSide, stroke])).toEqual([
      [500, 'outer', 'solid'],
      [5500, 'inner', 'solid'],
      [1000, 'none', 'dashed'],
    ])
    expect(bands).toHaveLength(1)
  })

  it('labels the rings in miles as the press rounds them', () => {
    const { rings } = pictured(stateAt(KALININGRAD), 'mi')
    expect(rings.map(({ label }) => label)).toEqual(['310\u00A0mi', '3,400\u00A0mi'])
  })

  it('keeps a colour with its letter when another point goes', () => {
    const state = reduce(stateAt(KALININGRAD, WIESBADEN), { kind: 'launchPointRemoved', id: 'A' })
    const { launchPoints, rings } = pictured(state)
    expect(launchPoints.map(({ id, colour }) => [id, colour])).toEqual([['B', 1]])
    expect(new Set(rings.map(({ colour }) => colour))).toEqual(new Set([1]))
  })

  it('shows the way a held point came', () => {
    const state = reduce(stateAt(KALININGRAD), {
      kind: 'launchPointMoved',
      id: 'A',
      at: WIESBADEN,
      settled: false,
    })
    expect(pictured(state).launchPoints[0]).toMatchObject({ at: WIESBADEN, from: KALININGRAD })
  })

  it('draws no band for a point that lacks one of the limits', () => {
    const rings: readonly RingSpec[] = [
      { kind: 'treaty-limit', limitKm: 1000 },
      { kind: 'treaty-limit', limitKm: 5500 },
      { kind: 'custom', km: 123.4 },
    ]
    const { scenario, ...rest } = stateAt(KALININGRAD)
    const launchPoints = scenario.launchPoints.map((point) => Object.assign({}, point, { rings }))
    const picture = pictured({ ...rest, scenario: { ...scenario, launchPoints } })
    expect(picture.bands).toEqual([])
    expect(picture.rings.map(({ label, bandSide }) => [label, bandSide])).toEqual([
      ['1,000\u00A0km', 'none'],
      ['5,500\u00A0km', 'inner'],
      ['123.4\u00A0km', 'none'],
    ])
  })

  it('draws the ranges of a missile after the limits, with their doubt and whose they are', () => {
    const state = reduce(stateAt(KALININGRAD), { kind: 'missileAdded', id: 'A', missile: '9m729' })
    const { rings, bands } = pictured(state)
    expect(rings.map(({ km }) => km)).toEqual([500, 5500, 480, 500, 2350])
    expect(
      rings.slice(2).map(({ label, shortLabel, doubt }) => [label, shortLabel, doubt]),
    ).toEqual([
      ['9M729, 480\u00A0km (Russia)', '480\u00A0km', null],
      ['9M729, over 500\u00A0km (US and NATO)', '500\u00A0km', { lowKm: 500, highKm: null }],
      [
        '9M729, 2,350\u00A0km (published estimates)',
        '2,350\u00A0km',
        { lowKm: 2000, highKm: 2500 },
      ],
    ])
    expect(bands).toHaveLength(1)
  })

  it('dots the line of a figure that was not checked', () => {
    const soviet = { kind: 'missileAdded', id: 'A', missile: 'pershing-ii/soviet' } as const
    const { rings } = pictured(reduce(stateAt(KALININGRAD), soviet))
    expect(rings.at(-1)).toMatchObject({ km: 2500, stroke: 'dotted', bandSide: 'none' })
  })

  it('draws no more than eight rings around a point, and each range once', () => {
    const carried = ['9m729', '9m729/russia', 'typhon', 'oreshnik', 'rs-26'].map((missile) => ({
      kind: 'missileAdded' as const,
      id: 'A',
      missile,
    }))
    const { rings } = pictured(carried.reduce(reduce, stateAt(KALININGRAD)))
    expect(rings).toHaveLength(8)
    expect(new Set(rings.map(({ label }) => label)).size).toBe(8)
  })

  it('is empty but whole without launch points', () => {
    const picture = pictured(choosing(BERLIN))
    expect(picture).toMatchObject({ launchPoints: [], rings: [], bands: [], chosen: null })
    expect(new Set(picture.cities.marks)).toEqual(new Set([MARK.hidden]))
  })
})

describe('the chosen city', () => {
  it('tells distance and margin, and shows the path', () => {
    const { chosen } = pictured(choosing(BERLIN, KALININGRAD))
    expect(chosen?.lines).toEqual(['Berlin', '529\u00A0km', '29\u00A0km inside'])
    expect(chosen?.mark).toBe(MARK.within)
    const [path] = chosen?.paths ?? []
    expect(path?.vertices[0]).toEqual(KALININGRAD)
    expect(path?.vertices.at(-1)?.[1]).toBe(chosen?.city.at[1])
  })

  it('tells each of a few points apart, and sums up many', () => {
    const two = pictured(choosing(BERLIN, KALININGRAD, WIESBADEN)).chosen
    expect(two?.lines).toEqual([
      'Berlin',
      'A: 529\u00A0km, 29\u00A0km inside',
      expect.stringMatching(/^B: 4\d\d\u00A0km, \d+\u00A0km short of it$/),
    ])
    expect(two?.paths.map(({ colour }) => colour)).toEqual([0, 1])
    const eight = pictured(choosing(BERLIN, ...Array.from({ length: 8 }, () => KALININGRAD))).chosen
    expect(eight?.lines).toEqual(['Berlin', 'in 8 of 8 bands', 'nearest point 529\u00A0km'])
  })

  it('is none when the data does not hold it', () => {
    expect(pictured(choosing(99_999_999, KALININGRAD)).chosen).toBeNull()
  })
})

describe('identity', () => {
  it('is kept when nothing that is drawn changes', () => {
    const state = choosing(BERLIN, KALININGRAD)
    const before = pictured(state)
    const looked = reduce(state, { kind: 'cameraMoved', camera: { centre: [1, 2], zoom: 3 } })
    const told = reduce(looked, { kind: 'noticeGiven', notice: { kind: 'too-many-points' } })
    expect(pictured(told)).toBe(before)
  })

  it('is kept by every part that a drag leaves alone', () => {
    const state = stateAt(KALININGRAD, WIESBADEN)
    const before = pictured(state)
    const after = pictured(
      reduce(state, { kind: 'launchPointMoved', id: 'A', at: MAGADAN, settled: false }),
    )
    expect(after.launchPoints[1]).toBe(before.launchPoints[1])
    expect(after.rings.slice(2).every((ring, i) => ring === before.rings[i + 2])).toBe(true)
    expect(after.bands[1]).toBe(before.bands[1])
    expect(after.cities.cities).toBe(before.cities.cities)
    expect(after.hidden).toBe(before.hidden)
    expect(after.rings[0]).not.toBe(before.rings[0])
    expect(after.cities.marks).not.toBe(before.cities.marks)
  })

  it('is kept by the marks when only the view changes', () => {
    const state = stateAt(KALININGRAD)
    const before = pictured(state)
    const after = pictured(reduce(state, { kind: 'viewChosen', view: 'globe' }))
    expect(after).toEqual({ ...before, view: 'globe' })
    expect(after.cities).toBe(before.cities)
    expect(after.rings).toBe(before.rings)
    expect(after.launchPoints).toBe(before.launchPoints)
  })
})
