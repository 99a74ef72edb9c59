import { describe, expect, it } from 'vitest'
import { distanceKm } from '../../geo/index.ts'
import { englishWords as words } from '../../src/i18n/english.ts'
import { type Growth, growthAt, grownPicture, grownThrough } from '../../src/derive/growth.ts'
import { namesOf } from '../../src/derive/names.ts'
import { cityMarksOf } from '../../src/derive/city-marks.ts'
import { NOTHING_LATER, pictureOf } from '../../src/derive/picture.ts'
import { MARK, type Picture } from '../../src/derive/picture-types.ts'
import type { AppState } from '../../src/state/state.ts'
import { answerOf } from '../../src/derive/verdicts.ts'
import { FIRST_ATLAS } from './atlas.ts'
import { KALININGRAD, stateAt, WIESBADEN } from '../state/states.ts'

function pictured({ scenario, session }: AppState): Picture {
  const names = namesOf(scenario.launchPoints, FIRST_ATLAS, words, 'km')
  const answer = answerOf(scenario, FIRST_ATLAS)
  const cities = cityMarksOf(scenario, answer)
  return pictureOf(scenario, session, names, words, 'km', { ...NOTHING_LATER, cities })
}

const whole = pictured(stateAt(KALININGRAD, WIESBADEN))
const ringsAt = (km: number) =>
  grownPicture(whole, { km }).rings.map((ring) => [ring.launchPoint, ring.km, ring.label !== ''])

describe('the growing band', () => {
  it('begins with the inner ring of every point, growing, without a label and without a band', () => {
    expect(ringsAt(120)).toEqual([
      ['A', 120, false],
      ['B', 120, false],
    ])
    const compared = { ...whole, flatCircles: [{ label: '', lines: [] }] }
    const { rings, bands, flatCircles } = grownPicture(compared, { km: 120 })
    expect(flatCircles).toEqual([])
    expect(bands).toEqual([])
    expect(rings.map(({ bandSide }) => bandSide)).toEqual(['none', 'none'])
  })

  it('has the inner ring whole at 500 km, and no band yet', () => {
    const { rings, bands } = grownPicture(whole, grownThrough('below-limits'))
    expect(rings).toEqual(whole.rings.filter(({ km }) => km === 500))
    expect(bands).toEqual([])
  })

  it('goes on from it to the band', () => {
    expect(ringsAt(2000)).toEqual([
      ['A', 500, true],
      ['A', 2000, false],
      ['B', 500, true],
      ['B', 2000, false],
    ])
    const { bands } = grownPicture(whole, { km: 2000 })
    expect(bands.map(({ innerKm, outerKm }) => [innerKm, outerKm])).toEqual([
      [500, 2000],
      [500, 2000],
    ])
  })

  it('never has a band too thin to draw', () => {
    expect(grownPicture(whole, { km: 500.5 }).bands).toEqual([])
  })

  it('ends with what is really there', () => {
    const last = grownPicture(whole, grownThrough('within-limits'))
    expect(last.rings).toEqual(whole.rings)
    expect(last.bands).toEqual(whole.bands)
    const { cities, marks } = whole.cities
    const differing = cities.filter((_, place) => last.cities.marks[place] !== marks[place])
    const isReached = (at: (typeof cities)[number]['at']) =>
      [KALININGRAD, WIESBADEN].some((from) => distanceKm(from, at) <= 5500)
    expect(differing.filter(({ at }) => isReached(at))).toEqual([])
    expect(differing.length).toBeGreaterThan(0)
  })

  it('marks a city when its ring has reached it, with the mark that it really has', () => {
    const { cities, marks } = grownPicture(whole, { km: 800 }).cities
    const wrong = cities.filter(({ at }, place) => {
      const reached = [KALININGRAD, WIESBADEN].some((from) => distanceKm(from, at) <= 800)
      return marks[place] !== (reached ? whole.cities.marks[place] : MARK.hidden)
    })
    expect(wrong).toEqual([])
    expect(cities).toBe(whole.cities.cities)
  })

  it('leaves the Picture that it grows from as it is', () => {
    const before = structuredClone(whole.cities.marks)
    grownPicture(whole, { km: 10 })
    expect(whole.cities.marks).toEqual(before)
  })

  it('is empty but whole without launch points', () => {
    expect(grownPicture(pictured(stateAt()), { km: 900 })).toMatchObject({ rings: [], bands: [] })
  })
})

describe('its course', () => {
  const course = Array.from({ length: 1200 }, (_, step) => growthAt(step * 10)).filter(
    (growth): growth is Growth => growth !== null,
  )

  it('runs from nearly nothing to 500 km, and on to 5,500 km, never back', () => {
    expect(course[0]).toEqual({ stage: 'below-limits', km: 1 })
    expect(course.at(-1)).toEqual({ stage: 'within-limits', km: 5500 })
    expect(course.every(({ km }, place) => place === 0 || km >= course[place - 1]!.km)).toBe(true)
  })

  it('rests at both limits for long enough to read', () => {
    expect(course.filter(({ km }) => km === 500).length).toBeGreaterThan(200)
    expect(course.filter(({ km }) => km === 5500).length).toBeGreaterThan(200)
  })

  it('speaks of the band only beyond 500 km', () => {
    expect(
      course.filter(({ stage, km }) => (stage === 'below-limits' ? km > 500 : km < 500)),
    ).toEqual([])
  })

  it('comes to an end', () => {
    expect(growthAt(60_000)).toBeNull()
  })
})
